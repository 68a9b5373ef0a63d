"""Who is said to have said it: the source's words as the sentence gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.claims.lexicon import (
    CLAUSE,
    INVERTED,
    OTHER_VERBS,
    PREPOSITIONS,
    SAID,
    STATES,
    VERBS,
    is_adverb,
    words,
)

if TYPE_CHECKING:
    from newscheck.figures.tokens import Tokens

_LONGEST = 10
_MARKS = frozenset('"“”«»')
_SINGLE = frozenset("'’")
_NOT_BEFORE = words("""is are was were be been being to the a an its his her their as it which that who has have
    had also not and of""")
_CAN_JOIN = words("of at for and in from with on")
_AUXILIARIES = words("has have had also later earlier previously")
# Verbs that say something only where words of theirs follow: "she added that", and not "added 20".
_SPEAKS_OF = words("added adds claimed claims recalled declared found finds admitted noted")
_THEN = words('that , . : ; " “ ” it the a an there he she they in on')
# What can show or find something, where a person would say it.
_SHOWED = words("show showed shows found finds revealed reveals suggested suggests")
_EVIDENCE = words(
    """data figures figure numbers study studies report reports survey surveys poll polls research
    records statistics documents results analysis census estimates findings investigation review
    audit inquiry tests filing filings"""
)
_PRONOUNS = words("he she they it i we")
_DETERMINERS = words("the a an his her its their one another")
_TIMES = words(
    """monday tuesday wednesday thursday friday saturday sunday today yesterday late early earlier
    later last this week month year morning afternoon evening night"""
)


def source_of(t: Tokens) -> str | None:
    """The source that a sentence names, as written: "police", "the ministry", "she"."""
    for i in range(t.count):
        low = t.lows[i]
        if low == "according" and t.lows[i + 1] == "to":
            return _text(t, i + 2, _phrase_end(t, i + 2, VERBS - SAID))
        if low in SAID and (low not in _SPEAKS_OF or t.lows[i + 1] in _THEN):
            found = _speaker(t, i)
            if found is not None:
                return found
    return None


def _text(t: Tokens, start: int, end: int) -> str | None:
    return t.text[t.starts[start] : t.ends[end - 1]] if end > start else None


def _speaker(t: Tokens, verb: int) -> str | None:
    """The subject of a verb of saying, before it or (after a quotation or a comma) behind it."""
    before = t.lows[verb - 1] if verb else ""
    if t.lows[verb] in INVERTED and _inverted(t, verb):
        return _text(t, verb + 1, _phrase_end(t, verb + 1, VERBS))
    said = verb
    while verb > 0 and t.lows[verb - 1] in _AUXILIARIES:
        verb -= 1
    if not verb or (t.lows[verb - 1] in _NOT_BEFORE and before != "it"):
        return None
    end = _before_time(t, verb)
    if end and t.lows[end - 1] == ",":
        return _with_apposition(t, end - 1)
    if end and t.lows[end - 1] in _PRONOUNS:
        return t.words[end - 1]
    start = _phrase_start(t, end)
    if t.lows[said] in _SHOWED and _EVIDENCE.isdisjoint(t.lows[start:end]):
        return None
    return _text(t, start, end)


def _before_time(t: Tokens, end: int) -> int:
    """Where the source ends before "on Saturday", an adverb or a bracket ("the ministry (MoD)")."""
    while end > 1:
        low = t.lows[end - 1]
        if low in _TIMES or is_adverb(low) or (low == "on" and t.lows[end] in _TIMES):
            end -= 1
        elif low == ")" and "(" in t.lows[max(0, end - 6) : end]:
            end -= 1 + t.lows[max(0, end - 6) : end][::-1].index("(")
        else:
            break
    return end


def _inverted(t: Tokens, verb: int) -> bool:
    """Whether the source follows: '"...," said the mayor', "..., said Jo Smith, the mayor"."""
    if verb == 0:
        return False
    before, after = t.words[verb - 1], t.words[verb + 1]
    if not (after[:1].isupper() or after.lower() in _DETERMINERS or after.lower() in _PRONOUNS):
        return False
    if before in _MARKS or (before in _SINGLE and verb > 1 and not t.words[verb - 2].isalpha()):
        return True
    if before != ",":
        return False
    return t.words[verb - 2] in _MARKS or not _opens_apposition(t, verb - 1)


def _opens_apposition(t: Tokens, comma: int) -> bool:
    """Whether the comma closes an apposition ("Smith, the mayor, said") and no statement."""
    lowest = max(0, comma - 12)
    for i in range(comma - 1, lowest, -1):
        if t.lows[i] == ",":
            return not any(low in STATES or low in OTHER_VERBS for low in t.lows[i + 1 : comma])
        if t.words[i] in _MARKS or t.lows[i] == ";":
            return False
    return False


def _with_apposition(t: Tokens, comma: int) -> str | None:
    """ "Smith" of "Smith, the chief executive, said"."""
    lowest = max(0, comma - 12)
    for i in range(comma - 1, lowest, -1):
        if t.lows[i] == ",":
            return _text(t, _phrase_start(t, i), i)
    return None


def _phrase_start(t: Tokens, end: int) -> int:
    """Where the noun phrase that ends before `end` begins, its article included."""
    i = end
    lowest = max(0, end - _LONGEST)
    while i > lowest:
        low = t.lows[i - 1]
        if not (low[:1].isalnum() or t.joined(i - 1) or low in "&."):
            break
        if low == "." and not t.glued(i - 1):
            break
        if low in CLAUSE or low in SAID or low in STATES or low in OTHER_VERBS:
            break
        if low in PREPOSITIONS and low not in _CAN_JOIN:
            break
        if low == "and" and not t.capital(i - 2):
            break
        i -= 1
    while i < end and (t.lows[i] in _CAN_JOIN or not t.lows[i][:1].isalnum()):
        i += 1
    return i


def _phrase_end(t: Tokens, start: int, verbs: frozenset[str]) -> int:
    """Where the noun phrase that begins at `start` ends, what it is "of" or "from" included."""
    i, limit = start, min(t.count, start + _LONGEST)
    while i < limit:
        low = t.lows[i]
        if not (low[:1].isalnum() or t.joined(i) or low in "&.'’"):
            break
        if low == "." and not (t.glued(i + 1) and t.words[i + 1].isalpha()):
            break
        if low in CLAUSE or low in verbs or low in _TIMES:
            break
        if low in PREPOSITIONS and low not in ("of", "from", "at", "for"):
            break
        i += 1
    while i > start and (t.lows[i - 1] in PREPOSITIONS or not t.lows[i - 1][:1].isalnum()):
        i -= 1
    return i
