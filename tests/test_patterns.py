"""Patterns that are compiled late match what they would have matched."""

from __future__ import annotations

import importlib
import pkgutil
import re
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newscheck
from newscheck import patterns
from newscheck.patterns import cues_of, regex


def patterns_in(value: Any) -> list[Any]:
    """The patterns of a module's name, alone or in a collection."""
    if isinstance(value, patterns._Pattern):
        return [value]
    if isinstance(value, dict):
        value = [*value, *value.values()]
    if isinstance(value, (tuple, list, frozenset)):
        return [found for part in value for found in patterns_in(part)]
    return []


def patterns_of_the_package() -> list[Any]:
    names = [m.name for m in pkgutil.walk_packages(newscheck.__path__, "newscheck.")]
    modules = [importlib.import_module(name) for name in names if "__main__" not in name]
    return [found for m in modules for value in vars(m).values() for found in patterns_in(value)]


CUED = {
    found.pattern: cues
    for found in patterns_of_the_package()
    if not found.flags and (cues := cues_of(found.pattern))
}


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


def test_a_text_without_a_cue_needs_no_compiling(monkeypatch: pytest.MonkeyPatch) -> None:
    ahead = regex(r"^\s*(?:[a-z]+ ){0,2}(?:ahead of|behind|in front of)\b")
    monkeypatch.setattr(re, "compile", lambda *_: pytest.fail("compiled"))
    assert ahead.match(" three points clear") is None
    assert ahead.search("") is None
    monkeypatch.undo()
    assert ahead.match(" two lengths ahead of her") is not None
    assert ahead.match(" three points clear") is None
    assert ahead.search(" some way behind") is not None


@pytest.mark.parametrize(
    ("source", "cues"),
    [
        (r"\b(?:lead|gap)\b(?: [a-z.'-]+){0,6}? by", ("lead", "gap")),
        (r"^\s*(?:[a-z-]+\s+){0,2}?(?:fees?|tax|taxes)\b", ("fee", "tax", "taxes")),
        (r"ahead of|(?:far |well )?behind", ("ahead of", "behind")),
        (r"(?:up|down)? from the (?:peak|low)", ("from the ",)),
        (r"(?P<word>rose|fell)\s+(?:by|to)\b", ("rose", "fell")),
        (r"(?:(?:a|the) )+tide(?:way)*", ("tide",)),
        (r"tides{0,3}|ebb{2}|flow*|pools?", ("tide", "eb", "flo", "pool")),
        (r"(?:high|low){1,2}", ("high", "low")),
        (r"[abc]tide\.|\(low\)", ("tide", "low")),
        (r"(?>high|low)", ("high", "low")),
        # What may be left out, or only looked at, is no cue; and every alternative needs one.
        (r"(?:high|low)?", ()),
        (r"(?:high|low){0,2}", ()),
        (r"(?:high|low){,2}", ()),
        (r"(?:high|low)*", ()),
        (r"(?=tide)\w+|(?!ebb)x?|(?<=low).|(?<!high).", ()),
        (r"high|\d+", ()),
        (r"[a-z]+|high", ()),
        (r"\d{3}", ()),
        # Beyond what is read here.
        (r"(?i:tide)", ()),
        (r"(?P=word)tide", ()),
        (r"\u00a0tide", ()),
        (r"\x61tide", ()),
    ],
)
def test_the_cues_of_a_pattern(source: str, cues: tuple[str, ...]) -> None:
    assert cues_of(source) == cues


@settings(deadline=None, max_examples=400)
@given(st.sampled_from(sorted(CUED)).flatmap(lambda s: st.tuples(st.just(s), st.from_regex(s))))
def test_whatever_a_pattern_of_ours_matches_has_a_cue(made: tuple[str, str]) -> None:
    source, text = made
    assert any(cue in text for cue in CUED[source])


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


# Says which of our modules have compiled a pattern by the time that all are loaded.
ALL_LOADED = """
import re, sys
compile_, asked = re.compile, set()
def noted(*pattern):
    asked.add(sys._getframe(1).f_globals["__name__"])
    return compile_(*pattern)
re.compile = noted
import newscheck.pipeline, newscheck.reading, newscheck.run, newscheck.report.json
print(*(name for name in asked if name.startswith("newscheck")))
"""


def test_no_room_compiles_a_pattern_when_it_is_loaded() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ALL_LOADED], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.split() == ["newscheck.patterns"]
