"""How figures and results are said in messages, workings and suggested corrections."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from newscheck.patterns import regex

if TYPE_CHECKING:
    from newscheck.claims import Claim
    from newscheck.document import Document

_SIGN = regex(r"(?:minus|negative)\s*-?|[-−–]", re.IGNORECASE)
_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]


def rounded(value: Fraction, places: int = 0) -> Decimal:
    """A fraction to so many decimal places, halves away from zero, as desks round."""
    step = 10**places
    scaled = abs(value) * step
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    if 2 * rest >= scaled.denominator:
        whole += 1
    result = Decimal(whole).scaleb(-places)
    return -result if value < 0 and whole else result


def number(value: Fraction, places: int = 0) -> str:
    """A number with thousands separators: "25,500", "0.85"."""
    return f"{rounded(value, places):,}"


def ordinal(value: int) -> str:
    """A place in digits: "21st", "112th"."""
    teen = 10 < value % 100 < 14
    return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def percent(value: Fraction) -> str:
    """A percent to one decimal, a whole one without: "148.8%", "25%"."""
    shown = rounded(value, 1)
    return (
        f"{shown.quantize(Decimal(1), ROUND_HALF_UP) if shown == shown.to_integral() else shown:,}%"
    )


def points(value: Fraction) -> str:
    """A number of percentage points: "2 percentage points", "1 percentage point"."""
    shown = abs(rounded(value, 2)).normalize()
    return f"{shown:f} percentage point{'' if shown == 1 else 's'}"


def significant(value: Fraction, digits: int = 3) -> str:
    """A number to so many significant digits, with a scale word where it is large."""
    size = abs(value)
    for scale, word in ((10**12, " trillion"), (10**9, " billion"), (10**6, " million")):
        if size >= scale:
            return _to_digits(value / scale, digits) + word
    return _to_digits(value, digits)


def _to_digits(value: Fraction, digits: int) -> str:
    if not value:
        return "0"
    magnitude = Decimal(abs(value.numerator)) / Decimal(value.denominator)
    places = max(0, digits - 1 - magnitude.adjusted())
    shown = rounded(value, places)
    return f"{shown.normalize():,f}" if places else f"{shown:,}"


_CURRENCY_WORDS = {
    "USD": ("dollar", "dollars"),
    "EUR": ("euro", "euros"),
    "GBP": ("pound", "pounds"),
    "CNY": ("yuan", "yuan"),
    "JPY": ("yen", "yen"),
    "INR": ("rupee", "rupees"),
    "AUD": ("Australian dollar", "Australian dollars"),
    "CAD": ("Canadian dollar", "Canadian dollars"),
    "NZD": ("New Zealand dollar", "New Zealand dollars"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars"),
    "SGD": ("Singapore dollar", "Singapore dollars"),
    "CHF": ("Swiss franc", "Swiss francs"),
    "SEK": ("Swedish krona", "Swedish kronor"),
    "NOK": ("Norwegian krone", "Norwegian kroner"),
    "DKK": ("Danish krone", "Danish kroner"),
    "KRW": ("won", "won"),
    "RUB": ("rouble", "roubles"),
    "BRL": ("real", "reais"),
    "MXN": ("Mexican peso", "Mexican pesos"),
    "PHP": ("Philippine peso", "Philippine pesos"),
    "TRY": ("lira", "lira"),
    "ZAR": ("rand", "rand"),
    "PLN": ("zloty", "zlotys"),
    "THB": ("baht", "baht"),
    "IDR": ("rupiah", "rupiah"),
    "MYR": ("ringgit", "ringgit"),
    "ILS": ("shekel", "shekels"),
    "SAR": ("Saudi riyal", "Saudi riyals"),
    "AED": ("dirham", "dirhams"),
    "DEM": ("mark", "marks"),
    "FRF": ("French franc", "French francs"),
}


def currency(code: str | None, *, many: bool = False) -> str:
    """A currency in words: "yuan", "dollar", "euros"; its code where news has no plain word for it."""
    return _CURRENCY_WORDS.get(code or "", (code or "", code or ""))[many]


def said(claim: Claim, document: Document) -> str:
    """A claim's words with its hedge: "nearly 250%"."""
    start, end = claim.span.start, claim.span.end
    hedge = claim.figure.hedge_span
    if hedge is not None:
        start, end = min(start, hedge.start), max(end, hedge.end)
    return " ".join(document.text[start:end].split())


