"""Short articles written for these tests, and the way from an article to its summary."""

from __future__ import annotations

from newscheck.claims import read_claims
from newscheck.document import Span
from newscheck.findings import Finding, Severity
from newscheck.reading.text import read_text
from newscheck.report.report import CheckResult, Summary
from newscheck.summary import summarize

FERRY = """Harbour ferry to close after 140 years

The Dunmore harbour ferry will make its last crossing on Friday after the town council voted to sell both of its boats.

Council members approved the sale by 9 votes to 4 after a debate that lasted until midnight. They heard from 62 residents.

"I have taken that boat to school and to work and to my own wedding," said Moira Tierney, 71, who lives on the far shore.

Why the boats must go

The ferry carried 410,000 passengers last year, down from 900,000 before the road bridge opened, and lost 1.2 million euros, the council's accounts show.

But the bridge has no footpath, and the bus that crosses it runs twice a day.

The last crossing of the Dunmore harbour ferry will be on Friday, after the council of the town voted for the sale of both boats.

It will be free of charge.

The boats are to be sold to a museum in Carrick for 85,000 euros, and the pier will become a swimming place.
"""

# It opens the way a feature does: on somebody who is not named, with a "But" to follow.
DAM = """He had not slept for two days.

But the water kept on rising behind the dam at Ulverne, and the engineers who watched it had no more gates to open.

Engineers at the Ulverne dam opened all six of its gates on Sunday to hold back a record flood, the water board said.

The flood at the dam was the largest that the board has measured since the gates were built in 1962.

That surprised nobody in the valley.
"""


def summary(
    text: str,
    count: int = 3,
    results: tuple[CheckResult, ...] = (),
    findings: tuple[Finding, ...] = (),
) -> Summary:
    """The summary of an article of which nothing, or what is given, was found."""
    document = read_text(text)
    return summarize(document, read_claims(document), results, findings, count)


def told(text: str, count: int = 3) -> list[str]:
    """The sentences of an article's summary."""
    return [sentence.text for sentence in summary(text, count).sentences]


def claim_id(text: str, words: str) -> str:
    """The id of the figure of an article that is written so."""
    return next(claim.id for claim in read_claims(read_text(text)) if claim.text == words)


def contradicted(*claims: str) -> CheckResult:
    """What a check says of figures that do not agree."""
    return CheckResult("NC101", "percent-change", "inconsistent", claims, "50 - 40 is not 20")


def verified(*claims: str) -> CheckResult:
    """What a check says of figures that agree."""
    return CheckResult("NC101", "percent-change", "consistent", claims, "50 - 40 = 10")


def finding(*claims: str) -> Finding:
    """A discrepancy between figures."""
    return Finding(
        rule="NC101",
        name="percent-change",
        severity=Severity.ERROR,
        message="these do not agree",
        span=Span(0, 0),
        claims=claims,
        working="50 - 40 is not 20",
    )
