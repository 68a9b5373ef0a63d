"""What the copy itself sets aside: a report in, the same report out with those findings marked.

`<!-- newscheck: ignore[NC101] the reason -->` is for the next block, `off` and `on` for all between
them, and `[sic]` for the figure before it. A finding that is set aside stays in the report, marked
"comment"; so do the checks and the standing of its figures, since the arithmetic is what it is.
This room knows places and rules' names. It does not know how anything was found.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from typing import TYPE_CHECKING

from newscheck.checks import RULES, named
from newscheck.checks.suppressions import INVALID, UNUSED
from newscheck.findings import Finding, Severity, Suggestion, fingerprint
from newscheck.house import counted_here, is_off
from newscheck.patterns import regex
from newscheck.remarks import may_have_remarks, remarks_in
from newscheck.values import dataclass, replace

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newscheck.checks.check import Check
    from newscheck.claims import Claim
    from newscheck.document import Block, Span
    from newscheck.remarks import Remark
    from newscheck.report.report import DocumentReport
    from newscheck.settings import Settings

_SIC = regex(r"[\[(][Ss][Ii][Cc][\])]")
# What may stand between a figure and the [sic] that is about it.
_CLOSING = " \t\r\n\u00a0\u202f.,;:!?\"'”’)]*_"
_FURTHEST = 8
_ALL_CODES = frozenset(rule.code for rule in RULES)


Stretch = tuple[int, int]  # from where to where
Word = tuple[int, str]  # which order, and one of the rules that it names, as it names it


@dataclass(frozen=True, slots=True)
class Order:
    """A remark that is understood, and what it is for: which rules, and what of the copy.

    `words` holds, for each rule as the remark names it, the codes that it stands for; `codes` all of
    them. `block` is the number of the block that an "ignore" is for, `start` where an "off" or "on"
    begins.
    """

    remark: Remark
    words: tuple[tuple[str, frozenset[str]], ...]
    codes: frozenset[str]
    block: int
    start: int


def set_aside(report: DocumentReport, settings: Settings) -> DocumentReport:
    """The report with the findings marked that its copy sets aside, and with notes on its remarks."""
    document = report.document
    report = _sic(report) if report.findings else report
    if not may_have_remarks(document.text):
        return report
    remarks = list(remarks_in(document.text))
    if not remarks:
        return report
    rules = [rule for rule in RULES if _selected(rule, settings)]
    blocks = list(_stretches(document.blocks))
    orders = list(_orders(remarks, blocks))
    findings, used = _heeded(report.findings, orders, blocks)
    notes = [*_invalid(remarks), *_unused(orders, used, rules)]
    return _with_notes(
        replace(report, findings=tuple(findings)),
        [
            counted_here(note, settings)
            for note in notes
            if any(rule.code == note.rule for rule in rules)
        ],
    )


def _selected(rule: Check, settings: Settings) -> bool:
    chosen = not settings.select or named(rule, settings.select)
    return (
        chosen and not named(rule, settings.ignore) and not is_off(rule.code, rule.name, settings)
    )


# [sic]


def _sic(report: DocumentReport) -> DocumentReport:
    """The report with the findings set aside that name a figure with a [sic] behind it.

    Newscheck never says which of a finding's figures is wrong, so a [sic] behind any of them
    answers it: the desk knows, and prints the figure as it was said or written.
    """
    text = report.document.text
    behind = {end for found in _SIC.finditer(text) for end in _ends_before(text, found.start())}
    if not behind:
        return report
    known = {claim.id for claim in report.claims if not behind.isdisjoint(_ends_of(claim))}
    return replace(
        report,
        findings=tuple(
            replace(finding, suppressed="comment")
            if not known.isdisjoint(finding.claims)
            else finding
            for finding in report.findings
        ),
    )


def _ends_before(text: str, at: int) -> Iterator[int]:
    """The offsets at which a figure may end that a [sic] is about."""
    for end in range(at, max(0, at - _FURTHEST) - 1, -1):
        yield end
        if end == 0 or text[end - 1] not in _CLOSING:
            return


def _ends_of(claim: Claim) -> tuple[int, ...]:
    """Where a figure's words end: its own, and with the noun that it counts."""
    noun = claim.figure.noun_span
    return (claim.span.end,) if noun is None else (claim.span.end, noun.end)


# Remarks


def _orders(remarks: Iterable[Remark], blocks: Sequence[Stretch]) -> Iterator[Order]:
    """The remarks that ask for something, each with what it is for.

    A remark inside a block counts as standing before it.
    """
    for remark in remarks:
        words = tuple((word, codes) for word in remark.rules if (codes := _codes(word)))
        if remark.fault is not None or (remark.rules and not words):
            continue
        codes = frozenset().union(*(codes for _, codes in words)) if words else _ALL_CODES
        block, start = _block_at(blocks, remark.span.start), remark.span.start
        if block >= 0:
            start = blocks[block][0]
        else:
            block = bisect_right(blocks, start, key=lambda stretch: stretch[0])
        yield Order(remark, words or (("", codes),), codes, block, start)


def _stretches(blocks: Sequence[Block]) -> Iterator[Stretch]:
    """The blocks of the copy by start and end; a list is one, and so is a table."""
    held: Stretch | None = None
    last = ""
    for block in blocks:
        if block.kind == "furniture":
            last = ""
            continue
        if held is not None and block.kind == last and block.kind in ("item", "row"):
            held = held[0], block.span.end
        else:
            if held is not None:
                yield held
            held = block.span.start, block.span.end
        last = block.kind
    if held is not None:
        yield held


def _codes(word: str) -> frozenset[str]:
    """The codes of the rules that a code, a name or the start of a code stands for."""
    return frozenset(rule.code for rule in RULES if named(rule, (word.lower(),)))


