"""The words that tie figures together in news copy: up and down, from and to, and what stops a link.

Each list is a closed class, written out, so that what is read and what is not can be seen here.
"""

from __future__ import annotations

from newscheck.patterns import regex


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


UP = _words(
    """up rise rises rose risen rising raise raises raised raising increase increases increased
    increasing climb climbs climbed climbing grow grows grew grown growing growth gain gains gained
    gaining jump jumps jumped jumping surge surges surged surging soar soars soared soaring leap
    leaps leapt leaped leaping advance advances advanced advancing higher more expand expands
    expanded expanding boost boosts boosted boosting lift lifts lifted lifting swell swells swelled
    rocket rockets rocketed skyrocket skyrocketed hike hikes hiked balloon ballooned accelerate
    ascended rally rallied uptick upped spike spikes spiked mushroomed snowballed zoomed vaulted"""
)
DOWN = _words(
    """down fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing plunge plunges plunged plunging slump slumps
    slumped slumping tumble tumbles tumbled tumbling sink sinks sank sunk sinking slide slides slid
    sliding shrink shrinks shrank shrunk shrinking slip slips slipped slipping dip dips dipped
    dipping cut cuts cutting reduce reduces reduced reducing reduction lower lowers lowered lowering
    slash slashes slashed slashing trim trims trimmed trimming contracted
    contracting contraction plummet plummets plummeted plummeting crash crashed dive dived nosedived
    fewer less loses halve halves halved retreat retreated shed sheds shedding dwindle dwindles
    dwindled dwindling sagged skidded receded cratered waned pared"""
)
_COMPARATIVES = _words("higher lower more less fewer")
# What an outcome may be above or below of without having moved at all.
_HOPES = _words(
    """expected forecast forecasts predicted feared hoped anticipated thought estimated estimates
    planned budgeted usual normal analysts economists many some previously first initially"""
)
_NOUNS = _words(
    "reduction growth increase decrease decline drop fall cut rise gain contraction hike"
)
# Words of movement that say nothing of the sign: better or worse, wider or narrower, faster or
# slower, stronger or weaker, and a change of a plan or forecast.
NEUTRAL = _words(
    """improve improves improved improving improvement worsen worsens worsened worsening deteriorate
    deteriorated narrow narrows narrowed narrowing widen widens widened widening slow slows slowed
    slowing ease eases eased easing strengthen strengthened weaken weakened firm firmed change
    changed changes changing swing swung revise revised revises upgrade upgraded downgrade downgraded
    deepen deepened moderate moderated cool cooled tighten tightened loosen appreciate appreciated
    depreciate depreciated extend extended shift shifted move moved moves moving bottomed steady"""
)
# Words of time, of the figure itself and of its reporting: they may stand between two figures that
# belong together.
FILLER = _words(
    """a an the its his her their our this that these those last previous prior current same in
    of for on at to from by or up down about around some only just earlier ago later before
    after compared with versus vs against as period quarter month week year day years months
    weeks days half first second third fourth fiscal financial ended ending end through january
    february march april may june july august september october november december jan feb mar
    apr jun jul aug sep sept oct nov dec per share barrel unit head capita each which is was
    were it had been recorded reported seen revised original adjusted level total figure
    corresponding comparable similar year-earlier year-ago year-on-year year-over-year
    quarter-on-quarter today now then overall net profit loss revenue sales seasonally a.m p.m
    yesterday monday tuesday wednesday thursday friday saturday sunday between respectively rate
    basis units shares more less price would will be than larger smaller bigger greater"""
)
MOVES = UP | DOWN | NEUTRAL
DIRECTION = {**dict.fromkeys(UP, "up"), **dict.fromkeys(DOWN, "down")}

WORD = regex(r"[a-z][a-z'.]*|‹[a-z]+›|[^\sa-z‹›]")

