"""The percent beside a part and its whole: whether the words make it the share that the one is of the other.

    133 of 137 (97%)            44 of 55 free throws this season, an 80 percent rate
    63 of 84 councillors voted for it: 75%          648 of 720 passed, taking the pass rate to 90%

A percent of something else may stand there as well ("12 of the 50 states, where 60% of adults"), so the
further off it stands, the plainer the words must be.
"""

from __future__ import annotations

from newscheck.patterns import regex

_HEDGES = r"(?:(?:about|roughly|some|just|only|around|approximately|nearly|almost|over|a|an|exactly)\s+){0,2}"
_NOUN = r"(?:rate|share|percentage|proportion|ratio|turnout|average|fraction|majority|interest|stake|score|mark|grade)"
_WORDS = r"(?:\s*[a-z'‹›-]++){0,12}?"
# Words that say that the percent is of the two, however far off they stand.
_PLAIN = regex(
    rf"^\)?{_WORDS}\s*(?:[,(—;:]\s*)+(?:and\s+|which\s+)?(?:"
    r"(?:representing|accounting for|equal to|equivalent to|amounting to|constituting|comprising|corresponding to|"
    r"equall?ing|which (?:is|was|represents|equals|works out at)|that is,?|that's|i\.e\.,?|or|meaning|working out at|amounts to|comes to|equals|works out at)|"
    rf"(?:for |with |giving |making (?:for )?)?(?:a|an|its|the)\s+(?:[a-z'-]+\s+){{0,3}}?{_NOUN}\s+(?:of|at|to)|"
    rf"(?:taking|putting|bringing|giving|leaving|making|lifting)\s+(?:[a-z'-]+\s+){{0,5}}?{_NOUN}\s+(?:of|at|to)"
    rf")\s*{_HEDGES}\(?\s*$"
)
_BRACKET = regex(rf"^\)?{_WORDS}\s*\(\s*(?:or|i\.e\.,?|that is,?|=)?\s*{_HEDGES}$")
_COLON = regex(rf"^\)?{_WORDS}\s*[:—]\s*{_HEDGES}$")
_COMMA = regex(rf"^\)?{_WORDS}\s*,\s*{_HEDGES}$")
_A_RATE = regex(rf"^\)?{_WORDS}\s*[,(—]\s*(?:or\s+|for\s+)?(?:a|an)\s*{_HEDGES}$")
# Right behind the part and its whole.
_NEAR = regex(
    r"^[\s,)—]*(?:[a-z'-]+,?\s+){0,4}?(?P<plain>representing|accounting for|equal to|equivalent to|or|which is|"
    rf"which represents|(?:a|an) (?:[a-z-]+ )?{_NOUN} of|represents?|accounts? for|make up|makes up|amounting to|"
    r"constituting|comprising|that is|i\.e\.|a total of|or about|is|was|are|were|,|—|\(|;)\s*"
    r"(?:about|roughly|some|just|only|around|approximately|a|an)?\s*\(?\s*$"
)
_WEAK = frozenset(("is", "was", "are", "were", ",", "—", "(", ";"))
_THEN_RATE = regex(rf"^\s*(?:[a-z'-]+\s+){{0,2}}?(?:{_NOUN}|clip|pass rate)\b")
_CLOSED = regex(r"^\s*(?:[,)—;]|[\"']?[.]?[\"']?\s*$)")
# The percent is the last word of its statement: "$4.5m of the $5m it raised, 90%."
_ENDS = regex(r"^\s*(?:[,—]|[.\"']*\s*$)")
_ACCOUNTS = regex(
    r"\b(?:represent(?:s|ed|ing)?|account(?:s|ed|ing)? for|mak(?:e|es|ing) up|made up|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|"
    r"ha(?:s|d|ve)|hold(?:s|ing)?|held|own(?:s|ed|ing)?|control(?:s|led|ling)?)\s+[^,;:]{0,20}$"
)
_OF_ALL = regex(
    r"^\s*of (?:(?:the )?(?:total|all|whole|lot|time|cases|entire)|(?:the|its|their|his|her) (?:targets?|goal|aim|sum|amount|cost))\b"
)
# A percent of another group, or of a change or a price.
_OF_OTHERS = regex(
    r"^\s*(?:of (?!the |all\b|the time\b|the whole\b|the lot\b|it\b|its (?:total|whole|entire)\b|them,|those,|the ‹)[a-z]|"
    r"(?:more|less|fewer|higher|lower|bigger|smaller|larger|cheaper|faster|slower|off|discount|up|down|above|below|"
    r"increase|decrease|rise|fall|drop|cut|growth|interest)\b)"
)


def is_said(gap: str, after: str) -> bool:
    """Whether a percent behind "X of the N" is that share, by the words before and after it."""
    if _ACCOUNTS.search(gap) and _OF_OTHERS.match(after):
        return False  # "26 countries, 19 of them in Europe, account for 60% of trade"
    if _PLAIN.match(gap) or (_A_RATE.match(gap) and _THEN_RATE.match(after)):
        return True
    if _BRACKET.match(gap) and after.lstrip().startswith((")", ",", ";")):
        return True
    if _COLON.match(gap) and _CLOSED.match(after):
        return True
    if _COMMA.match(gap) and (_OF_ALL.match(after) or _ENDS.match(after)):
        return True
    near = _NEAR.match(gap)
    if (
        near is not None
        and near["plain"] == ";"
        and not (_CLOSED.match(after) or _OF_ALL.match(after))
    ):
        return False  # "surveyed 500 of the 2,000; 70% were happy"
    return near is not None and not (near["plain"] in _WEAK and _OF_OTHERS.match(after))
