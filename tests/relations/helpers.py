"""Copy to relations, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from newscheck.claims import read_claims
from newscheck.reading.text import read_text
from newscheck.relations import find_relations

if TYPE_CHECKING:
    import datetime as dt

    from newscheck.relations.relation import Relation

R = TypeVar("R")


def relations_of(text: str, kind: type[R], date: dt.date | None = None) -> list[R]:
    """The relations of one kind that a copy states."""
    document = read_text(text, date=date)
    found: tuple[Relation, ...] = find_relations(document, read_claims(document))
    return [relation for relation in found if isinstance(relation, kind)]
