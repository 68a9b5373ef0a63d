"""Rules about what the copy says to newscheck: remarks that set findings aside.

No relation is judged by these. What is amiss with a remark is found where remarks are heeded.
"""

from __future__ import annotations

from newscheck.checks.check import Check, Example
from newscheck.findings import Severity

_WRONG = "Sales rose 25% to 50 million from 40 million, and costs rose 20% to 50 from 40."
_RIGHT = "Sales rose 25% to 50 million from 40 million."


def _never(relation: object, context: object) -> None:
    """No relation of figures concerns these rules."""


UNUSED = Check(
    code="NC901",
    name="unused-suppression",
    summary="remarks that set nothing aside",
    explanation="""
A remark that sets findings aside ("<!-- newscheck: ignore[NC101] -->", "<!-- newscheck: off -->") and
has none to set aside is left over from copy that has changed, or stands in the wrong place. It would
hide the next slip there without a word.

"ignore" is for the next block: a paragraph, a heading, a whole list or table. "off" is for all that
follows up to "on", or to the end. Each rule that a remark names must have something to set aside. A
remark is not looked at where its rules are not all selected, and a "[sic]" that sets nothing aside is
never spoken of: most of them are about words.
""",
    judges=(),
    judge=_never,
    finds=(
        Example(
            f"<!-- newscheck: ignore[NC101] -->\n{_RIGHT}",
            ("<!-- newscheck: ignore[NC101] -->",),
            Severity.NOTE,
        ),
        Example(
            f"<!-- newscheck: ignore[NC101, sum-total] as filed -->\n{_WRONG}",
            ("<!-- newscheck: ignore[NC101, sum-total] as filed -->",),
            Severity.NOTE,
        ),
        Example(
            f"{_RIGHT}\n<!-- newscheck: on -->\n{_RIGHT}",
            ("<!-- newscheck: on -->",),
            Severity.NOTE,
        ),
    ),
    passes=(
        Example(f"<!-- newscheck: ignore[NC101] as filed -->\n{_WRONG}"),
        Example(f"<!-- newscheck: off -->\n{_WRONG}\n<!-- newscheck: on -->\n{_RIGHT}"),
        Example("The minister said there was “12 percent [sic] more of it”."),
    ),
)

INVALID = Check(
    code="NC902",
    name="invalid-suppression",
    summary="remarks to newscheck that cannot be understood",
    explanation="""
A remark reads "<!-- newscheck: ignore -->", "<!-- newscheck: off -->" or "<!-- newscheck: on -->". Rules
follow in brackets, by code, by name or by the start of a code, with commas between them:
"ignore[NC101, headline]", "off[NC4]". Without brackets it is for all rules. What stands behind is the
reason, in any words.

A remark of any other kind does nothing, and neither does a rule that there is not.
""",
    judges=(),
    judge=_never,
    finds=(
        Example(
            f"<!-- newscheck: ignroe[NC101] -->\n{_RIGHT}",
            ("<!-- newscheck: ignroe[NC101] -->",),
            Severity.NOTE,
        ),
        Example(
            f"<!-- newscheck: ignore[percent-chang] -->\n{_RIGHT}",
            ("<!-- newscheck: ignore[percent-chang] -->",),
            Severity.NOTE,
        ),
        Example(
            f"<!-- newscheck: ignore NC101 -->\n{_RIGHT}",
            ("<!-- newscheck: ignore NC101 -->",),
            Severity.NOTE,
        ),
    ),
    passes=(
        Example(f"<!-- newscheck: ignore[NC101] as filed -->\n{_WRONG}"),
        Example(f"<!-- checked by the desk on Monday -->\n{_RIGHT}"),
    ),
)

RULES = (UNUSED, INVALID)
