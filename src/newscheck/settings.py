"""What the user asked for, as one frozen value. This room does not know how it was asked."""

from __future__ import annotations

from dataclasses import dataclass

from newscheck.findings import Severity


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run judges and what it shows.

    `select` and `ignore` hold rule codes, names or code prefixes ("NC1"); an empty `select` means
    every rule. `dollar` is the currency that a bare $ stands for. `summary` is the number of
    sentences in the summary. `fail_on` is the least severity that makes the run exit 1.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    dollar: str = "USD"
    summary: int = 3
    fail_on: Severity = Severity.ERROR