# What may stand between "from" and its figure: "from a revised", "from the previous year's".
DETERMINERS = (
    r"(?:(?:a|an|the|its|his|her|their|our|this|that|last|previous|prior|year-earlier|year-ago|"
    r"current|original|initial|at|revised|restated|seasonally|adjusted|record|total|net|just|only|earlier|"
    r"existing|level|average|median|mean|estimated|year's|quarter's|month's|week's|today's|yesterday's|"
    r"profit|loss|deficit|surplus|income|low|high|figure|of|in|for|‹date›|‹ordinal›|quarter|"
    r"year|month|period|same|fiscal|calendar|the|close|closing|price|rate|value|january|february|march|april|may|june|"
    r"july|august|september|october|november|december|[a-z]+'s?|'s)\s+){0,6}"
    r"(?:(?:a|an|the|its|their|his|her)\s+(?:[a-z-]+\s+){1,2}of\s+(?:just\s+|only\s+)?)?"
)
FROM = regex(
    r"(?:^|[\s(,—])(?:from|against|versus|vs\.?|v\.|(?:as )?compared (?:with|to)|"
    r"in comparison (?:with|to)|compares? (?:with|to)|"
    r"(?:lower|higher|more|less|fewer|smaller|larger|greater|bigger|better|faster|slower|longer|shorter|further|taller|heavier|lighter|cheaper|dearer|older|younger) than|above|below)\s+"
    + DETERMINERS
    + r"[($]?\s*$",
    needs=("from", "against", "vers", "vs", "v.", "compar", "than", "above", "below"),
)
# "to 19.5% (9M 2024: 20.4%)", "(previous year: 60.4%)": the old figure in brackets with its time.
IN_BRACKET = regex(
    r"\(\s*(?:(?:‹[a-z]+›|previous year|prior year|last year|year earlier|year ago|h[12]|q[1-4]|[369]m|"
    r"first half|full year|fy|in|the)\s*){1,4}:\s*(?:pro forma|adjusted|restated)?\s*$"
)
PLAIN_FROM = regex(r"(?:^|[\s(,—])from\s+" + DETERMINERS + r"\(?\s*$", needs=("from",))
TO = regex(
    r"(?:^|[\s,—])(?:to|reaching|reached|hit|hitting|(?:to (?:close|end|settle|finish)|closing|ending|settling|finishing) at)\s+"
    + DETERMINERS
    + r"$",
    needs=("to ", "reach", "hit", "ing at "),
)
BY = regex(r"(?:^|[\s(,—])(?:by|a further|another|some|or|of|an additional)\s+$")

# What stops a link between two figures: another clause, another subject, another statement.
BARRIER = regex(
    r"[;:!?\"]|\b(?:while|whereas|but|although|though|however|which would|would have|had it|"
    r"if|because|since when|despite|including|excluding|except|instead of|rather than)\b"
)
AND = regex(r"\b(?:and|as|plus|when|where|who|whose|with)\b")

# Why the words keep the arithmetic from deciding.
BARS = (
    (
        regex(
            r"constant[- ](?:currency|exchange)|currency[- ]neutral|in local currenc|"
            r"\bin (?:dollar|euro|sterling|rupee|yen|yuan|peso|ruble|rouble|local[- ]currency|nominal) terms"
        ),
        "constant currency",
    ),
    (
        regex(r"like[- ]for[- ]like|(?:same|comparable)[- ](?:store|shop)|\borganic"),
        "like for like",
    ),
    (
        regex(r"\breal[- ]terms|inflation[- ]adjusted|adjusted for inflation|after inflation"),
        "real terms",
    ),
    (
        regex(
            r"annuali[sz]ed|annual rate|on an annual basis|per annum|compound|cagr|average annual|"
            r"annual average|a year on average"
        ),
        "an annual rate",
    ),
    (regex(r"seasonally|smoothed|underlying|pro[- ]?forma"), "an adjusted series"),
    (regex(r"would have|had (?:been|it not)|if not for|were it not"), "a counterfactual"),
)
# An expectation that an outcome is set beside is not its earlier value.
EXPECTED = regex(
    r"^\s*(?:[a-z-]+\s+){0,1}?(?:expected|forecast|forecasted|predicted|estimated|projected)\b(?!\s+to)"
)


