"""NC403 wrong-unit: a unit of another kind than its use asks for."""

from __future__ import annotations

from newscheck import units
from newscheck.checks.check import Check, Context, Example, Judgement
from newscheck.checks.verdict import severity
from newscheck.findings import Severity
from newscheck.interval import Tier
from newscheck.relations.relation import UnitUse

# The kinds of unit that a use takes, and how copy would ask for them.
_TAKES = {
    "amount over time": (
        "energy",
        "power is a rate already: for an amount over time use watt-hours",
    ),
    "amount": ("energy", "power is a rate: for an amount use watt-hours"),
    "homes for a time": ("energy", "power is a rate already: drop the time, or use watt-hours"),
    "capacity": ("power", "a plant's capacity is power: use watts, or say over what time"),
    "speed": ("speed", "the unit has its “per hour” in it already, or is none of speed"),
    "time": ("time", "a light-year is a distance"),
    "calibre": ("length", "a calibre is in inches, or hundredths of one; this is in millimetres"),
    "area": ("area", "an area is in square units"),
    "weight": ("mass", "a weight is in units of mass"),
}
_LENGTHS = ("length", "that is in units of length")


def judge(use: UnitUse, context: Context) -> Judgement | None:
    """Hold the kind of unit to the kind that its use takes."""
    claim = use.claims[0]
    assert claim.figure.unit is not None
    kind = units.dimension(claim.figure.unit)
    wanted, why = _TAKES.get(use.use, _LENGTHS)
    doubled = use.use == "speed" and claim.figure.per == "hour"
    if kind == wanted and not doubled and use.use != "calibre":
        if use.use != "capacity":
            return None  # that a height is in metres is no news
        working = f"{claim.text} is a unit of {wanted}"
        return Judgement("consistent", use.claims, working, confirmed=working, slight=True)
    label = claim.figure.full_unit or claim.figure.unit
    working = f"{label} for {_said(use.use)}"
    return Judgement(
        "inconsistent",
        use.claims,
        working,
        severity=min(
            severity(Tier.CONTRADICTED, use.claims, use.link), Severity.WARNING, key=_ORDER.index
        ),
        message=f"“{claim.text}” is given for {_said(use.use)}: {why}. Is the unit right?",
        span=claim.span,
        stated=claim.text,
        expected=f"a unit of {wanted}",
    )


_ORDER = (Severity.NOTE, Severity.WARNING, Severity.ERROR)
_NAMES = {
    "amount over time": "an amount over a time",
    "amount": "an amount of electricity",
    "homes for a time": "homes supplied over a time",
    "capacity": "a capacity",
    "time": "a length of time",
}


def _said(use: str) -> str:
    article = "an" if use[0] in "ae" else "a"
    return _NAMES.get(use, f"{article} {use}")


CHECK = Check(
    code="NC403",
    name="wrong-unit",
    summary="a unit of another kind than its use asks for",
    explanation=(
        "Watts are a rate and watt-hours an amount: “supply 45MW each year” and “a wind farm with a "
        "capacity of 300 megawatt-hours” mix them up. “20 knots per hour” says per hour twice, a "
        "light-year is no time, an area is in square units. Capacity that is added, built or sold by "
        "the year, and what batteries store, are left alone. It is always a question."
    ),
    judges=(UnitUse,),
    judge=judge,
    finds=(
        Example(
            "The farm would supply 45MW of electricity each year.", ("45MW",), Severity.WARNING
        ),
        Example(
            "It makes 2 megawatts, enough to power 2,000 homes a year.",
            ("2 megawatts", "2,000"),
            Severity.WARNING,
        ),
        Example(
            "The scheme is upping the amount generated from 10.4MW to 51.2MW.",
            ("10.4MW", "51.2MW"),
            Severity.WARNING,
        ),
        Example(
            "The fridge uses 3 kilowatts per hour.", ("3 kilowatts per hour",), Severity.WARNING
        ),
        Example(
            "The wind farm has an installed capacity of 300 megawatt-hours.",
            ("300 megawatt-hours",),
            Severity.WARNING,
        ),
        Example("The ship was making 20 knots per hour.", ("20 knots per hour",), Severity.WARNING),
        Example("The star died 300 light-years ago.", ("300 light-years",), Severity.WARNING),
        Example("They found a 12.7-caliber machine gun.", ("12.7",), Severity.WARNING),
        Example("The fire covers an area of 3,000 metres.", ("3,000 metres",), Severity.WARNING),
        Example(
            "The tower has a height of 300 square feet.", ("300 square feet",), Severity.WARNING
        ),
    ),
    passes=(
        Example("The country is adding 45MW of wind power each year."),
        Example("China installed 200 gigawatts of solar panels a year."),
        Example("The star is 300 light-years away."),
        Example("The installed capacity rose from 10.4MW to 51.2MW."),
        Example("The plant is rated at 2 megawatts, enough to power 2,000 homes."),
        Example("The battery has a capacity of 300 megawatt-hours."),
        Example("The plant generates 45MW."),
        Example("The reactor makes 900 GWh a year, enough to power 2,000 homes a year."),
        Example("The car has 100 horsepower per tonne."),
        Example("He fired a .50-caliber gun and a 45-caliber pistol, she a 7.62mm rifle."),
        Example("It covers an area of 20 km by 30 km."),
        Example("Search teams combed an area of 20 miles around the town."),
        Example("The ship was making 20 knots."),
        Example("The storm is intensifying by 10 mph per hour."),
        Example("The factory turns out panels of 5 gigawatts a year."),
        Example("It has a weight of 12 stone and a height of 6 feet."),
        Example("The fund is light-years ahead of its rivals."),
    ),
)
