"""Reports of everything that is hard on a format: odd names, odd places, odd copy.

Their findings are made by hand; what a place must come out as is worked out in the tests.
"""

from __future__ import annotations

from newscheck.claims import Claim
from newscheck.document import Block, Document, Sentence, Span
from newscheck.figures.figure import Figure
from newscheck.findings import Finding, Severity, Suggestion
from newscheck.reading.lines import line_starts
from newscheck.report.report import DocumentReport, ReadError
from newscheck.values import replace

from .report_by_hand import document_report

PATH = "drafts/a b, 5%: x\ny\udcff.txt"
# Line ends of Windows, characters of two bytes and of four, a figure that is broken over two lines,
# and words that mean something to one format or another.
COPY = (
    "Été 🚢 fares\r\n"
    "\r\n"
    "🚢🚢 Fares rose 20% to £50 from £40, [x](1) {0} ]]> & <b>::error::</b> \x1b[31m\r\n"
    "and some 1.2\r\n"
    "million people paid.\r\n"
)


def mishap(report: DocumentReport, error: Exception) -> DocumentReport:
    """Nothing goes wrong while these are written."""
    raise error


def at(words: str, copy: str = COPY) -> Span:
    """Where words stand in the copy."""
    return Span(copy.index(words), copy.index(words) + len(words))


def document(path: str, copy: str = COPY) -> Document:
    """The copy as a document of one paragraph."""
    whole = Span(0, len(copy))
    return Document(
        *(copy, path),
        blocks=(Block("paragraph", whole),),
        sentences=(Sentence(0, whole, 0),),
        line_starts=line_starts(copy),
    )


def finding(**changes: object) -> Finding:
    """A percent that is off."""
    made = Finding(
        *("NC101", "percent-change", Severity.ERROR),
        "“20%” does not match £40 and £50; see [x](1), {0}, ]]> & <b>::error::</b> \x1b[31m.",
        at("20%"),
        ("c1", "c2", "c3"),
        "(50 − 40) / 40 = 25%",
        stated="20%",
        expected="25%",
        suggestions=(
            Suggestion("change “20%” to “25%”", at("20%"), "25%"),
            Suggestion("change “£40” to “£41.67”", at("£40"), "£41.67"),
        ),
        fingerprint="00000000000000e5",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def broken() -> Finding:
    """A finding whose words stand on two lines."""
    words = at("1.2\r\nmillion")
    return finding(span=words, claims=(), suggestions=(), severity=Severity.NOTE)


def odd_report(path: str = PATH) -> DocumentReport:
    """The copy with both findings."""
    claims = tuple(
        Claim(f"c{number}", Figure(at(words), "percent"), words, 0)
        for number, words in enumerate(("20%", "£50", "£40"), 1)
    )
    return DocumentReport(document(path), claims, findings=(finding(), broken()))


def of_format(name: str, path: str, **changes: object) -> DocumentReport:
    """The copy as it was read from a file of a format."""
    report = odd_report(path)
    read = replace(report.document, format=name, **changes)  # type: ignore[arg-type]
    return replace(report, document=read, findings=report.findings[:1])


def unreadable(path: str, name: str = "text") -> DocumentReport:
    """An input that was none."""
    return DocumentReport(Document("", path, name), error=ReadError("missing", "no such file: é"))


def all_sorts() -> list[DocumentReport]:
    """A run over a bit of everything."""
    story = document_report()
    calm = replace(story, findings=(), document=replace(story.document, path="./calm.txt"))
    return [
        story,
        calm,
        odd_report(),
        of_format("text", "-"),
        of_format("jsonl", "stories.jsonl", id="a:8", record=3),
        of_format("docx", "copy/story.docx"),
        unreadable("drafts/no, such.txt"),
        unreadable("stories.jsonl:4", "jsonl"),
    ]
