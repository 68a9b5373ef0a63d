"""The JSON that is printed is the JSON that the shipped schema and the contract describe."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]
from jsonschema.exceptions import ValidationError  # type: ignore[import-untyped]

from newscheck.document import Document
from newscheck.report.json_v1 import schema
from newscheck.report.report import DocumentReport, ReadError, Report

from .report_by_hand import document_report, report

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA: dict[str, Any] = json.loads(schema())


def closed(part: Any) -> Any:
    """The schema with every object closed, so that a field it does not describe is a fault."""
    if isinstance(part, list):
        return [closed(item) for item in part]
    if not isinstance(part, dict):
        return part
    shut = {key: closed(value) for key, value in part.items()}
    if shut.get("type") == "object" and "properties" in shut:
        shut["additionalProperties"] = False
    return shut


def unread() -> Report:
    missing = DocumentReport(Document("", "gone.txt"), error=ReadError("missing", "no such file"))
    return Report((document_report(), missing))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("made", [report(), unread(), Report(())], ids=["read", "unread", "none"])
def test_what_is_printed_is_described_to_the_last_field(made: Report) -> None:
    Draft202012Validator(closed(SCHEMA)).validate(made.to_dict())


def test_a_line_of_jsonl_is_a_document_of_the_schema() -> None:
    document = {**SCHEMA, "$ref": "#/$defs/document"}
    for key in ("type", "required", "properties"):
        document.pop(key)
    Draft202012Validator(document).validate(document_report().to_dict())


def renamed(made: dict[str, Any]) -> None:
    claim = made["documents"][0]["claims"][0]
    claim["numeral"] = claim.pop("value")


def as_a_float(made: dict[str, Any]) -> None:
    made["documents"][0]["claims"][0]["low"] = 1150000.0


def with_an_exponent(made: dict[str, Any]) -> None:
    made["documents"][0]["claims"][0]["low"] = "1.15E+6"


def another_severity(made: dict[str, Any]) -> None:
    made["documents"][0]["findings"][0]["severity"] = "fatal"


def an_error_beside_claims(made: dict[str, Any]) -> None:
    made["documents"][0]["error"] = {"code": "missing", "message": "gone"}


@pytest.mark.parametrize(
    "spoil", [renamed, as_a_float, with_an_exponent, another_severity, an_error_beside_claims]
)
def test_the_schema_notices(spoil: Callable[[dict[str, Any]], None]) -> None:
    made = copy.deepcopy(report().to_dict())
    spoil(made)
    with pytest.raises(ValidationError):
        Draft202012Validator(SCHEMA).validate(made)


# The fields of the contract, version 1: none may ever go. Written out here, and not read from the
# schema, so that a field cannot be dropped from both at once.
CONTRACT = {
    "report": "version tool totals documents",
    "totals": "documents claims checks findings",
    "document": "id path format title date error claims checks findings summary",
    "span": "start end line column end_line end_column",
    "claim": "id text span sentence kind value low high range unit hedge change subject quoted"
    " attribution",
    "check": "rule name verdict claims working",
    "finding": "rule name severity message span claims stated expected working suggestions"
    " suppressed fingerprint",
    "suggestion": "description span replacement",
    "summary": "sentences figures",
}


@pytest.mark.parametrize("name", CONTRACT)
def test_no_field_of_the_contract_is_missing(name: str) -> None:
    whole = report().to_dict()
    document = whole["documents"][0]
    found = {
        "report": whole,
        "totals": whole["totals"],
        "document": document,
        "span": document["claims"][0]["span"],
        "claim": document["claims"][0],
        "check": document["checks"][0],
        "finding": document["findings"][0],
        "suggestion": document["findings"][0]["suggestions"][0],
        "summary": document["summary"],
    }
    assert set(CONTRACT[name].split()) <= set(found[name])


def test_the_totals_count_a_suppressed_finding_apart() -> None:
    assert report().to_dict()["totals"] == {
        "documents": 1,
        "claims": 13,
        "checks": {"consistent": 2, "inconsistent": 4, "undecided": 1},
        "findings": {"error": 1, "warning": 1, "note": 1, "suppressed": 1},
    }
