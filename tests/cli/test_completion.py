"""What a shell is told that asks how a command line may go on."""

from __future__ import annotations

import pytest

from .command import REAL, ran


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_that_makes_a_shell_ask(shell: str) -> None:
    done = ran(REAL, _NEWSCHECK_COMPLETE=f"source_{shell}")
    assert done.returncode == 0
    assert b"newscheck" in done.stdout
    assert f"complete_{shell}".encode() in done.stdout
    assert done.stderr == b""


@pytest.mark.parametrize(
    ("words", "at", "answer"),
    [
        ("newscheck --fail", "1", ["--fail-on"]),
        ("newscheck --fail-on ", "2", ["error", "warning", "note"]),
        ("newscheck --input-format mark", "2", ["markdown"]),
    ],
)
def test_options_and_their_values_are_completed(words: str, at: str, answer: list[str]) -> None:
    done = ran(REAL, _NEWSCHECK_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=at)
    assert done.stdout.decode().split() == answer
