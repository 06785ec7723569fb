#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the tests of core notice when core is wrong?

Changes one thing in one file of core (a mutant; the sources stay as they are), links the tests of its folder
with it and runs them, those first that noticed an earlier mutant of the file, until one fails. A mutant that no
test notices has survived. A survivor that the optimising compiler turns into the same machine code is no mutant,
and neither is one that equivalent.txt names with the reason why nobody could tell it: both are counted apart.
Needs a build of the tests of core (preset test, or with LORA_BUILD_APP=OFF). The sample is drawn by seed:

    tests/mutation/mutate.py --mutants 60 --seed 1
    tests/mutation/mutate.py --only core/base/json_lines.cpp --mutants 20
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import random
import re
import resource
import shlex
import signal
import subprocess
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Tests that are about the code of a folder, as folders below tests/core; targets are read from their CMakeLists.
TESTS_OF = {
    "core/base": ["base", "session", "adapter", "lessons", "factorization"],
    "core/ratings": ["ratings"],
    "core/session": ["session"],
    "core/adapter": ["adapter"],
    "core/rank": ["rank"],
    "core/factorization": ["factorization"],
    "core/kernels": ["kernels", "factorization"],
}
EQUIVALENT = pathlib.Path(__file__).with_name("equivalent.txt")
# Long, or about data that may not be there.
LEFT_OUT = {"movielens_test", "lesson_numbers_test"}
# Code for one kind of processor is compared with the portable code, which is what is mutated.
NOT_MUTATED = re.compile(r"_avx2\.cpp$|thread_team\.cpp$|job_pool\.cpp$")
SWAPS = {" < ": " <= ", " <= ": " < ", " > ": " >= ", " >= ": " > ", " == ": " != ", " != ": " == ",
         " && ": " || ", " || ": " && ", " + ": " - ", " - ": " + ", " * ": " / ", " / ": " * ",
         " += ": " -= ", " -= ": " += ", " *= ": " /= ", " % ": " * "}
NUMBER = re.compile(r"(?<![\w.'])(\d+)(\.\d+)?(?![\w.'])")
STATEMENT = re.compile(r"^ +(?!return|break|continue|throw|case|default|const |auto |using |static |constexpr |if |for |"
                       r"while |else|do |switch )[\w.\->\[\]:*()]+(\(| [-+*/]?= |\+\+|--).*;$")


def code_of(line):
    """The line with comments and what is in quotes blanked, as long as before."""
    blank = lambda match: match[0][0] + " " * (len(match[0]) - 2) + match[0][-1]
    line = re.sub(r"\"(\\.|[^\"\\])*\"|'(\\.|[^'\\])'", blank, line)
    return re.sub(r"//.*", lambda match: " " * len(match[0]), line)


def swaps_of(line, code):
    for old, new in SWAPS.items():
        for match in re.finditer(re.escape(old), code):
            yield line[:match.start()] + new + line[match.end():]


def constants_of(line, code):
    for match in NUMBER.finditer(code):
        for change in (1, -1):
            value = int(match[1]) + change
            if value >= 0:
                yield line[:match.start()] + str(value) + (match[2] or "") + line[match.end():]


def negations_of(line, code):
    match = re.match(r"^( *(?:\} else )?if )\((.*)\)( \{| return.*;| continue;| break;)?$", code)
    if match and match[2].count("(") == match[2].count(")") and ";" not in match[2]:
        start, end = match.start(2), match.end(2)
        yield line[:start] + "!(" + line[start:end] + ")" + line[end:]


def mutants_of(path):
    """(path, line number, new line) of every change this script knows to make."""
    lines = path.read_text().splitlines()
    for number, line in enumerate(lines):
        code = code_of(line)
        if not code.strip() or code.lstrip().startswith(("#", "namespace", "using", "template")):
            continue
        changed = [*swaps_of(line, code), *constants_of(line, code), *negations_of(line, code)]
        whole = number > 0 and code_of(lines[number - 1]).rstrip().endswith((";", "{", "}"))
        if whole and STATEMENT.match(code):
            changed.append("")
        for new in changed:
            yield path, number, new


def targets_of(folder):
    names = []
    for tests in TESTS_OF[folder]:
        lists = (ROOT / "tests/core" / tests / "CMakeLists.txt").read_text()
        names += re.findall(r"lora_core_test\((\w+)", lists)
    return [name for name in names if name not in LEFT_OUT]