def in_digits(claim: Claim) -> str:
    """A claim's words on one line, a small number that is written as a word in digits: "14", "£20m"."""
    figure = claim.figure
    if (
        figure.kind in ("count", "number")
        and figure.numeral is not None
        and figure.number is not None
    ):
        written = figure.numeral
        word = claim.text[written.start - claim.span.start : written.end - claim.span.start]
        if word[:1].isalpha() and figure.scale == 1 and figure.upto is None:
            return f"{figure.number.value.normalize():,f}"
    return " ".join(claim.text.split())


def numerals(*claims: Claim) -> list[str]:
    """Claims as they stand in a line of arithmetic: the numerals alone where all are on one scale."""
    if len({c.figure.scale for c in claims}) > 1 or any(c.figure.numeral is None for c in claims):
        return [in_digits(c) for c in claims]
    words = []
    for claim in claims:
        numeral = claim.figure.numeral
        assert numeral is not None
        text = claim.text[numeral.start - claim.span.start : numeral.end - claim.span.start]
        words.append(in_digits(claim) if text[:1].isalpha() else text)
    return words


def places_of(claim: Claim) -> int:
    """How many decimals a claim's numeral is written with."""
    written = claim.figure.number
    if written is None:
        return 0
    exponent = (written.place / claim.figure.scale).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def enough_places(value: Fraction, like: Claim) -> int:
    """As many decimals as the claim's own numeral has, or more where the value has no two digits else."""
    size = abs(value)
    places = places_of(like)
    while size and places < 6 and size * 10**places < 10 and size * 10**places % 1:
        places += 1
    return places


def rewritten(claim: Claim, value: Fraction, places: int | None = None) -> str:
    """The claim's own words with another value: "95.25 billion yuan" with 90 billion is "90.00 billion yuan".

    The number is written with as many decimals as the claim's own, or `places`.
    """
    figure = claim.figure
    scaled = value / Fraction(figure.scale)
    shown = places_of(claim) if places is None else places
    if figure.numeral is None:
        return _numeral(claim, scaled, shown)
    start, end = figure.numeral.start - claim.span.start, figure.numeral.end - claim.span.start
    before = claim.text[:start]
    if figure.number is not None and figure.number.value < 0:
        # The numeral's span is without its sign, which may be a word: "minus 40 degrees".
        if value < 0:
            scaled = -scaled
        else:
            before = _SIGN.sub("", before)
    return before + _numeral(claim, scaled, shown) + claim.text[end:]


def amount(claim: Claim, value: Fraction) -> str:
    """A value worked out, in a claim's style and units, with up to two decimals more where it needs them."""
    if in_digits(claim) != " ".join(claim.text.split()):
        return number(value)  # the copy counts in words; a working is in digits
    scaled = value / Fraction(claim.figure.scale)
    places = places_of(claim)
    for more in range(3):
        if scaled * 10 ** (places + more) % 1 == 0:
            return rewritten(claim, value, places + more)
    return rewritten(claim, value, places + 2)


def _numeral(claim: Claim, value: Fraction, places: int) -> str:
    shown = rounded(value, places)
    numeral = claim.figure.numeral
    if numeral is not None and claim.figure.scale == 1:
        old = claim.text[numeral.start - claim.span.start : numeral.end - claim.span.start]
        if old[:1].isalpha() and shown == shown.to_integral() and 0 <= shown < len(_SMALL):
            return _SMALL[int(shown)]
        if old.isdigit() and len(old) > 3:
            return str(shown)
    return f"{shown:,}"
