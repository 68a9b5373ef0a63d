"""A count and the items that the same sentence names for it.

    six states - Ohio, Iowa, Utah, Maine, Texas and Idaho - have ...     three things: food, heat and rent
    their two sons, Wyatt and Zachary, ...                              the big four banks: A, B, C & D

Counting names is hard: "Tyne and Wear" is one, "Ann Lee, a teacher, and Bob Ray" are two, "Austin,
Texas, and Denver" are two places. Where the words leave that open nothing is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newscheck.document import Span
from newscheck.figures.tokens import lexicon
from newscheck.interval import Hedge
from newscheck.patterns import regex
from newscheck.relations.alike import COUNTS
from newscheck.relations.stories import Listing
from newscheck.relations.total.items import SMALL, capital, countable, items_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.line import Line

_LONGEST = 60
_MOST_WORDS = 8
# "The four finalists are Alder, ...", "named the five victims as Ann Lee, ..."
_TOLD = r"(?:are|were|have been)(?: (?:formally |officially )?(?:named|identified|listed)(?: by (?:the )?[a-z]+| on [A-Z][a-z]+)? as)?|as"
_DELIMITER = regex(
    r"\s*,?\s+(namely):?\s+|\s*(:)\s+|\s+(-|--|–|—)\s+|\s*(—|--)\s*|\s*(\()|\s*(,)\s+|"
    rf"\s+({_TOLD})\s+(?=(?:the )?[A-Z])|\s+(of)\s+(?=[A-Z][^,.;]{{1,40}}(?:,| and ))|\s+(?=[A-Z])"
)
_NAMED = regex(r"\b(?:named|identified|listed)\s+(?:the|its|their|all)\s*(?:other )?$")
_HAS = regex(
    r"\b(?:has|have|had|owns?|runs?|operates?|into|with|between|among|has launched|named)\s*$"
)
# Towns are told apart by what lies around them: "in two towns, Ely, Cambridgeshire, and Diss".
_TOWNS = lexicon("city town village site location venue place store shop branch office campus stop")
_REGIONS = lexicon("state country county nation province republic borough island")
# What follows a list: another count, or what is said of its last item.
_GOES_ON = regex(r",\s+(?:and|while|but|plus)\s+(?:[a-z]+\s+){0,2}$")
_WHO = regex(r",\s+(?:who|which|whose|whom|where|all of|both of|each of)\b")
_GROUPS = lexicon("dead injured wounded missing accused arrested others")
_SPACES = regex(r"[\s-]*")
_DASHES = ("-", "--", "–", "—")
# Marks that nothing closes: the list ends where its names do.
_OPEN = (",", " ")
_COLONS = (":", "namely")
_SIGNS = (*_DASHES, *_OPEN, *_COLONS, "(")
_FEWEST_LOOSE = 3
_DEFINITE = regex(
    r"(?:^|\b(?:the|these|those|all|its|their|his|her|our|both))\s*(?:(?:other|top|first|last|main|biggest|largest|big|remaining|final) )?$|"
    r"'s\s*$"
)
_DASH = regex(r"\s+(?:-|--|–|—)\s+|\s*(?:—|--)\s*")
_WORD = regex(r"[A-Za-z][A-Za-z'’.-]*")
# The words from a count to its list: those of one noun phrase, with where or whose it is.
_PREPOSITIONS = lexicon("in of at on for from across near within around under by with to")
_SAID = lexicon("""said says say told added adds asked wrote explained noted warned argued including includes
    include included such like especially namely mostly mainly notably particularly except but and or
    that which who whom whose when where while if because according than as it is was""")
_KIN = lexicon("""son daughter child kid brother sister grandchild grandson granddaughter sibling stepson
    stepdaughter stepchild niece nephew boy girl twin dog cat stepbrother stepsister""")
_OWNERS = regex(
    r"\b(?:by|leaves|leaving|left|his|her|their|its|the|my|our|has|have|had|with|of|and)\s*$|'s\s*$"
)


Form = Literal["dashes", "colon", "commas"]


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
    if mark == "of":
        return _regions(text, line, i, start, end)
    if mark not in _SIGNS or (
        mark == "," and not between and _HAS.search(line.gaps[i]) and not kin
    ):
        return _ended(text, line, i, (start, end), mark)
    if mark in _OPEN and not (kin or (noun and not between and mark == ",")):
        return None
    if mark in _OPEN and not (_OWNERS if kin else _DEFINITE).search(line.gaps[i]):
        return None
    if mark == "(" and noun and between:
        return None
    stop = _before_next(text, line, i, start, _end(text, start, end, mark))
    items = items_of(text[start:stop], closed=mark not in _OPEN)
    if items is None:
        return None
    names, whole = items.names, items.whole
    loose = mark in _OPEN and not kin
    # "Its two ministers, Ann Lee and Bob Moss,": of two names only two are surely meant.
    two = loose and claim.figure.number is not None and len(names) == claim.figure.number.value
    if len(names) < (_FEWEST_LOOSE if loose and not two else 2) or (loose and items.more):
        return None
    if not countable(names, noun or between) or _has_figures(line, start, stop):
        return None
    lower = not any(capital(name) for name in names)
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


def _before_next(text: str, line: Line, i: int, start: int, stop: int) -> int:
    """Where a list ends for what is said of its last item, or for the next count: ", and 16 in"."""
    for claim in line.claims[i + 1 :]:
        if start < claim.span.start < stop and claim.figure.kind != "age":
            going = _GOES_ON.search(text, start, claim.span.start)
            stop = going.start() if going is not None else stop
            break
    clause = _WHO.search(text, start, stop)
    return clause.start() if clause is not None else stop


def _regions(text: str, line: Line, i: int, start: int, end: int) -> Listing | None:
    """ "The three states of Iowa, Ohio and Utah"."""
    claim = line.claims[i]
    if claim.figure.unit not in _REGIONS or not _DEFINITE.search(line.gaps[i]):
        return None
    items = items_of(text[start:end].rstrip(' .\n"”'), closed=False)
    if items is None or not items.whole or items.more or len(items.names) < 2:
        return None
    place = Span(start, _past(items.names, text, start, end))
    many = len(items.names)
    return Listing(claim, items.names, many, many, place, "commas", link="guessed")


def _ended(text: str, line: Line, i: int, place: tuple[int, int], mark: str) -> Listing | None:
    """A list that ends its sentence: "The four finalists are ...", "It has three brands, ..."."""
    claim, before = line.claims[i], line.gaps[i]
    told = mark == "as"
    if mark != "," and not (_NAMED if told else _DEFINITE).search(before):
        return None
    start, end = place
    stop = _end(text, start, end, ":")
    items = items_of(text[start:stop], closed=True)
    if (
        items is None
        or not items.whole
        or items.more
        or len(items.names) < (3 if mark == "," else 2)
    ):
        return None
    names = items.names
    town = (
        claim.figure.unit in _TOWNS
        and claim.figure.number
        and len(names) > claim.figure.number.value
    )
    lower = not all(capital(name) for name in names)
    if town or lower or any(name.split(" ", 1)[0] in SMALL - {"the"} for name in names):
        return None
    if not countable(names, claim.figure.unit or "") or _has_figures(line, start, stop):
        return None
    many = len(names)
    return Listing(
        claim, names, many - items.fewer, many, Span(start, stop), "commas", link="guessed"
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
                return ("", sign, mark.end()) if sign in _DASHES or sign not in _SIGNS else None
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
        group = bool(words) and (lows[-1].endswith("s") or lows[-1] in _GROUPS)
        return group and not frozenset(lows) & _PREPOSITIONS
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


def _past(names: Sequence[str], text: str, start: int, stop: int) -> int:
    """Where the last item ends."""
    at = start
    for name in names:
        last = name.rsplit(" ", 1)[-1]
        found = text.find(last, at, stop)
        at = found + len(last) if found >= 0 else at
    return at if at > start else stop
