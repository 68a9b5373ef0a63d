"""What stands in the copy beside the story, and tells nothing of it.

Lines under pictures, nudges to the reader, and what a press release says of its sender. All of it
is copy, whose figures are read and checked; none of it is a sentence of a summary. This room knows
single sentences only.
"""

from __future__ import annotations

from newscheck.patterns import regex

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*"
_DATE = rf"{_MONTH}\.? \d{{1,2}},? \d{{4}}"
_CAPTION = regex(
    r"\W{0,8}(?:pictured|above|below|left|right|file (?:photo|image|picture))\s?[:,]"
    r"|\W{0,8}(?:this )?(?:aerial )?(?:photo(?:graph)?|picture|image|video)s? "
    r"(?:taken|shows?|by|from|courtesy|caption|copyright)\b"
    r"|\W{0,8}(?:photo(?:graph)?|picture|image)s?: "
    r"|\((?:file|photo|picture|image|credit|courtesy)\b[^()]{0,80}\) "
    r"|[^(]{0,200}\((?:pictured|left|right|cent(?:re|er)|above|below|file photo)[ ,)]"
)
# The wires' caption says what is seen, then the place and the whole date: "Workers mend the pier in
# Skerry, May 3, 2024." A sentence of the story tells what happened, and "on" or "by" which day.
_SCENE = regex(
    rf"[A-Z][\w’'-]*,? (?:\w+day, )?{_DATE}(?:,? in [A-Z][^.]{{0,40}})?\.$", needs=_MONTHS
)
_TELLS = regex(
    r"\b(?:was|were|had|has|have|will|would|said|says|[a-z]+(?<!e)ed)\b(?! (?:as|in|by|on|with)\b)"
)
_NUDGE = regex(
    r"\W{0,8}(?:scroll (?:down|to)|click (?:here|to|on)|watch (?:here|the video)"
    r"|swipe (?:left|right|up|to)|tap (?:here|on|to|the)|subscribe|could not subscribe|sign up"
    r"|log ?in|register (?:here|now)|follow us|also read|read (?:more|also|next)|join (?:us|our)"
    r"|share this|advertisement continue|get (?:\w+ ){0,3}(?:updates|alerts|newsletters?|headlines)"
    r"|for (?:more|further) information|for media (?:inquiries|enquiries)|media contact"
    r"|this (?:press|news) release)\b"
)
_NUDGING = (
    *("thank you for subscribing", "thank you for signing up", "to your inbox", "in your inbox"),
    *("forward-looking statements", "all rights reserved", "continue reading"),
)
# "Acme Corp. (“Acme”) is a leading provider of": what a release says of its sender at its end.
_SENDER = regex(
    r"(?:About |Founded in \d{4}, |Based in [^,]{1,40}, |Headquartered in [^,]{1,40}, )?"
    r"(?:[A-Z][\w.&’'-]{0,30},? ){1,6}(?:\([^()]{1,60}\),? ){0,3}"
    r"is (?:a|an|the|one of)\b[^.]{0,140}\b(?:company|companies|(?:firm|platform|provider|"
    r"manufacturer|maker|organi[sz]ation|developer|leader|network|supplier|brand|operator)s?|agency"
    r"|non-?profit)\b"
)
_ABOUT = regex(r"\W{0,4}About (?:the )?[A-Z][^.?!]{0,60}$")


def is_beside(text: str, low: str) -> bool:
    """Whether a sentence is a line under a picture or a nudge to the reader; `low` is its `small`."""
    return (
        _CAPTION.match(low) is not None
        or _NUDGE.match(low) is not None
        or any(map(low.__contains__, _NUDGING))
        or _is_scene(text)
    )


def _is_scene(text: str) -> bool:
    if not text[-2:-1].isdigit() and " in " not in text[-60:]:
        return False
    found = _SCENE.search(text, max(0, len(text) - 120))
    return found is not None and _TELLS.search(text, 0, found.start()) is None


def tells_of_sender(text: str) -> bool:
    """Whether a sentence says what a company is, as the end of a press release does."""
    return _SENDER.match(text) is not None


def is_about_sender(heading: str) -> bool:
    """Whether a crosshead announces what a release says of its sender: "About Acme"."""
    return _ABOUT.match(heading) is not None
