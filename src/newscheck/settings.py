"""What the user asked for, as one frozen value. This room does not know how it was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.findings import Severity
from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from newscheck.checks.check import Check

# The currencies that their own papers write with a bare $, by ISO 4217 code.
DOLLARS = (
    *("USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD"),
    *("LRD", "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD"),
    *("ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU"),
)


# How many sentences a summary has where nobody says.
SUMMARY = 3


class SettingsError(ValueError):
    """What was asked for cannot be; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run judges and what it shows.

    `select` and `ignore` hold rule codes, names or code prefixes ("NC1"); an empty `select` means
    every rule. `dollar` is the currency that a bare $ stands for. `summary` is the number of
    sentences in the summary, `summary_words` the number of words they may have between them.
    `fail_on` is the least severity that makes the run exit 1.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    dollar: str = "USD"
    summary: int = SUMMARY
    fail_on: Severity = Severity.ERROR
    summary_words: int | None = None


def make_settings(
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    dollar: str = "USD",
    summary: int | None = None,
    fail_on: Severity = Severity.ERROR,
    summary_words: int | None = None,
) -> Settings:
    """Settings from what somebody wrote, each part checked. SettingsError says what cannot be.

    A number of words alone leaves the number of sentences open.
    """
    if summary_words is not None and summary_words < 0:
        raise SettingsError(f"a summary cannot have {summary_words} words")
    if summary is None:
        # No sentence is without a word, so there are never more of them than words.
        summary = SUMMARY if summary_words is None else summary_words
    if summary < 0:
        raise SettingsError(f"a summary cannot have {summary} sentences")
    rules = parse_rules(select), parse_rules(ignore)
    return Settings(*rules, parse_dollar(dollar), summary, fail_on, summary_words)


def parse_date(text: str) -> dt.date:
    """The date that "YYYY-MM-DD" names."""
    import datetime as dt

    try:
        if len(text) == 10 and text[4] == text[7] == "-":
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise SettingsError(f"{text!r} is not a calendar date (YYYY-MM-DD)")


def parse_dollar(text: str) -> str:
    """The ISO 4217 code of a currency that is written with a bare $."""
    code = text.strip().upper()
    if code not in DOLLARS:
        raise SettingsError(
            f"{text!r} is no currency that is written with a bare ${_nearest(code, DOLLARS)}"
        )
    return code


def parse_rules(words: Iterable[str]) -> tuple[str, ...]:
    """Rule codes, names and code prefixes, singly or with commas between, each one known."""
    named = [part.strip() for word in _listed(words) for part in word.split(",")]
    named = [part for part in named if part]
    if not named:
        return ()
    from newscheck.checks import RULES

    found = []
    for word in named:
        code, name = word.upper(), word.lower()
        if any(rule.name == name for rule in RULES):
            found.append(name)
        elif any(rule.code.startswith(code) for rule in RULES):
            found.append(code)
        else:
            raise SettingsError(_unknown_rule(word))
    return tuple(dict.fromkeys(found))


def rule_named(word: str) -> Check:
    """The one rule with this code or name. SettingsError where there is none."""
    from newscheck.checks import RULES

    for rule in RULES:
        if word.strip().lower() in (rule.name, rule.code.lower()):
            return rule
    raise SettingsError(_unknown_rule(word))


def _unknown_rule(word: str) -> str:
    return f"no rule is called {word!r}{nearest_rule(word)}"


def nearest_rule(word: str) -> str:
    """A question after the rule that somebody may have meant; "" where there is none like it."""
    from newscheck.checks import RULES

    names = [name for rule in RULES for name in (rule.name, rule.code.lower())]
    return _nearest(word.lower(), names)


def _listed(words: Iterable[str]) -> Iterable[str]:
    return (words,) if isinstance(words, str) else words


def _nearest(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), n=1, cutoff=0.5)
    if not close:
        return ""
    shown = close[0].upper() if close[0].startswith("nc") and close[0][2:].isdigit() else close[0]
    return f" (did you mean {shown}?)"
