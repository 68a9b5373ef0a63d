"""Rates of every sort that a sentence states: for each, for so many, on average, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.relations.rate.averages import find_means
from newscheck.relations.rate.led_paces import find_led_paces
from newscheck.relations.rate.paces import find_paces
from newscheck.relations.rate.populations import find_population_rates
from newscheck.relations.rate.products import find_products, product_views
from newscheck.relations.rate.products_apart import find_apart

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newscheck.relations.line import Line
    from newscheck.relations.relation import Relation


def find_rates(line: Line, doubled: Collection[str], before: Line | None) -> Iterator[Relation]:
    """Every rate of a sentence that is no row of a table, with what it is held to."""
    if line.kind == "row":
        return
    views = product_views(line, doubled, before)
    yield from find_products(views)
    yield from find_apart(views)
    yield from find_population_rates(line, doubled)
    yield from find_means(line, doubled)
    yield from find_paces(line, doubled, before)
    yield from find_led_paces(line, doubled)
