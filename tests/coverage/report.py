#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines and branches the tests went through, by folder (and with --files by file), from gcovr.

    cmake --workflow --preset coverage && tests/coverage/report.py

Branches that only an exception takes are left out. The pages with the lines are in BUILD/pages/index.html.
"""
import argparse
import collections
import json
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]


def summary_of(build, folders):
    pages = build / "pages"
    pages.mkdir(exist_ok=True)
    output = build / "summary.json"
    subprocess.run(["gcovr", "--root", ROOT, *[word for folder in folders for word in ("--filter", f"{ROOT}/{folder}")],
                    "--exclude-throw-branches", "--exclude-unreachable-branches", "--json-summary", output,
                    "--html-details", pages / "index.html", build], check=True)
    return json.loads(output.read_text())["files"]


def share(covered, total):
    return f"{100.0 * covered / total:6.1f} %" if total else "       –"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/coverage")
    parser.add_argument("--files", action="store_true")
    parser.add_argument("folders", nargs="*", default=["core/", "app/platform/", "app/files/"])
    arguments = parser.parse_args()
    counts = collections.defaultdict(lambda: [0, 0, 0, 0])
    for file in summary_of(arguments.build, arguments.folders):
        name = file["filename"] if arguments.files else str(pathlib.PurePath(file["filename"]).parent)
        for place, key in enumerate(("line_covered", "line_total", "branch_covered", "branch_total")):
            counts[name][place] += file[key]
    print(f"{'':44}   lines  branches")
    for name, (lines, all_lines, branches, all_branches) in sorted(counts.items()):
        print(f"{name:44}{share(lines, all_lines)} {share(branches, all_branches)}")


if __name__ == "__main__":
    main()
