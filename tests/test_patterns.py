"""Patterns that are compiled late match what they would have matched."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
from re import _parser as parser  # type: ignore[attr-defined]  # what a pattern is made of
from typing import Any

import pytest

import newscheck
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


def test_a_pattern_is_not_tried_where_what_it_needs_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compiled: list[str] = []

    def compile_(source: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(source)
        return real(source, flags)

    real = re.compile
    monkeypatch.setattr(re, "compile", compile_)
    tide = regex(r"\bhigh (?:tide|water)\b", needs=("tide", "water"))
    assert tide.search("the moon is high") is None
    assert compiled == []
    found = tide.search("at high water")
    assert found is not None and found[0] == "high water"
    assert tide.search("under water") is None
    assert tide.match("high tide", 5) is None
    assert tide.findall("high tide, high water") == ["high tide", "high water"]


def _wordings(pattern: Any) -> set[str]:
    """What a pattern can match, with NUL for what may be anything and one space for white space."""
    words = {""}
    for kind, value in pattern:
        words = {a + b for a, b in itertools.product(words, _wording(str(kind), value))}
        assert len(words) < 50_000
    return words


def _wording(kind: str, value: Any) -> set[str]:
    match kind:
        case "LITERAL":
            return {chr(value)}
        case "IN":
            if [str(part) for _, part in value] == ["CATEGORY_SPACE"]:
                return {" "}
            if len(value) < 4 and all(str(part) == "LITERAL" for part, _ in value):
                return {chr(letter) for _, letter in value}
            return {"\0"}
        case "BRANCH":
            return set().union(*map(_wordings, value[1]))
        case "SUBPATTERN":
            return _wordings(value[3])
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, what = value
            once = _wordings(what)
            many = once if most == 1 or once == {" "} else {"\0"}
            return many | {""} if least == 0 else many
        case "ASSERT" | "ASSERT_NOT" | "AT":
            return {""}
        case _:
            return {"\0"}


def _patterns_with_needs() -> list[Any]:
    found = {}
    for module in pkgutil.walk_packages(newscheck.__path__, "newscheck."):
        if not module.name.endswith("__main__"):
            for value in vars(importlib.import_module(module.name)).values():
                if getattr(value, "needs", None):
                    found[value.pattern] = value
    return list(found.values())


def test_every_pattern_needs_what_it_says_it_needs() -> None:
    wary = _patterns_with_needs()
    assert len(wary) > 5
    for pattern in wary:
        assert not pattern.flags & re.IGNORECASE
        for words in _wordings(parser.parse(pattern.pattern, pattern.flags)):
            assert any(need in words for need in pattern.needs), (pattern.pattern, words)
