"""The items of a list in words, told apart: "Alder, Brill & Moss and Corus" are three.

Where an "and" may stand inside a name both counts are kept; where the words name only some, or say
more than names, there is no list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscheck.figures.tokens import lexicon
from newscheck.patterns import regex
from newscheck.relations.total.names import ONE_NAME, PLACES, ROLES, STATES
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_WORDS = 8
# What shows that a list names only some.
_SOME = regex(
    r"\b(?:etc|et al|and (?:others|more|elsewhere|so on|beyond|the like)|among (?:them|others)|"
    r"for (?:example|instance)|e\.g|such as|including|led by|to name|other)\b",
    re.IGNORECASE,
)
_BRACKETED = regex(r"\s*[(\[][^()\[\]]{0,80}[)\]]")
_QUOTED = regex(r"[“\"]([^“”\"]{1,70})[”\"]")
_TITLE = regex(r"^Title(\d+)$")
_CUT = regex(r"\s*[,;]\s*")
_AND = regex(r"\s+(?:and|or)\s+")
_LEADING_AND = regex(r"^(?:and|or|&|plus|as well as|along with)\s+")
_AS_WELL = regex(r",?\s+(?:as well as|along with|plus|together with)\s+")
_SUFFIX = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "Inc", "Inc.", "Ltd", "Ltd.", "LLC"))
# What begins an apposition, or an item of several.
_NO_ITEM = lexicon("""
    a an his her their its both who which one two three four five six seven eight nine ten eleven
    twelve several some many most all half dozens
    """)
SMALL = lexicon(
    "of the du de la le les des del della di da do dos von van der den y al el bin and or for in on & 's"
)


@dataclass(frozen=True, slots=True)
class Items:
    """The items of a list; how many fewer and how many more they may be; whether the list ends.

    "No phones, no food and drink" may be two, for all its "and"; names are rarely so joined.
    """

    names: tuple[str, ...]
    fewer: int
    more: int
    whole: bool = True


def items_of(words: str, *, closed: bool) -> Items | None:
    """The items of a list, or None where they cannot be told apart."""
    words = _BRACKETED.sub("", words)
    titles: list[str] = []

    def one_word(match: re.Match[str]) -> str:
        # American print sets the comma after a title inside the quotes.
        titles.append(match[1].strip(" ,"))
        return f"Title{len(titles) - 1}" + ("," if match[1].rstrip().endswith(",") else "")

    words = _QUOTED.sub(one_word, words)
    if _SOME.search(words) or any(char in words for char in '“”"():…!?\n'):
        return None
    words = _AS_WELL.sub(", and ", words)
    parted = ";" in words
    segments = [s for s in (re.split(r"\s*;\s*", words) if parted else _CUT.split(words)) if s]
    if parted:
        segments = [_first_of(segment) for segment in segments]
    segments = [s for s in segments if s.rstrip(".") not in _SUFFIX and s not in _SUFFIX]
    segments = _without_ages(segments)
    if not closed:
        segments = _names_only(segments)
    if not segments:
        return None
    items = _split_last(segments)
    names = tuple(_TITLE.sub(lambda m: titles[int(m[1])], name) for name in items.names)
    return replace(items, names=names)


def named_items(words: str) -> tuple[tuple[str, ...], int, int] | None:
    """The names of a list, and how few and how many they may be: "Alder, Brill & Moss and Corus"."""
    items = items_of(words, closed=True)
    if items is None or (not items.whole and len(items.names) > 1):
        return None
    names = items.names
    if not all(
        name and len(name.split()) <= _MOST_WORDS and not any(c.isdigit() for c in name)
        for name in names
    ):
        return None
    return names, len(names) - items.fewer, len(names) + items.more


def _first_of(segment: str) -> str:
    """What an item between semicolons names, without what is said of it."""
    return _LEADING_AND.sub("and ", segment).split(",")[0]


def _without_ages(segments: list[str]) -> list[str]:
    """Without the ages between names: "Ann, 12, Bob, 9, and Cal, 4"."""
    return [s for s in segments if not s.replace("aged ", "").strip().isdigit()]


def _names_only(segments: list[str]) -> list[str]:
    """The names that a list not closed by a mark begins with, up to the word that goes on."""
    names: list[str] = []
    for segment in segments:
        bare = _LEADING_AND.sub("", segment)
        if bare.split(" ", 1)[0] in SMALL - {"the"}:
            return []  # "Ann, of Leeds, and Sue"
        if not _is_name(bare):
            return names if names and (_AND.search(names[-1]) or _leads(names[-1])) else []
        names.append(segment)
        if _leads(segment) or (_AND.search(segment) and len(names) > 0):
            return names
    return []


def _leads(segment: str) -> bool:
    return bool(_LEADING_AND.match(segment))


def capital(name: str) -> bool:
    """Whether an item begins like a name: "Skye", "the Wye"."""
    return name.removeprefix("the ")[:1].isupper()


def _is_name(words: str) -> bool:
    tokens = words.split()
    return 0 < len(tokens) <= 7 and all(t in SMALL or t[:1].isupper() for t in tokens)


def _split_last(segments: list[str]) -> Items:
    """The items, with the last segment cut at its "and"."""
    *first, last = segments
    extra = sum(_joined(segment) for segment in first)
    if _leads(last):
        last = _LEADING_AND.sub("", last)
        return Items((*first, last), 0, extra + _joined(last))
    parts = _AND.split(last)
    if len(parts) == 1:
        # "A, B & C" may be three, and "Drake & Moss" is one.
        joined = 1 if " & " in last else 0
        return Items((*segments,), 0, extra + joined, whole=bool(joined))
    if len(parts) == 2 and _is_one(last):
        return Items((*segments,), 0, extra + 1, whole=False)
    # "A, B and Marks and Spencer": the first "and" joins, or the last does.
    names = (*first, parts[0], " and ".join(parts[1:]))
    # "Cost, time, space and noise": of more than two, the one "and" joins the last.
    joins = capital(last) or (len(first) > 1 and all(" " not in part for part in parts))
    return Items(names, 0 if joins else 1, extra + len(parts) - 2)


def _joined(segment: str) -> int:
    """How many more an item may be than one, by the "and" inside it."""
    return len(_AND.findall(segment))


def _is_one(words: str) -> bool:
    low = words.lower()
    return any(name in low for name in ONE_NAME)


def countable(names: Sequence[str], noun: str) -> bool:
    """Whether each item is plainly one thing."""
    low = noun.lower()
    for name in names:
        tokens = name.split()
        if not tokens or len(tokens) > 8 or any(token[:1].isdigit() for token in tokens):
            return False
        if frozenset(token.lower().strip(".,'’") for token in tokens) & ROLES:
            return False
        if tokens[0].lower() in _NO_ITEM:
            return False
    capitals = [capital(name) for name in names]
    if any(capitals) != all(capitals):
        return False
    if all(capitals):
        if not all(_is_name(name) for name in names):
            return False
    elif any(len(name.split()) > 4 for name in names):
        return False
    return any(w in low for w in PLACES) or not any(
        name in STATES or f"{name}." in STATES for name in names
    )
