"""What the user asked for, as one frozen value. This room does not know how it was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar

from newscheck.findings import Severity
from newscheck.values import dataclass

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from fractions import Fraction

    from newscheck.checks.check import Check

# The currencies that their own papers write with a bare $, by ISO 4217 code.
DOLLARS = (
    *("USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD"),
    *("LRD", "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD"),
    *("ARS", "CLP", "COP", "CUP", "DOP", "MXN", "UYU"),
)


# How many sentences a summary has where nobody says.
SUMMARY = 3
# How many megabytes a file may have where nobody says; and what may be said: no more than a file
# that is held in memory whole.
MOST_MB = 50
_MOST_MB = 4096
# The start of every rule's code.
ALL_RULES = "NC"

# What an input comes to whose settings cannot be had.
CONFIGURATION = "configuration"

Level = TypeVar("Level")


class SettingsError(ValueError):
    """What was asked for cannot be; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run judges and what it shows.

    `select` and `ignore` hold rule codes, names or code prefixes ("NC1"); an empty `select` means
    every rule. `dollar` is the currency that a bare $ stands for. `summary` is the number of
    sentences in the summary, `summary_words` the number of words they may have between them.
    `fail_on` is the least severity that makes the run exit 1. `severity` holds what a house makes of
    a rule's findings (a severity, or "off"), and `tolerance` how far a figure may be off, as a share;
    each is a table by rule, of which the nearest entry counts (`of_rule`). `baseline` is the path of
    a list of findings that are known, and `max_size` the most megabytes that an article may have.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    dollar: str = "USD"
    summary: int = SUMMARY
    fail_on: Severity = Severity.ERROR
    summary_words: int | None = None
    severity: tuple[tuple[str, Severity | Literal["off"]], ...] = ()
    tolerance: tuple[tuple[str, Fraction], ...] = ()
    baseline: str | None = None
    max_size: int = MOST_MB


def make_settings(
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    dollar: str = "USD",
    summary: int | None = None,
    fail_on: Severity = Severity.ERROR,
    summary_words: int | None = None,
    severity: Mapping[str, str] | None = None,
    tolerance: str | Mapping[str, str] | None = None,
    baseline: str | None = None,
) -> Settings:
    """Settings from what somebody wrote, each part checked. SettingsError says what cannot be.

    A number of words alone leaves the number of sentences open.
    """
    if summary_words is not None:
        parse_length(summary_words, "words")
    if summary is None:
        # No sentence is without a word, so there are never more of them than words.
        summary = SUMMARY if summary_words is None else summary_words
    return Settings(
        parse_rules(select),
        parse_rules(ignore),
        parse_dollar(dollar),
        parse_length(summary, "sentences"),
        fail_on,
        summary_words,
        parse_severities(severity or {}),
        parse_tolerances(tolerance or {}),
        baseline,
    )


def parse_length(number: int, of: str) -> int:
    """A number of sentences or words for a summary."""
    if number < 0:
        raise SettingsError(f"a summary cannot have {number} {of}")
    return number


def parse_size(megabytes: int) -> int:
    """The most megabytes that an article may have."""
    if not 1 <= megabytes <= _MOST_MB:
        raise SettingsError(f"the size of an article is in megabytes, 1 to {_MOST_MB:,}")
    return megabytes


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
            f"{text!r} is no currency that is written with a bare ${nearest(code, DOLLARS)}"
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


def parse_severities(table: Mapping[str, str]) -> tuple[tuple[str, Severity | Literal["off"]], ...]:
    """What a house makes of the findings of some rules: "error", "warning", "note" or "off"."""
    return tuple((_one_rule(word), parse_severity(level)) for word, level in table.items())


def parse_severity(level: str) -> Severity | Literal["off"]:
    """A severity, or "off"."""
    if level == "off":
        return "off"
    if level in list(Severity):
        return Severity(level)
    levels = [*map(str, Severity), "off"]
    raise SettingsError(f"{level!r} is none of {', '.join(levels)}{nearest(level, levels)}")


def parse_tolerances(table: str | Mapping[str, str]) -> tuple[tuple[str, Fraction], ...]:
    """How far a figure may be off by some rules, or by all of them."""
    if isinstance(table, str):
        table = {ALL_RULES: table}
    return tuple((_one_rule(word), parse_share(share)) for word, share in table.items())


def parse_share(text: str) -> Fraction:
    """The share that "0.5%" is, exactly."""
    from fractions import Fraction

    digits = text.strip().removesuffix("%").rstrip()
    whole, _, rest = digits.partition(".")
    if not text.strip().endswith("%") or not (whole + rest).isdecimal() or len(digits) > 12:
        raise SettingsError(f'{text!r} is no percentage, such as "0.5%"')
    share = Fraction(digits) / 100
    if share > 1:
        raise SettingsError(f"{text!r} is more than the whole figure")
    return share


def shown_share(share: Fraction) -> str:
    """A share as it is written: "0.5%"."""
    from decimal import Decimal

    percent = share * 100
    return f"{(Decimal(percent.numerator) / Decimal(percent.denominator)).normalize():f}%"


def of_rule(table: Iterable[tuple[str, Level]], code: str, name: str) -> Level | None:
    """A rule's entry in a table: the one by its name or its code, or by the most of its code."""
    found, length = None, 0
    for word, level in table:
        fits = len(code) if word == name else len(word) if code.startswith(word) else 0
        if fits and fits >= length:
            found, length = level, fits
    return found


def _one_rule(word: str) -> str:
    found = parse_rules((word,)) if "," not in word else ()
    if len(found) != 1:
        raise SettingsError(
            f"{word!r} is not the name of a rule, its code or the start of its code"
        )
    return found[0]


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
    return nearest(word.lower(), names)


def _listed(words: Iterable[str]) -> Iterable[str]:
    return (words,) if isinstance(words, str) else words


def nearest(word: str, known: Iterable[str]) -> str:
    """A question after what somebody may have meant; "" where nothing known is like it."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), n=1, cutoff=0.5)
    if not close:
        return ""
    shown = close[0].upper() if close[0].startswith("nc") and close[0][2:].isdigit() else close[0]
    return f" (did you mean {shown}?)"
