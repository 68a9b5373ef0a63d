"""Which claims the copy sets against one another, and how.

A relation is found once and judged by every check that it concerns. This room does not know which
rule will judge. Most false alarms are born here: a relation is only made where the words make it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscheck.claims import Claim
    from newscheck.document import Document
    from newscheck.relations.relation import Relation


def find_relations(document: Document, claims: Sequence[Claim]) -> tuple[Relation, ...]:
    """Every relation that the copy states between its figures."""
    return ()
