"""docs/ci.md: its commands print what it says, and its files are what their readers take.

NEWSCHECK_GOLDEN=write python -m pytest tests/ci   # write what they print anew; then look at the diff
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newscheck.options import parse
from newscheck.request import Request

from ..cli.command import environment
from .checkout import OFFLINE, ROOT

yaml = pytest.importorskip("yaml")
PAGE = (ROOT / "docs" / "ci.md").read_text("utf-8")
_BLOCK = re.compile(
    r"^(?:<!-- file: (?P<file>\S+) -->\n)?```(?P<kind>\w+)\n(?P<words>.*?)^```$", re.M | re.S
)
BLOCKS = [match.groupdict() for match in _BLOCK.finditer(PAGE)]
FILES = {block["file"]: block["words"] for block in BLOCKS if block["file"]}


def read(name: str) -> Any:
    return yaml.safe_load(FILES[name])


def bash(script: str, folder: Path, **env: str) -> str:
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env=environment(**OFFLINE)
        | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
        | env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


def session(commands: list[str], folder: Path) -> str:
    """What a terminal shows of some commands: each behind a $, and what it prints."""
    shown = (
        f"told=$?; printf '%s\\n' {shlex.quote(f'$ {c}')}; (exit $told); {c}" for c in commands
    )
    return bash("\n".join(shown), folder)


@pytest.mark.skipif(os.name == "nt", reason="the commands are for a POSIX shell")
def test_the_commands_print_what_the_page_says(tmp_path: Path) -> None:
    bash("git init --quiet --initial-branch=main", tmp_path)
    made, ran = PAGE, 0
    for block in BLOCKS:
        if block["file"]:
            path = tmp_path / block["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["words"], encoding="utf-8")
        elif block["kind"] == "console":
            commands = re.findall(r"^\$ (.*)$", block["words"], re.MULTILINE)
            ran += sum("newscheck" in command for command in commands)
            made = made.replace(block["words"], session(commands, tmp_path))
    if os.environ.get("NEWSCHECK_GOLDEN") == "write":
        (ROOT / "docs" / "ci.md").write_text(made, encoding="utf-8")
    assert made == PAGE
    assert ran > 7


def test_the_workflow_asks_the_action_for_what_it_has() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    (job,) = read(".github/workflows/copy.yml")["jobs"].values()
    (step,) = [s for s in job["steps"] if s.get("uses", "").startswith("OWNER/newscheck@")]
    assert set(step["with"]) <= set(action["inputs"])
    asked = set(
        re.findall(r"steps\.newscheck\.outputs\.([\w-]+)", FILES[".github/workflows/copy.yml"])
    )
    assert asked
    assert asked <= set(action["outputs"])
    named = re.search(r"Without `paths`.*?\n\n", PAGE, re.S)
    assert named
    told = set(re.findall(r"`([a-z-]+)`", named[0]))
    assert (set(action["inputs"]) - {"args"}) | set(action["outputs"]) <= told


def test_the_hook_is_one_that_there_is() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (repository,) = read(".pre-commit-config.yaml")["repos"]
    (hook,) = repository["hooks"]
    assert hook["id"] in [known["id"] for known in hooks]
    entry = hooks[0]["entry"].split()[1:]
    assert isinstance(parse([*entry, *hook["args"], "stories/mill.txt"]), Request)


@pytest.mark.skipif(os.name == "nt", reason="the commands are for a POSIX shell")
def test_the_gitlab_job_makes_its_report(tmp_path: Path) -> None:
    job = read(".gitlab-ci.yml")["newscheck"]
    (tmp_path / "stories").mkdir()
    (tmp_path / "stories" / "mill.txt").write_text("It rained.\n")
    bash("git init -q . && git add --all && git commit -qm x", tmp_path)
    (tmp_path / "stories" / "mill.txt").write_text(FILES["stories/mill.txt"])
    base = bash("git rev-parse HEAD", tmp_path).strip()
    for line in job["script"]:
        bash(line, tmp_path, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    report = tmp_path / job["artifacts"]["reports"]["codequality"]
    found = yaml.safe_load(report.read_text("utf-8"))
    assert [issue["check_name"][:5] for issue in found] == ["NC101", "NC103"]


def test_the_options_and_rules_that_it_names_exist() -> None:
    known = set(re.findall(r"--[a-z][a-z-]+", bash("newscheck --help", ROOT)))
    prose = re.sub(r"^```.*?^```$", "", PAGE, flags=re.M | re.S)
    assert set(re.findall(r"`(--[a-z][a-z-]+)", prose)) <= known
    rules = bash("newscheck --list-rules", ROOT)
    assert all(code in rules for code in re.findall(r"NC\d{3}", PAGE))


def test_its_links_lead_to_its_headings() -> None:
    headings = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```$", "", PAGE, flags=re.M | re.S), re.M)
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= anchors