def _heeded(
    findings: Iterable[Finding], orders: Sequence[Order], blocks: Sequence[Stretch]
) -> tuple[list[Finding], set[Word]]:
    """The findings, those marked that an order sets aside, and the words of orders that did.

    Of "off" and "on" the last that speaks of a rule counts. However many orders there are, each is
    gone through once for a kind of finding.
    """
    ignoring: dict[tuple[int, str], list[int]] = {}
    switched: dict[str, list[tuple[int, int]]] = {}
    for number, order in enumerate(orders):
        for code in order.codes:
            if order.remark.deed == "ignore":
                ignoring.setdefault((order.block, code), []).append(number)
            else:
                switched.setdefault(code, []).append((order.start, number))
    used: set[tuple[int, str]] = set()  # which order, and the code that it set aside
    heeded = []
    for finding in findings:
        code, at = finding.rule, finding.span.start
        block = _block_at(blocks, at)
        heeding = ignoring.pop((block, code), None)
        used.update((number, code) for number in heeding or ())
        if heeding is not None:
            ignoring[block, code] = []  # those are used by now
        events = switched.get(code, ())
        last = bisect_right(events, at, key=lambda event: event[0]) - 1
        off = last >= 0 and orders[events[last][1]].remark.deed == "off"
        if off:
            used.add((events[last][1], code))
        aside = off or heeding is not None
        heeded.append(replace(finding, suppressed="comment") if aside else finding)
    return heeded, {
        (number, word)
        for number, code in used
        for word, codes in orders[number].words
        if code in codes
    }


def _block_at(blocks: Sequence[Stretch], at: int) -> int:
    """The number of the block that an offset is in; -1 for none."""
    block = bisect_right(blocks, at, key=lambda stretch: stretch[0]) - 1
    return block if block >= 0 and at < blocks[block][1] else -1


# Notes on remarks


def _invalid(remarks: Iterable[Remark]) -> Iterator[Finding]:
    """A note for each remark that cannot be understood, and each rule that there is not."""
    for remark in remarks:
        if remark.fault is not None:
            yield _note(
                INVALID,
                remark.span,
                f"This remark to newscheck cannot be understood: {remark.fault}.",
                "a remark reads ignore, off or on, and then its rules in brackets",
            )
        for word in remark.rules:
            if not _codes(word):
                yield _note(
                    INVALID,
                    remark.span,
                    f"This remark names a rule that there is not: “{word}”{_nearest(word)}.",
                    "rules are named by code, by name or by the start of a code",
                )


def _nearest(word: str) -> str:
    from newscheck.settings import nearest_rule

    return nearest_rule(word)


def _unused(orders: Sequence[Order], used: set[Word], rules: Iterable[Check]) -> Iterator[Finding]:
    """A note for each remark some of whose rules had nothing to set aside.

    What a rule would have found that was not asked for, nobody knows.
    """
    asked = {rule.code for rule in rules} | {rule.code for rule in (UNUSED, INVALID)}
    open_: set[str] = set()
    for number, order in enumerate(orders):
        deed = order.remark.deed
        if deed == "on":
            idle = [word for word, codes in order.words if open_.isdisjoint(codes)]
            open_ -= order.codes
        else:
            idle = [word for word, _ in order.words if (number, word) not in used]
            open_ |= order.codes if deed == "off" else frozenset()
        if idle and order.codes <= asked:
            yield _idle(order, idle)


def _idle(order: Order, idle: Sequence[str]) -> Finding:
    rules = ", ".join(idle)
    if order.remark.deed == "on":
        message = f"“on” comes where {rules or 'nothing'} is{' not' * bool(rules)} off."
        return _note(UNUSED, order.remark.span, message, "no “off” stands before this “on”", "")
    where = "in the next block" if order.remark.deed == "ignore" else "from here on"
    message = f"This remark has nothing{f' of {rules}' if rules else ''} to set aside {where}."
    working = f"findings{f' of {rules}' if rules else ''} {where}: 0"
    keep = [word for word, _ in order.words if word not in idle]
    return _note(UNUSED, order.remark.span, message, working, ", ".join(keep))


def _note(rule: Check, span: Span, message: str, working: str, keep: str | None = None) -> Finding:
    """A note at a remark. `keep` are the rules that the remark is to go on naming, "" for none."""
    mend: tuple[Suggestion, ...] = ()
    if keep == "":
        mend = (Suggestion("take the remark out", span, ""),)
    return Finding(
        rule=rule.code,
        name=rule.name,
        severity=Severity.NOTE,
        message=message if keep in (None, "") else f"{message} It is needed for {keep}.",
        span=span,
        claims=(),
        working=working,
        suggestions=mend,
    )


def _with_notes(report: DocumentReport, notes: Sequence[Finding]) -> DocumentReport:
    """The report with notes among its findings, which stay in the order of the copy."""
    if not notes:
        return report
    seen: Counter[str] = Counter()
    named_notes = []
    for note in notes:
        words = (note.span.of(report.document.text), note.message)
        alike = fingerprint(note.rule, words, 0)
        mark = fingerprint(note.rule, words, seen[alike])
        named_notes.append(replace(note, fingerprint=mark))
        seen[alike] += 1
    before = len(report.findings)
    findings = [*report.findings, *named_notes]
    order = sorted(range(len(findings)), key=lambda k: (findings[k].span.start, findings[k].rule))
    place = {k: at for at, k in enumerate(order) if k < before}
    summary = replace(
        report.summary,
        sentences=tuple(
            replace(sentence, findings=tuple(place[k] for k in sentence.findings))
            for sentence in report.summary.sentences
        ),
    )
    return replace(report, findings=tuple(findings[k] for k in order), summary=summary)
