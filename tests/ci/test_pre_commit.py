"""The hook in .pre-commit-hooks.yaml, as pre-commit runs it: cloned, installed, and given files."""

from __future__ import annotations

import os
import re
import shutil
import sys
from typing import TYPE_CHECKING, Any

import pytest

from .checkout import ROOT, checkout, git, run

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

pytest.importorskip("pre_commit", reason="pre-commit is not installed (newscheck[test] has it)")
yaml = pytest.importorskip("yaml")
pytest.importorskip("hatchling", reason="without it nothing is built offline")
pytestmark = pytest.mark.skipif(
    os.name == "nt" or shutil.which("git") is None, reason="git and a POSIX system are needed"
)

WRONG = "Sales rose 20% to 50 million from 40 million.\n"
RIGHT = "Sales rose 25% to 50 million from 40 million.\n"


@pytest.fixture(scope="module")
def newscheck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkout(tmp_path_factory.mktemp("newscheck") / "repository")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it has installed, for all the tests here."""
    return tmp_path_factory.mktemp("store")


class Desk:
    """A repository of stories with the hook in it."""

    def __init__(self, folder: Path, newscheck: Path, store: Path, **hook: Any) -> None:
        self.folder, self.store = folder, store
        git(folder, "init", "--quiet", "--initial-branch=main")
        revision = git(newscheck, "rev-parse", "HEAD")
        hooks = [{"id": "newscheck", **hook}]
        self.write(
            ".pre-commit-config.yaml",
            yaml.safe_dump({"repos": [{"repo": str(newscheck), "rev": revision, "hooks": hooks}]}),
        )

    def write(self, name: str, copy: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(copy, encoding="utf-8")
        git(self.folder, "add", "--all")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pre_commit", "run", *arguments, "--color", "never"]
        return run(command, self.folder, PRE_COMMIT_HOME=str(self.store))


def test_a_commit_whose_copy_contradicts_itself_is_stopped(
    newscheck: Path, store: Path, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, newscheck, store)
    desk.write("stories/wrong.txt", WRONG)
    desk.write("stories/right.md", f"# Sales\n\n{RIGHT}")
    desk.write("requirements.txt", WRONG)
    desk.write("stories/sales.py", f"# {WRONG}")
    done = desk.run()
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(r"^newscheck\.+Failed$", done.stdout, re.MULTILINE)
    assert re.findall(r"^\S+: NC\d+", done.stdout, re.MULTILINE) == [
        "stories/wrong.txt:1:12: NC101"
    ]
    desk.write("stories/wrong.txt", RIGHT)
    assert desk.run().returncode == 0


def test_its_arguments_and_the_houses_configuration_count(
    newscheck: Path, store: Path, tmp_path: Path
) -> None:
    desk = Desk(tmp_path, newscheck, store, args=["--baseline", "known.json"], files="^stories/")
    desk.write("stories/known.txt", WRONG)
    desk.write("drafts/new.txt", WRONG)
    desk.write("stories/left/out.txt", WRONG)
    desk.write("newscheck.toml", 'exclude = ["stories/left"]\n')
    made = run(
        [
            *(sys.executable, "-m", "newscheck", str(tmp_path / "stories")),
            *("--write-baseline", str(tmp_path / "known.json")),
        ],
    )
    assert made.returncode == 0, made.stderr
    done = desk.run("--all-files")
    assert done.returncode == 0, done.stdout + done.stderr
    desk.write("stories/new.txt", WRONG)
    done = desk.run("--all-files")
    assert done.returncode == 1
    assert re.findall(r"^\S+: NC\d+", done.stdout, re.MULTILINE) == ["stories/new.txt:1:12: NC101"]


def test_the_hook_is_valid() -> None:
    done = run(
        [
            *(sys.executable, "-m", "pre_commit", "validate-manifest"),
            str(ROOT / ".pre-commit-hooks.yaml"),
        ]
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        *(("stories/a.txt", True), ("a.txt", True), ("copy/requirements/a.txt", True)),
        *(("requirements.txt", False), ("app/requirements-dev.txt", False)),
        *(("robots.txt", False), ("LICENSE.txt", False), ("licensed.txt", True)),
    ],
)
def test_plain_text_that_is_no_copy_is_left_out(name: str, taken: bool) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert (re.search(hook["exclude"], name) is None) is taken
