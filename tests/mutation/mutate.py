#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the tests of core notice when core is wrong?

Changes one thing in one file of core (a mutant; the sources stay as they are), links the tests of its folder
with it and runs them. A mutant that no test notices has survived. Needs a finished build of the preset test. The
sample is drawn by seed, so a run can be repeated:

    tests/mutation/mutate.py --mutants 60 --seed 1
    tests/mutation/mutate.py --only core/base/json_lines.cpp --mutants 20
"""
import argparse
import json
import pathlib
import random
import re
import shlex
import subprocess
import sys
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
    """A finished build; mutants are compiled beside it, without optimising, and linked before its library."""

    def __init__(self, folder, scratch):
        self.folder = folder.resolve()
        self.scratch = scratch
        self.missing = set()
        scratch.mkdir(parents=True, exist_ok=True)
        self.library = next(self.folder.glob("core/liblora_core.a"))
        self.commands = {entry["file"]: entry for entry in json.loads((self.folder / "compile_commands.json").read_text())}

    def compile(self, path, text):
        """The object of a file with other text, or nothing when the compiler refuses it."""
        # The build may be that of another checkout.
        entry = next(entry for file, entry in self.commands.items() if file.endswith("/" + str(path.relative_to(ROOT))))
        root = entry["file"][:-len(str(path.relative_to(ROOT))) - 1]
        words = [word for word in shlex.split(entry["command"]) if not word.startswith(("-O", "-W"))]
        words = [word.replace(root, str(ROOT)) for word in words[next(k for k, w in enumerate(words) if w.endswith("++")):]]
        source, target = self.scratch / path.name, self.scratch / (path.stem + ".o")
        source.write_text(text)
        cut = words.index("-o")
        done = subprocess.run([*words[:cut], "-O0", "-o", target, "-c", source], cwd=self.folder, capture_output=True)
        return target if done.returncode == 0 else None

    def killer(self, targets, changed, seconds):
        """The first test that fails with the object `changed`; nothing when all pass."""
        for target in targets:
            objects = [*self.folder.glob(f"tests/core/*/CMakeFiles/{target}.dir/**/*.o")]
            if not objects:
                self.missing.add(target)
                continue
            program = self.scratch / target
            subprocess.run(["c++", "-o", program, *objects, *changed, self.library, "-lgtest_main", "-lgtest", "-lpthread"],
                           check=True)
            try:
                done = subprocess.run([program, "--gtest_brief=1", "--gtest_fail_fast"], capture_output=True,
                                      timeout=seconds, cwd=self.scratch)
            except subprocess.TimeoutExpired:
                return target + " (no end)"
            if done.returncode != 0:
                return target
        return None


def near_first(targets, path):
    """The test named like the file comes first, it is the likeliest to notice."""
    return sorted(targets, key=lambda name: name != path.stem + "_test")


def try_mutant(build, path, number, new, seconds):
    """'killed by …', 'refused by the compiler' or 'SURVIVED'."""
    lines = path.read_text().splitlines()
    lines[number] = new
    changed = build.compile(path, "\n".join(lines) + "\n")
    if changed is None:
        return "refused by the compiler"
    targets = near_first(targets_of(str(path.parent.relative_to(ROOT))), path)
    killer = build.killer(targets, [changed], seconds)
    return f"killed by {killer}" if killer else "SURVIVED"


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
    parser.add_argument("--timeout", type=float, default=60.0, help="seconds after which a test is stopped")
    parser.add_argument("--minutes", type=float, default=1e9, help="when to end although mutants are left")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/test", help="a finished build with tests")
    parser.add_argument("--scratch", type=pathlib.Path, default=ROOT / "build/mutation")
    arguments = parser.parse_args()
    build = Build(arguments.build, arguments.scratch)
    mutants = sample(arguments)
    end = time.monotonic() + 60 * arguments.minutes
    counts = {"killed": 0, "refused": 0, "SURVIVED": 0}
    for path, number, new in mutants:
        if time.monotonic() > end:
            break
        outcome = try_mutant(build, path, number, new, arguments.timeout)
        counts[outcome.split()[0]] += 1
        print(f"{path.relative_to(ROOT)}:{number + 1}: {outcome}: {new.strip() or '(removed)'}", flush=True)
    if build.missing:
        print("not built, so not asked: " + ", ".join(sorted(build.missing)))
    run = counts["killed"] + counts["SURVIVED"]
    print(f"{counts['killed']} of {run} killed, {counts['refused']} refused by the compiler")


if __name__ == "__main__":
    main()
