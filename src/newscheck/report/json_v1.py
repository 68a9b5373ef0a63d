"""The JSON of version 1: fields may be added, none is ever renamed or removed.

`schema_v1.json` beside this file is the same contract as a JSON Schema. This room does not know
the checks.
"""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from newscheck._version import __version__
from newscheck.findings import Severity
from newscheck.interval import Hedge, read, read_range

if TYPE_CHECKING:
    from collections.abc import Iterable
    from fractions import Fraction

    from newscheck.claims import Claim
    from newscheck.document import Document, Span
    from newscheck.figures.figure import Figure
    from newscheck.findings import Finding
    from newscheck.interval import Bound
    from newscheck.report.report import CheckResult, DocumentReport, Report, Summary

Json = dict[str, Any]


def report_to_dict(report: Report) -> Json:
    """The whole report: `--format json`."""
    return whole([document_to_dict(document) for document in report.documents])


def whole(documents: list[Json]) -> Json:
    """The report object around its document objects."""
    return {
        "version": 1,
        "tool": {"name": "newscheck", "version": __version__},
        "totals": _totals(documents),
        "documents": documents,
    }


def document_to_dict(report: DocumentReport) -> Json:
    """One document: a line of `--format jsonl`."""
    document, error = report.document, report.error
    return {
        "id": document.id,
        "path": document.path,
        "format": document.format,
        "title": document.title,
        "date": document.date.isoformat() if document.date else None,
        "dated": document.dated,
        "year": document.year,
        "error": {"code": error.code, "message": error.message} if error else None,
        "claims": [_claim(claim, document) for claim in report.claims],
        "checks": [_check(result, document) for result in report.checks],
        "findings": [_finding(finding, document) for finding in report.findings],
        "summary": _summary(report.summary, document),
    }


# Nothing in a report holds itself.
_encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False).encode


def dumps(value: Any) -> str:
    """JSON as people and line readers can both take it: accents as they are, one line a value.

    Some readers break lines at U+0085, U+2028 and U+2029, so these are escaped. A lone surrogate is
    left for the stream's error handler, whose escape is JSON's own.
    """
    text = _encode(value)
    if not text.isascii():
        for mark in "\x85\u2028\u2029":
            text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text


def laid_out(value: Any, levels: int, indent: str = "") -> str:
    """JSON with its first levels spread over lines, and what lies deeper on one line each."""
    inner = f"{indent}  "
    if levels and isinstance(value, dict) and value:
        parts = [f"{dumps(k)}: {laid_out(v, levels - 1, inner)}" for k, v in value.items()]
    elif levels and isinstance(value, list) and value:
        parts = [laid_out(item, levels - 1, inner) for item in value]
    else:
        return dumps(value)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    lines = f",\n{inner}".join(parts)
    return f"{opening}\n{inner}{lines}\n{indent}{closing}"


def schema() -> str:
    """The JSON Schema of this version, as shipped."""
    from importlib.resources import files

    return files("newscheck.report").joinpath("schema_v1.json").read_text(encoding="utf-8")


def _totals(documents: Iterable[Json]) -> Json:
    verdicts: Counter[str] = Counter()
    found: Counter[str] = Counter()
    count = claims = 0
    for document in documents:
        count += 1
        claims += len(document["claims"])
        verdicts.update(check["verdict"] for check in document["checks"])
        found.update(
            "suppressed" if finding["suppressed"] else finding["severity"]
            for finding in document["findings"]
        )
    return {
        "documents": count,
        "claims": claims,
        "checks": {name: verdicts[name] for name in ("consistent", "inconsistent", "undecided")},
        "findings": {name: found[name] for name in (*map(str, Severity), "suppressed")},
    }


def _span(span: Span, document: Document) -> Json:
    start, end = document.place(span.start), document.place_past(span.end)
    source = document.in_file(span)
    placed: Json = {
        "start": source.start,
        "end": source.end,
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
    }
    if start.page is not None:
        placed |= {"page": start.page, "end_page": end.page}
    return placed


