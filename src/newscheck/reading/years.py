"""The year that the copy is of, where no date says it. This room knows only words and years."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.document import Span

_YEAR = re.compile(r"(?<![\w$£€.,/-])(?:19|20)\d\d(?![\w%]|[.,]\d|-\d)")


def own_year(text: str, sentences: Sequence[Span]) -> int | None:
    """The latest year that the copy names as its own, or None."""
    return None
