"""What the README and its neighbours tell a newcomer is what happens.

Its examples, its table of rules and its pictures are made by docs/show.py, which .ci/run holds
them to.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CI = (ROOT / ".ci" / "run").read_text("utf-8")


def block_after(marker: str) -> str:
    """The commands after a marker, found as .ci/run finds them."""
    match = re.search(rf"^<!-- {marker} -->\n+```.*\n((?:(?!```).*\n)+)```", README, re.MULTILINE)
    assert match, f"the README has no commands after <!-- {marker} -->"
    return match[1]


def sessions(language: str) -> list[str]:
    """The README's blocks of one language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def shell(command: str) -> str:
    """What a command prints, run where the README is, with this environment's newscheck."""
    environment = {
        **{k: v for k, v in os.environ.items() if k not in {"FORCE_COLOR", "NO_COLOR", "COLUMNS"}},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "80",
    }
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize("marker", ["first-run", "tests"])
def test_each_set_up_command_starts_from_nothing(marker: str) -> None:
    command = block_after(marker)
    assert len(command.splitlines()) == 1
    assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_ci_runs_the_commands_of_the_readme() -> None:
    # It reads them from the README, so that there is no second copy of them to go stale.
    assert re.search(r"^tests=\$\(readme_command tests\)$", CI, re.MULTILINE)
    assert re.search(r"^first_run=\$\(readme_command first-run\)$", CI, re.MULTILINE)
    assert "pytest" not in CI


@pytest.mark.parametrize("example", sessions("python"))
def test_a_python_example_runs(example: str) -> None:
    copy = re.sub(r'"(\w+\.txt)"', rf'"{ROOT.as_posix()}/samples/power-battery-draft.txt"', example)
    printed = shell(f"{shlex.quote(sys.executable)} -c {shlex.quote(copy)}")
    assert printed
    assert "Traceback" not in printed


def test_the_options_named_exist() -> None:
    known = set(re.findall(r"--[a-z-]+", shell("newscheck --help")))
    ours = re.sub(r"\S*pip install [^&\n]*", "", README)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", ours)) <= known


def test_links_inside_the_repository_lead_somewhere() -> None:
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]
    broken = [
        f"{page.name}: {target}"
        for page in pages
        for target in re.findall(r'(?:\]\(|(?:src|srcset)=")([^)"#]+)', page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).exists()
    ]
    assert broken == []
