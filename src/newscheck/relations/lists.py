"""A count and the items that the same sentence names for it.

    six states - Ohio, Iowa, Utah, Maine, Texas and Idaho - have ...     three things: food, heat and rent
    their two sons, Wyatt and Zachary, ...                              the big four banks: A, B, C & D

Counting names is hard: "Tyne and Wear" is one, "Ann Lee, a teacher, and Bob Ray" are two, "Austin,
Texas, and Denver" are two places. Where the words leave that open nothing is read, and where an
"and" may stand inside a name both counts are kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from newscheck.document import Span
from newscheck.figures.tokens import lexicon
from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.names import ONE_NAME, PLACES, ROLES, STATES
from newscheck.relations.stories import Listing
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line

_LONGEST = 60
_MOST_WORDS = 8
_DELIMITER = regex(
    r"\s*,?\s+(namely):?\s+|\s*(:)\s+|\s+(-|--|–|—)\s+|\s*(—|--)\s*|\s*(\()|\s*(,)\s+|\s+(?=[A-Z])"
)
_SPACES = regex(r"[\s-]*")
_DASHES = ("-", "--", "–", "—")
# Marks that nothing closes: the list ends where its names do.
_OPEN = (",", " ")
_COLONS = (":", "namely")
_FEWEST_LOOSE = 3
_DEFINITE = regex(
    r"(?:^|\b(?:the|these|those|all|its|their|his|her|our|both))\s*(?:other )?$|'s\s*$"
)
_DASH = regex(r"\s+(?:-|--|–|—)\s+|\s*(?:—|--)\s*")
_WORD = regex(r"[A-Za-z][A-Za-z'’.-]*")
# The words from a count to its list: those of one noun phrase, with where or whose it is.
_PREPOSITIONS = lexicon("in of at on for from across near within around under by with to")
_SAID = lexicon("""said says say told added adds asked wrote explained noted warned argued including includes
    include included such like especially namely mostly mainly notably particularly except but and or
    that which who whom whose when where while if because according than as it is was""")
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
_SMALL = lexicon(
    "of the du de la le les des del della di da do dos von van der den y al el bin and or for in on & 's"
)
_KIN = lexicon("""son daughter child kid brother sister grandchild grandson granddaughter sibling stepson
    stepdaughter stepchild niece nephew boy girl twin dog cat stepbrother stepsister""")
_OWNERS = regex(
    r"\b(?:by|leaves|leaving|left|his|her|their|its|the|my|our|has|have|had|with|of|and)\s*$|'s\s*$"
)


Form = Literal["dashes", "colon", "commas"]


@dataclass(frozen=True, slots=True)
class _Items:
    """The items of a list; how many fewer and how many more they may be; whether the list ends.

    "No phones, no food and drink" may be two, for all its "and"; names are rarely so joined.
    """

    names: tuple[str, ...]
    fewer: int
    more: int
    whole: bool = True


def find_listings(document: Document, line: Line) -> Iterator[Listing]:
    """Every count of a sentence that the sentence itself goes on to spell out."""
    end = document.sentences[line.sentence].span.end
    if line.kind == "title":
        return
    for i, claim in enumerate(line.claims):
        if counts(claim) and not _is_whole_of(line, i):
            found = _listing(document.text, line, i, end)
            if found is not None:
                yield found


def counts(claim: Claim) -> bool:
    """Whether a claim is a small exact count, such as a list spells out."""
    figure = claim.figure
    number = figure.number
    if figure.kind not in COUNTS or number is None or figure.upto is not None or figure.per:
        return False
    small = 2 <= number.value <= _LONGEST and number.place == figure.scale == 1
    return small and figure.hedge in (None, Hedge.NONE, Hedge.EXACTLY)


def _has_figures(line: Line, start: int, stop: int) -> bool:
    """Whether an item is itself of several: "eight allies and seven neighbours"."""
    return any(
        start <= claim.span.start < stop and claim.figure.kind not in ("age", "number")
        for claim in line.claims
    )


def _is_whole_of(line: Line, i: int) -> bool:
    """Whether a count is the whole of which the count before it is taken: "two of the four"."""
    before = line.gaps[i].split()
    return i > 0 and before[:1] == ["of"] and len(before) < 3


def _listing(text: str, line: Line, i: int, end: int) -> Listing | None:
    claim = line.claims[i]
    at = claim.figure.noun_span.end if claim.figure.noun_span else claim.span.end
    noun = claim.figure.noun_span.of(text) if claim.figure.noun_span else ""
    found = _delimited(text, at, min(end, at + 120), bare=not noun)
    if found is None:
        return None
    between, mark, start = found
    kin = claim.figure.unit in _KIN
    if mark in _OPEN and not (kin or (noun and not between and mark == ",")):
        return None
    if mark in _OPEN and not (_OWNERS if kin else _DEFINITE).search(line.gaps[i]):
        return None
    if mark == "(" and noun and between:
        return None
    stop = _end(text, start, end, mark)
    items = _items(text[start:stop], closed=mark not in _OPEN)
    if items is None:
        return None
    names, whole = items.names, items.whole
    loose = mark in _OPEN and not kin
    if len(names) < (_FEWEST_LOOSE if loose else 2) or (loose and items.more):
        return None
    if not _countable(names, noun or between) or _has_figures(line, start, stop):
        return None
    lower = not any(_capital(name) for name in names)
    if lower and (mark not in _COLONS or len(names) < 2 or not whole):
        return None
    form: Form = "colon" if mark in _COLONS else "commas" if mark in _OPEN else "dashes"
    return Listing(
        claim,
        names,
        len(names) - items.fewer,
        len(names) + items.more,
        Span(start, _past(names, text, start, stop)),
        form,
        whole,
        "guessed" if lower or form == "commas" else "stated",
    )


def _delimited(text: str, at: int, limit: int, *, bare: bool) -> tuple[str, str, int] | None:
    """The words after a count up to the mark that opens its list, the mark, and where that ends."""
    words: list[str] = []
    while len(words) <= _MOST_WORDS:
        mark = _DELIMITER.match(text, at, limit)
        sign = next((g for g in mark.groups() if g), " ") if mark is not None else ""
        if mark is not None and (mark[0].strip() or not words):
            if bare and not words:
                # "Of the 12 seats, four - Ely, Diss and Holt - changed hands."
                return ("", sign, mark.end()) if sign in _DASHES else None
            between = " ".join(words)
            return (between, sign, mark.end()) if _one_phrase(words, sign, bare=bare) else None
        spaces = _SPACES.match(text, at, limit)
        assert spaces is not None
        word = _WORD.match(text, spaces.end(), limit)
        if word is None:
            return None
        words.append(word[0])
        at = word.end()
    return None


def _one_phrase(words: Sequence[str], sign: str, *, bare: bool) -> bool:
    """Whether the words between say only what, where or whose the counted things are."""
    lows = [word.lower() for word in words]
    said = frozenset(lows) & _SAID
    if said and not (bare and said == {"and"}):
        return False
    if bare and (lows[:1] != ["of"] or sign == "("):
        return bool(words) and lows[-1].endswith("s") and not frozenset(lows) & _PREPOSITIONS
    if not words:
        return True
    if lows[0] in _PREPOSITIONS:
        rest = words[1:]
        return not any(w[0].islower() and _plural(w) for w in rest) or lows[0] == "of"
    if sign in _COLONS:
        return not any(w[0].islower() and _plural(w) for w in words)
    return False


def _plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s"))


def _end(text: str, start: int, end: int, mark: str) -> int:
    """Where the list ends: at the dash that closes it, or with its sentence or clause."""
    stop = end
    if mark == "(":
        return max(start, text.find(")", start, end))
    if mark not in _COLONS and mark not in _OPEN:
        closing = _DASH.search(text, start, end)
        stop = closing.start() if closing else end
    if mark in _COLONS or stop == end:
        while stop > start and text[stop - 1] in ".!?:;,”\"' \n":
            stop -= 1
    return stop


def _items(words: str, *, closed: bool) -> _Items | None:
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
    items = _items(words, closed=True)
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


def _past(names: Sequence[str], text: str, start: int, stop: int) -> int:
    """Where the last item ends."""
    at = start
    for name in names:
        last = name.rsplit(" ", 1)[-1]
        found = text.find(last, at, stop)
        at = found + len(last) if found >= 0 else at
    return at if at > start else stop


def _names_only(segments: list[str]) -> list[str]:
    """The names that a list not closed by a mark begins with, up to the word that goes on."""
    names: list[str] = []
    for segment in segments:
        bare = _LEADING_AND.sub("", segment)
        if bare.split(" ", 1)[0] in _SMALL - {"the"}:
            return []  # "Ann, of Leeds, and Sue"
        if not _is_name(bare):
            return names if names and (_AND.search(names[-1]) or _leads(names[-1])) else []
        names.append(segment)
        if _leads(segment) or (_AND.search(segment) and len(names) > 0):
            return names
    return []


def _leads(segment: str) -> bool:
    return bool(_LEADING_AND.match(segment))


def _capital(name: str) -> bool:
    """Whether an item begins like a name: "Skye", "the Wye"."""
    return name.removeprefix("the ")[:1].isupper()


def _is_name(words: str) -> bool:
    tokens = words.split()
    return 0 < len(tokens) <= 7 and all(t in _SMALL or t[:1].isupper() for t in tokens)


def _split_last(segments: list[str]) -> _Items:
    """The items, with the last segment cut at its "and"."""
    *first, last = segments
    extra = sum(_joined(segment) for segment in first)
    if _leads(last):
        last = _LEADING_AND.sub("", last)
        return _Items((*first, last), 0, extra + _joined(last))
    parts = _AND.split(last)
    if len(parts) == 1:
        # "A, B & C" may be three, and "Drake & Moss" is one.
        joined = 1 if " & " in last else 0
        return _Items((*segments,), 0, extra + joined, whole=bool(joined))
    if len(parts) == 2 and _is_one(last):
        return _Items((*segments,), 0, extra + 1, whole=False)
    # "A, B and Marks and Spencer": the first "and" joins, or the last does.
    names = (*first, parts[0], " and ".join(parts[1:]))
    return _Items(names, 0 if _capital(last) else 1, extra + len(parts) - 2)


def _joined(segment: str) -> int:
    """How many more an item may be than one, by the "and" inside it."""
    return len(_AND.findall(segment))


def _is_one(words: str) -> bool:
    low = words.lower()
    return any(name in low for name in ONE_NAME)


def _countable(names: Sequence[str], noun: str) -> bool:
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
    capitals = [_capital(name) for name in names]
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