def _claim(claim: Claim, document: Document) -> Json:
    figure = claim.figure
    low, high = _ends(figure)
    single = figure.number if figure.upto is None and not figure.implied else None
    return {
        "id": claim.id,
        "text": claim.text,
        "span": _span(claim.span, document),
        "sentence": claim.sentence,
        "kind": figure.kind,
        "value": plain(single.value) if single else None,
        "low": low,
        "high": high,
        "range": (
            [plain(figure.number.value), plain(figure.upto.value)]
            if figure.number and figure.upto
            else None
        ),
        "unit": _unit(figure, document),
        "noun": figure.unit if figure.kind == "count" else None,
        "per": figure.per,
        "hedge": (figure.hedge or Hedge.NONE).symbol,
        "change": claim.change,
        "subject": claim.subject,
        "period": claim.period,
        "when": _when(figure),
        "quoted": claim.quoted,
        "attribution": claim.attribution,
    }


# The plain word is a currency to most readers of the JSON; pint knows the unit by both names.
_UNIT_NAMES = {"pound": "lb"}


def _unit(figure: Figure, document: Document) -> str | None:
    """The unit with what it is per, its words spaced: "USD per year", "percentage point".

    A counted noun is given whole, its head in the singular: "new energy vehicle plant".
    """
    unit = figure.full_unit
    if unit is None:
        return None
    if figure.kind == "count" and figure.noun_span is not None and figure.unit:
        phrase = " ".join(figure.noun_span.of(document.text).split())
        return phrase[: phrase.rfind(" ") + 1] + unit
    if figure.kind == "measure" and figure.unit in _UNIT_NAMES:
        unit = unit.replace(figure.unit, _UNIT_NAMES[figure.unit], 1)
    return unit.replace("_", " ")


def _ends(figure: Figure) -> tuple[str | None, str | None]:
    """The two ends of all that the figure may mean; None where it is open."""
    if figure.number is None:
        return None, None
    if figure.hedge is None and figure.upto is None and figure.number.to_the_digit:
        written = plain(figure.number.value)
        return written, written
    reading = read(figure.number, figure.hedge or Hedge.NONE)
    if figure.upto is not None:
        reading = read_range(reading, read(figure.upto))
    return _bound(reading.wide.low), _bound(reading.wide.high)


def _when(figure: Figure) -> Json | None:
    when = figure.when
    if when is None:
        return None
    return {
        "year": when.year,
        "month": when.month,
        "day": when.day,
        "weekday": when.weekday,
        "ambiguous": when.ambiguous,
    }


def _check(result: CheckResult, document: Document) -> Json:
    check: Json = {
        "rule": result.rule,
        "name": result.name,
        "verdict": result.verdict,
        "claims": list(result.claims),
        "working": result.working,
        "confirmed": result.confirmed,
    }
    if result.span is not None:
        check["span"] = _span(result.span, document)
    return check


def _finding(finding: Finding, document: Document) -> Json:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": finding.message,
        "span": _span(finding.span, document),
        "claims": list(finding.claims),
        "stated": finding.stated,
        "expected": finding.expected,
        "working": finding.working,
        "suggestions": [
            {
                "description": suggestion.description,
                "span": _span(suggestion.span, document),
                "replacement": suggestion.replacement,
            }
            for suggestion in finding.suggestions
        ],
        "suppressed": finding.suppressed,
        "fingerprint": finding.fingerprint,
    }


def _summary(summary: Summary, document: Document) -> Json:
    return {
        "sentences": [
            {
                "text": sentence.text,
                "span": _span(sentence.span, document),
                "findings": list(sentence.findings),
            }
            for sentence in summary.sentences
        ],
        "figures": [
            {"claim": figure.claim, "status": figure.status, "what": figure.what or None}
            for figure in summary.figures
        ],
    }


def plain(value: Decimal) -> str:
    """A decimal in full: no exponent, no zeros that carry nothing."""
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _bound(value: Bound) -> str | None:
    if isinstance(value, float):
        return None
    return fraction(value)


def fraction(value: Fraction) -> str:
    """A fraction as a decimal in full: exact where it ends, else to 30 decimals."""
    bottom = value.denominator
    if bottom == 1:
        return format(Decimal(value.numerator), "f")
    twos = (bottom & -bottom).bit_length() - 1
    bottom >>= twos
    fives = 0
    while bottom % 5 == 0:
        bottom, fives = bottom // 5, fives + 1
    places = max(twos, fives) if bottom == 1 else 30
    digits = round(value * 10**places)
    # From an int, Decimal is exact whatever the context; scaleb would round.
    sign, figures, _ = Decimal(digits).as_tuple()
    return plain(Decimal((sign, figures, -places)))