class Build:
    """A build of the tests; mutants are compiled beside it, without optimising, and linked before its library."""

    def __init__(self, folder, scratch):
        self.folder = folder.resolve()
        self.scratch = scratch
        self.missing = set()
        self.killers = collections.defaultdict(list)
        self.library = next(self.folder.glob("core/liblora_core.a"))
        self.objects = {target: [*self.folder.glob(f"tests/core/*/CMakeFiles/{target}.dir/**/*.o")]
                        for folder in TESTS_OF for target in targets_of(folder)}
        self.commands = {entry["file"]: entry for entry in json.loads((self.folder / "compile_commands.json").read_text())}

    def place(self):
        """A folder for what the calling thread makes."""
        folder = self.scratch / threading.current_thread().name
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def compile(self, path, text, optimising=False):
        """The object of a file with other text, or nothing when the compiler refuses it."""
        # The build may be that of another checkout.
        entry = next(entry for file, entry in self.commands.items() if file.endswith("/" + str(path.relative_to(ROOT))))
        root = entry["file"][:-len(str(path.relative_to(ROOT))) - 1]
        left_out = ("-W", "-g") if optimising else ("-O", "-W", "-g")
        words = [word for word in shlex.split(entry["command"]) if not word.startswith(left_out)]
        words = [word.replace(root, str(ROOT)) for word in words[next(k for k, w in enumerate(words) if w.endswith("++")):]]
        source, target = self.place() / path.name, self.place() / (path.stem + ".o")
        source.write_text(text)
        cut = words.index("-o")
        level = [] if optimising else ["-O0"]
        done = subprocess.run([*words[:cut], *level, "-o", target, "-c", source], cwd=self.folder, capture_output=True)
        return target if done.returncode == 0 else None

    def is_same_code(self, path, text):
        """Whether the optimised object is that of the file as it is."""
        # Each object is read before the next is written over it.
        return self.compile(path, path.read_text(), True).read_bytes() == self.compile(path, text, True).read_bytes()

    def killer(self, targets, changed, seconds):
        """The first test that fails with the object `changed`; nothing when all pass."""
        for target in targets:
            if not self.objects[target]:
                self.missing.add(target)
                continue
            program = self.place() / target
            subprocess.run(["c++", "-o", program, *self.objects[target], changed, self.library, "-lgtest_main", "-lgtest",
                            "-lpthread"], check=True)
            try:
                # A busy machine is no endless loop: the time counted is the processor's.
                done = subprocess.run([program, "--gtest_brief=1", "--gtest_fail_fast"], capture_output=True,
                                      timeout=30 * seconds, cwd=self.place(),
                                      preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds)))
            except subprocess.TimeoutExpired:
                return target + " (no end)"
            finally:
                program.unlink()
            if done.returncode != 0:
                return target + (" (no end)" if done.returncode in (-signal.SIGXCPU, -signal.SIGKILL) else "")
        return None

    def in_order(self, targets, path):
        """Tests that noticed a mutant of the file come first, then the one named like it, then quick ones."""
        known = self.killers[path]
        size = lambda name: sum(file.stat().st_size for file in self.objects[name])
        return sorted(targets, key=lambda name: (-known.count(name), name != path.stem + "_test", size(name)))


def try_mutant(build, path, number, new, seconds):
    """'killed by …', 'refused by the compiler', 'the same code' or 'SURVIVED'."""
    lines = path.read_text().splitlines()
    lines[number] = new
    text = "\n".join(lines) + "\n"
    changed = build.compile(path, text)
    if changed is None:
        return "refused by the compiler"
    killer = build.killer(build.in_order(targets_of(str(path.parent.relative_to(ROOT))), path), changed, seconds)
    if killer:
        build.killers[path].append(killer.split()[0])
        return f"killed by {killer}"
    return "same machine code" if build.is_same_code(path, text) else "SURVIVED"


def known_equivalents():
    """(file, line as it is, line as changed), each with the reason it carries."""
    known = {}
    blocks = re.split(r"\n\s*\n", re.sub(r"^#.*\n", "", EQUIVALENT.read_text(), flags=re.MULTILINE).strip())
    for block in filter(None, blocks):
        file, old, new, reason = (line.strip() for line in block.splitlines())
        if old not in (line.strip() for line in (ROOT / file).read_text().splitlines()):
            raise SystemExit(f"{EQUIVALENT.name}: {file} has no line: {old}")
        known[file, old, new] = reason
    return known


def sample(arguments):
    files = [ROOT / arguments.only] if arguments.only else [
        path for folder in TESTS_OF for path in sorted((ROOT / folder).glob("*.cpp")) if not NOT_MUTATED.search(path.name)]
    everything = [mutant for path in files for mutant in mutants_of(path)]
    chosen = random.Random(arguments.seed).sample(everything, min(arguments.mutants, len(everything)))
    print(f"{len(everything)} mutants of {len(files)} files, {len(chosen)} tried", flush=True)
    return chosen


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mutants", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", help="one file of core")
    parser.add_argument("--timeout", type=int, default=60, help="processor seconds after which a test is stopped")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=1e9, help="when to end although mutants are left")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/test", help="a finished build with tests")
    parser.add_argument("--scratch", type=pathlib.Path, default=ROOT / "build/mutation")
    arguments = parser.parse_args()
    build = Build(arguments.build, arguments.scratch)
    known = known_equivalents()
    mutants = sample(arguments)
    end = time.monotonic() + 60 * arguments.minutes
    counts = collections.Counter()

    def judge(mutant):
        path, number, new = mutant
        old = path.read_text().splitlines()[number].strip()
        if (str(path.relative_to(ROOT)), old, new.strip() or "(removed)") in known:
            return "equivalent, as listed"
        return try_mutant(build, *mutant, arguments.timeout) if time.monotonic() < end else "not tried"

    with concurrent.futures.ThreadPoolExecutor(arguments.jobs, "job") as pool:
        for (path, number, new), outcome in zip(mutants, pool.map(judge, mutants)):
            counts[outcome.split()[0]] += 1
            print(f"{path.relative_to(ROOT)}:{number + 1}: {outcome}: {new.strip() or '(removed)'}", flush=True)
    if build.missing:
        print("not built, so not asked: " + ", ".join(sorted(build.missing)))
    run = counts["killed"] + counts["SURVIVED"]
    print(f"{counts['killed']} of {run} killed ({100.0 * counts['killed'] / max(run, 1):.0f} %), "
          f"{counts['refused']} refused by the compiler, {counts['same']} the same machine code, "
          f"{counts['equivalent,']} listed as equivalent, {counts['not']} not tried")


if __name__ == "__main__":
    main()
