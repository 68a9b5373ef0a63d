"""Where sentences begin and end, with the abbreviations that newsrooms use.

A false split parts a figure from what it is about, and so costs more than a missed one: after an
abbreviation a new sentence is seen only where the next word can hardly be anything but its start.
This room knows no figures, no titles and no layout: it is handed one paragraph at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.patterns import regex

if TYPE_CHECKING:
    import re

from newscheck.document import Span

# Longer than any sentence of prose: what is longer is a list, a table or a damaged file, and is cut
# at the safest place so that no later room meets a sentence of five million characters.
LONGEST = 2000


def word_set(listed: str) -> frozenset[str]:
    """The words of a list written out with white space between them."""
    return frozenset(listed.split())


# A stop (or a bullet inside a paragraph), the marks that close after it, and what comes next: white
# space, the end, or, where the space is missing, a capital.
_STOP = regex(r"""([.!?…•▪●◦‣■]{1,64}+)(["'”’)\]»]{0,4}+)(\s++|$|(?=[“"‘(]?[A-Z][a-z]))""")
_BULLETS = "•▪●◦‣■"


_CURRENCIES = "$£€¥₹"
_OPENERS = "\"'“‘«([¿¡"
_LETTERS_WITH_STOPS = regex(r"(?:[A-Za-z]\.){2,}$|(?:Ph\.D|M\.Sc|B\.Sc|LL\.[BM])\.$")

# Words that are never the end of a sentence when a stop follows: a name or a number comes next.
_BEFORE_A_NAME = word_set(
    """
    mr mrs ms mx dr prof gov sen rep reps sens gen lt col sgt capt cmdr adm maj cpl pvt pfc rev fr
    hon pres supt det insp messrs mme mlle atty ald asst ft mt ste vs v brig gens govs drs secy
    dep exec amb chmn maj-gen lt-gen lt-col sra srta hr op cf viz sh smt adl rs hon'ble
    """
)
# Abbreviations only where a number follows: "No. 3", "pp. 4-7"; "no." alone is a word.
_BEFORE_A_NUMBER = word_set(
    """
    no nos p pp art arts sec secs fig figs ch vol vols ver eq para paras approx est ca c cl sept
    jan feb mar apr jun jul aug oct nov dec ext rm apt bk pt ps tel
    """
)
# Abbreviations that may end a sentence: then the next word has to look like the start of one.
_MAY_END = word_set(
    """
    inc corp co cos ltd plc bros jr sr esq etc al assn dept univ intl natl govt mfg dist div jan
    feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat ala
    ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb
    nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask man st ave blvd
    rd ln hwy pkwy sq ct bldg lb lbs oz ft yd yds cu gal hr hrs yr yrs mo mos wk wks
    approx est max avg incl excl ph.d
    """
)
# Abbreviations only after a numeral ("6 in. of rain"): elsewhere they are words.
_UNITS_AFTER_NUMERAL = word_set(
    """
    in m mi sec min km cm mm kg g l h s
    """
)
_STARTERS = word_set(
    """
    The A An In On At It He She They We I You But And Or So Yet This That These Those There Here
    As For With Without After Before When While Where If His Her Its Their Our My Your Some Many
    Most Much Several Few All Both Each Every Last Next More Less However Also By From To Under
    Over Since Until Unless Although Though Because Meanwhile Now Then Still Not Nor What Who Why
    How Which Whether Such Among Between During Despite Instead Moreover Nearly About Only Even
    Just Other Another Earlier Later Today Yesterday Officials Police Analysts Shares Sales
    According Asked Once Through Throughout Nevertheless Nonetheless Therefore Thus Additionally
    Overall Of One Two Three Four Five Six Seven Eight Nine Ten
    """
)
_SPEECH = word_set(
    """
    said says asked asks told added adds wrote writes replied replies demanded wondered shouted
    cried joked tweeted exclaimed continued recalled declared thundered quipped
    """
)
_DOMAINS = frozenset(("com", "net", "org", "co", "uk", "io", "ai", "js", "tv", "fm", "gov", "edu"))
_EXCLAIMED_NAMES = frozenset(("Yahoo", "Jeopardy", "Yum"))
_WORD = regex(r"[^\W\d_][\w'’.-]*")


def sentence_spans(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences between two offsets of a text, in order, without white space at their ends."""
    stop = len(text) if end is None else end
    spans: list[Span] = []
    begin = start
    depth = 0
    seen = start
    for match in _STOP.finditer(text, start, stop):
        at = match.start()
        after = match.end(2)
        if text[at] in _BULLETS:
            if at > begin and text[at - 1].isspace():
                _add(text, begin, at, spans)
                begin, depth, seen = at + 1, 0, at + 1
            continue
        if text.find("(", seen, at) >= 0 or depth:
            depth = max(0, depth + text.count("(", seen, at) - text.count(")", seen, at))
        seen = at
        if after >= stop:
            break
        if depth - match[2].count(")") > 0 and _closes_soon(text, after, stop):
            continue
        if _ends(text, begin, match, stop):
            _add(text, begin, after, spans)
            begin, depth, seen = after, 0, after
    _add(text, begin, stop, spans)
    return spans


def _closes_soon(text: str, at: int, stop: int) -> bool:
    """Whether the bracket that is open here is closed within a few lines."""
    return text.find(")", at, min(stop, at + 300)) >= 0