# Comparisons that say which way only before "than": "no longer" and "older people" do not.
THAN_WAYS = {
    **dict.fromkeys(
        _words("higher more greater bigger larger dearer heavier longer taller older"), "up"
    ),
    **dict.fromkeys(_words("lower less fewer smaller cheaper lighter shorter younger"), "down"),
}
_PAIRS = (
    "cheaper dearer, lighter heavier, shorter longer, younger older, smaller larger, "
    "rose fell, rise fall, rises falls, risen fallen, rising falling, up down, increased decreased, "
    "increase decrease, increases decreases, increasing decreasing, grew shrank, grow shrink, grown shrunk, "
    "growing shrinking, growth decline, climbed dropped, climb drop, climbs drops, climbing dropping, "
    "gained lost, higher lower, more fewer, raised cut, raise cut, jumped dropped, jump drop, "
    "jumps drops, surged plunged, surge plunge, soared plunged, soar plunge, advanced declined, "
    "advance decline, gaining losing, leapt dropped, expanded contracted, boosted reduced, boost reduce"
)
_OPPOSITES = {
    one: other for pair in _PAIRS.split(", ") for one, other in (pair.split(), pair.split()[::-1])
} | {
    "reduced": "raised",
    "cut": "raised",
    "dropped": "rose",
    "plunged": "soared",
    "drop": "rise",
    "decline": "rise",
    "declined": "rose",
}


def opposite(word: str) -> str | None:
    """The word of direction that says the contrary in the same form: "rose" for "fell"."""
    return _OPPOSITES.get(word)


def direction_in(gap: str) -> tuple[str, str] | None:
    """The last word of direction in a gap as (direction, word), unless a neutral word follows it."""
    words = WORD.findall(gap)
    found: tuple[str, str] | None = None
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word in _COMPARATIVES and at and words[at - 1] in ("a", "an", "the"):
            continue  # "a lower second": which one, not which way
        if words[at + 1 : at + 2] == ["than"] and _HOPES & set(words[at + 2 : at + 4]):
            continue  # "rose less than expected"
        if found is not None and word not in DIRECTION and word not in NEUTRAL:
            continue
        if word in NEUTRAL:
            # "slowed its growth", "growth slowed": the sign is not said.
            return None
        if word in ("up", "down") and at and words[at - 1] in ("moved", "move", "moves", "moving"):
            return None  # a queue, a list
        if word in DIRECTION:
            found = DIRECTION[word], word
            if word not in _NOUNS:
                return found
    # A noun of movement says which way only where no verb before it does: "raise the reduction to".
    return found


def moves(gap: str) -> bool:
    """Whether a gap has a word of movement at all, of either direction or none."""
    return any(word in DIRECTION or word in NEUTRAL for word in WORD.findall(gap))


def bars_in(text: str) -> tuple[str, ...]:
    """The reasons in the words why a change cannot be worked out from its two figures."""
    return tuple(reason for pattern, reason in BARS if pattern.search(text))


_JOINED_NAMES = regex(r" and ((?:[a-z'-]+ ){1,3})(?:to|from) $")
_VERBS = {
    *_words("is was were are be to"),
    "had",
    "has",
    "went",
    "goes",
    "came",
    "then",
    "took",
    "it",
    "they",
    "that",
    "will",
}


_OWNERS = _words("its their his her our the your my")


def goes_on(gap: str) -> bool:
    """Whether an "and" begins another statement, and is not inside a name: "oil and gas exports to"."""
    if " and " not in gap:
        return False
    names = _JOINED_NAMES.search(gap)
    if names is None or gap.count(" and ") > 1:
        return True
    return any(
        word in _OWNERS
        or word in DIRECTION
        or word in NEUTRAL
        or word in _VERBS
        or word.endswith("ed")
        for word in names[1].split()
    )
