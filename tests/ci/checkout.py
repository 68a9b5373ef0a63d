"""A checkout of newscheck as others have it, and an environment in which it installs offline.

What it needs is there already, where these tests run: a new environment finds it by PYTHONPATH, and
pip is told to fetch nothing and to build with what there is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from pathlib import Path

from ..cli.command import environment

ROOT = Path(__file__).parent.parent.parent
_PARTS = (
    *("src", "pyproject.toml", "README.md", "LICENSE"),
    *(".pre-commit-hooks.yaml", "action.yml"),
)
OFFLINE = {
    "PYTHONPATH": sysconfig.get_path("purelib"),
    "PYTHONDONTWRITEBYTECODE": "1",
    "PIP_NO_INDEX": "1",
    "PIP_NO_DEPS": "1",
    # As an option that switches something off it is read the wrong way round: this means yes.
    "PIP_NO_BUILD_ISOLATION": "0",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_CONFIG_FILE": os.devnull,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    **{f"GIT_{who}_{what}": "x" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
}


def checkout(folder: Path) -> Path:
    """Newscheck as it is in the working tree, in a repository of its own."""
    for part in _PARTS:
        place = ROOT / part
        if place.is_dir():
            shutil.copytree(
                place, folder / part, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
            )
        else:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copy(place, folder / part)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "as it is")
    return folder


def git(folder: Path, *arguments: str) -> str:
    """What git answers in a folder."""
    done = run(["git", "-C", str(folder), *arguments])
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def run(
    command: list[str], folder: Path | None = None, **env: str
) -> subprocess.CompletedProcess[str]:
    """A finished process, offline, in a folder."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(**OFFLINE) | env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