def _ends(text: str, begin: int, match: re.Match[str], stop: int) -> bool:
    """Whether the stop that was matched ends its sentence."""
    gap = match[3]
    marks = match[1]
    after = match.end(2)
    following = after + len(gap)
    while following < stop and text[following] in _OPENERS:
        following += 1
    if following >= stop:
        return False
    first = text[following]
    if not gap:
        return _ends_without_space(text, begin, match, following)
    if text[following - 1] == "(" and (first.isdigit() or first in _CURRENCIES):
        # "It is 3,915 feet. (1,193 meters)." glosses the figure before it.
        return text.find(")", following, following + 40) < 0
    if first.islower():
        # A brand such as iPhone is the only lower-case word that opens a sentence.
        return text[following + 1 : following + 2].isupper()
    if not (
        first.isalnum() or following > after + len(gap) or first in _CURRENCIES or first in "#@•-–—"
    ):
        return False
    if marks == ".":
        return _full_stop_ends(text, begin, match, following, stop)
    if "?" in marks or "!" in marks:
        return not _asked_and_attributed(text, match, following, stop)
    # An ellipsis that stands between spaces is a pause, and so it is before most capitals.
    if match.start() == begin or text[match.start() - 1].isspace():
        return False
    return bool(match[2]) or (_starter_at(text, following, stop) and first != "I")


def _word_before(text: str, begin: int, at: int) -> str:
    """The word that ends at an offset, with the stops inside it ("U.S", "Inc")."""
    low = max(begin, at - 24)
    left = at
    while left > low and not text[left - 1].isspace() and text[left - 1] not in '"“([—–/':
        left -= 1
    return text[left:at].lstrip("'‘")


def _full_stop_ends(text: str, begin: int, match: re.Match[str], following: int, stop: int) -> bool:
    word = _word_before(text, begin, match.start())
    if not word:
        return match.start() > begin
    lower = word.lower()
    digit_next = text[following].isdigit()
    if lower in _BEFORE_A_NAME and not (lower == "v" and not word.islower()):
        # "SEN. HALE" in a headline is a title; "MS. The" is an illness.
        return word.isupper() and len(word) > 1 and _starter_at(text, following, stop)
    if word.isdigit() and len(word) <= 3 and not text[begin : match.start() - len(word)].strip():
        # The number of an item in a list: its words come next.
        return False
    if lower in _BEFORE_A_NUMBER and digit_next:
        return False
    if not _is_abbreviation(text, begin, match.start(), word, lower):
        return True
    if match[2] and match[2][0] == ")":
        return False
    if lower in _MAY_END and text[following - 1] in '"“':
        return True
    return _starter_at(text, following, stop)


def _starter_at(text: str, at: int, stop: int) -> bool:
    """Whether the word at an offset is one that mostly begins a sentence."""
    found = _WORD.match(text, at, min(stop, at + 40))
    return found is not None and found[0] in _STARTERS


def _is_abbreviation(text: str, begin: int, at: int, word: str, lower: str) -> bool:
    if len(word) == 1:
        return word.isalpha()
    if lower in _MAY_END:
        return not (lower in _WORDS_TOO and word.islower())
    if lower in _UNITS_AFTER_NUMERAL:
        before = text[max(begin, at - len(word) - 12) : at - len(word)].rstrip()
        return before[-1:].isdigit()
    return _LETTERS_WITH_STOPS.search(word + ".") is not None


# Abbreviations that are also everyday words when written small.
_WORDS_TOO = word_set(
    """
    mar jun sat sun wed mon fri ill ind miss mass wash ore man la ga pa del mo co ct est max al
    ave mi conn penn ark kan
    """
)


def _ends_without_space(text: str, begin: int, match: re.Match[str], following: int) -> bool:
    """ "... in 1796.Seven others": the space is missing, and yet it is a new sentence."""
    if match[1] not in (".", "!", "?"):
        return False
    if match[2]:
        return text[match.start() - 1 : match.start()].isalnum()
    word = _word_before(text, begin, match.start())
    if "@" in word or word.lower() in _BEFORE_A_NAME or word.lower() in _MAY_END:
        return False
    if word[-1:] == "%":
        return True
    if len(word) < 3:
        return False
    if not (word[-3:].isdigit() or word[-3:].islower()):
        return False
    if "." in word and not word[-1].isdigit():
        return False
    found = _WORD.match(text, following)
    if found is None or "." in found[0].rstrip(".") or found[0].lower() in _DOMAINS:
        return False
    return text[found.end() : found.end() + 1] not in ("/", "@", "_", "(", "=")


def _asked_and_attributed(text: str, match: re.Match[str], following: int, stop: int) -> bool:
    """A question or cry inside quotation marks that the same sentence goes on to attribute."""
    close = match[2]
    if not close:
        word = _word_before(text, max(0, match.start() - 24), match.start())
        return match[1] == "!" and word in _EXCLAIMED_NAMES
    if following > match.end():
        return False
    words = text[following : min(stop, following + 60)].split()[:5]
    for word in words:
        if word.rstrip(",.") in _SPEECH:
            return True
        if word[-1] in ".?!:;" and len(word) > 3:
            return False
        if not word[0].isupper():
            return False
    return False


def _add(text: str, start: int, end: int, spans: list[Span]) -> None:
    """Keep what is between two offsets, trimmed, and cut where it is too long to be a sentence."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = _safe_cut(text, start)
        _add(text, start, cut, spans)
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        spans.append(Span(start, end))


def _safe_cut(text: str, start: int) -> int:
    """The best place to cut an overlong stretch: after a semicolon, a comma, or at a space."""
    low, high = start + LONGEST // 2, start + LONGEST
    for mark in ("\n", "; ", ". ", ", ", " "):
        at = text.rfind(mark, low, high)
        if at >= 0:
            return at + len(mark)
    return high
