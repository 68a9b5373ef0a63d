"""Patterns that are compiled late match what they would have matched."""

from __future__ import annotations

import re

import pytest

from newscheck.patterns import regex


def test_nothing_is_compiled_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []

    def compile_(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    real = re.compile
    monkeypatch.setattr(re, "compile", compile_)
    tide = regex(r"\bhigh (?:tide|water)\b")
    assert compiled == []
    assert tide.search("at high water") is not None
    assert tide.search("at low water") is None
    assert compiled == [tide.pattern]


def test_every_method_is_the_compiled_patterns() -> None:
    late, early = regex("([a-z])([0-9])"), re.compile("([a-z])([0-9])")
    text = "a1 b2"
    assert late.findall(text) == early.findall(text)
    assert late.sub(r"\2\1", text) == early.sub(r"\2\1", text)
    assert [match.span() for match in late.finditer(text)] == [(0, 2), (3, 5)]
    assert late.match(text, 3) is not None
    assert late.fullmatch(text) is None
    assert (late.groups, late.pattern) == (early.groups, early.pattern)


def test_flags_are_minded() -> None:
    assert regex("tide", re.IGNORECASE).match("TIDE") is not None
    assert regex("tide").match("TIDE") is None


def test_what_a_pattern_has_not_it_has_not_late_either() -> None:
    with pytest.raises(AttributeError, match="nonsuch"):
        _ = regex("tide").nonsuch  # type: ignore[attr-defined]


def test_a_pattern_that_is_wrong_says_so_when_it_is_used() -> None:
    wrong = regex("(tide")
    with pytest.raises(re.error):
        wrong.match("tide")
