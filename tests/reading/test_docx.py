"""What of a Word file is copy, and where each word of it stands."""

from __future__ import annotations

import pytest

from newscheck.document import Place
from newscheck.reading.formats import ReadingError

from .word_files import NAMES, notes, p, r, read, row, styles, table, text, word

STYLES = styles(
    ("T", "Title", ""),
    ("H1", "heading 1", ""),
    ("Sub", "Our crosshead", '<w:basedOn w:val="H1"/>'),
    ("C", "caption", ""),
    ("LB", "List Bullet", ""),
    ("LP", "List Paragraph", ""),
    ("Loop", "Loop", '<w:basedOn w:val="Loop"/>'),
)
NUMBERED = '<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>{}</w:p>'


def kinds(*body: str) -> list[tuple[str, str]]:
    document = read(word(*body, styles=STYLES))
    return [(block.kind, block.span.of(document.text)) for block in document.blocks]


def test_a_paragraph_is_a_line_and_its_place_is_the_paragraph_and_the_offset() -> None:
    document = read(word(p("Ferry fares rise"), p(), p("Fares rose ", r("5%", "<w:b/>"), ".")))
    assert document.text == "Ferry fares rise\nFares rose 5%."
    assert document.place(document.text.index("5%")) == Place(2, 12)
    assert document.format == "docx"


def test_headings_lists_captions_and_rows_are_what_their_styles_say() -> None:
    assert kinds(
        p("Ferry line carries more in the spring", style="T"),
        p("The line said so on Monday.", style="Loop"),
        p("What it costs", style="Sub"),
        p("Fares rose 5%.", style="LB"),
        NUMBERED.format(r("Passes cost more.")),
        p("The quay in May", style="C"),
        p("It said no more.", style="LP"),
        table(["North", "400"], ["South", "700"]),
    ) == [
        ("title", "Ferry line carries more in the spring"),
        ("paragraph", "The line said so on Monday."),
        ("heading", "What it costs"),
        ("item", "Fares rose 5%."),
        ("item", "Passes cost more."),
        ("furniture", "The quay in May"),
        ("paragraph", "It said no more."),
        ("row", "North\t400"),
        ("row", "South\t700"),
    ]


def test_a_list_that_a_paragraph_was_taken_out_of_is_no_list_there() -> None:
    plain = NUMBERED.replace('"3"', '"0"').replace("<w:numPr>", '<w:pStyle w:val="LB"/><w:numPr>')
    assert kinds(p("It rained on the quay."), plain.format(r("It rained all day.")))[1:] == [
        ("paragraph", "It rained all day.")
    ]


def test_tracked_changes_are_read_as_accepted() -> None:
    assert (
        text(
            p(
                "Up ",
                f"<w:del>{r('<w:delText>12</w:delText>')}</w:del>",
                f"<w:ins>{r('20')}</w:ins>",
                "%",
                f"<w:moveFrom>{r(' in May')}</w:moveFrom>",
                ".",
            ),
            p(f"<w:moveTo>{r('In May it rained.')}</w:moveTo>"),
        )
        == "Up 20%.\nIn May it rained."
    )


def test_a_paragraph_whose_mark_is_taken_out_goes_on_in_the_next() -> None:
    assert text(p("It rose ", mark="<w:del/>"), p("by 5%."), p("Done.")) == "It rose by 5%.\nDone."
    assert text(p("It rose ", mark="<w:ins/>"), p("by 5%.")) == "It rose \nby 5%."
    assert text(p("Last words", mark="<w:del/>")) == "Last words"


def test_rows_and_cells_that_are_taken_out_are_left_out() -> None:
    rows = row(["a", "1"]) + row(["b", "2"], "<w:trPr><w:del/></w:trPr>")
    cells = f"<w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>{p('x')}</w:tc>"
    cells += f"<w:tc>{p('c')}</w:tc><w:tc>{p('3')}</w:tc></w:tr>"
    assert text(f"<w:tbl>{rows}{cells}</w:tbl>") == "a\t1\nc\t3"


def test_the_cells_of_a_row_are_apart_by_tabs_and_empty_ones_keep_their_column() -> None:
    tall = p("Sold") + p("by hand")
    nested = p("x") + table(["1", "2"])
    assert text(table(["Line", "", "2024"], [tall, "7", nested])) == (
        "Line\t\t2024\nSold by hand\t7\tx 1 2"
    )


def test_a_table_that_a_page_was_laid_out_with_is_read_box_by_box() -> None:
    long = "The line carried more people than ever in the spring, the company said. " * 4
    assert text(table([p(long.strip()) + p("It rained."), "Contact"])) == (
        f"{long.strip()}\nIt rained.\nContact"
    )
    assert text(table([p("One.") + p("Two.")])) == "One.\nTwo."


def test_notes_come_after_the_story_once_each_and_their_numbers_are_no_copy() -> None:
    call = r('<w:footnoteReference w:id="{}"/>', '<w:vertAlign w:val="superscript"/>')
    story = (
        p("It rose 5%", call.format(2), " in May", r('<w:endnoteReference w:id="1"/>'), "."),
        p("It fell", call.format(1), call.format(2), "."),
    )
    assert (
        text(
            *story,
            footnotes=notes("footnote", p("First note."), p("Second note."), p("Not called.")),
            endnotes=notes("endnote", p("At the end.")),
        )
        == "It rose 5% in May.\nIt fell.\nSecond note.\nAt the end.\nFirst note."
    )


def test_the_words_of_a_field_are_copy_and_its_code_is_not() -> None:
    begin, middle, end = (
        r(f'<w:fldChar w:fldCharType="{k}"/>') for k in ("begin", "separate", "end")
    )
    code = r("<w:instrText>SUM(ABOVE) 99</w:instrText>")
    inner = begin + code + r("98") + middle + r("97") + end
    assert text(p("Total ", begin + code + inner + middle, "42", end, ".")) == "Total 42."
    assert text(p(f'<w:fldSimple w:instr="DATE">{r("6 May")}</w:fldSimple>')) == "6 May"
    assert text(p("Not begun", end, middle, " but ended.")) == "Not begun but ended."


def test_links_controls_and_tags_are_around_the_words_only() -> None:
    for around in ("hyperlink", "smartTag", "customXml", "sdtContent", "bdo"):
        assert text(p("Up ", f"<w:{around}>{r('5%')}</w:{around}>", ".")) == "Up 5%."
    inside = f"<w:sdt><w:sdtContent>{p('It rained.')}</w:sdtContent></w:sdt>"
    assert text(inside) == "It rained."


def test_marks_between_the_words() -> None:
    assert text(p("a", r("<w:tab/>"), "b")) == "a\tb"
    assert text(p("twenty", r("<w:noBreakHyphen/>"), "five")) == "twenty\u2011five"
    assert text(p("per", r("<w:softHyphen/>"), "cent")) == "percent"
    assert text(p("18", r('<w:sym w:font="Symbol" w:char="F0B0"/>'), "C")) == "18°C"
    assert text(p("a", r('<w:sym w:font="Wingdings" w:char="F04A"/>'), "b")) == "a\ufffcb"
    assert text(p("a ", "<m:oMath><m:r><m:t>x2</m:t></m:r></m:oMath>", " b")) == "a \ufffc b"
    assert text(p("a\nb")) == "a b"


def test_a_line_that_is_broken_by_hand_stays_one_line_of_the_text() -> None:
    document = read(
        word(
            p("Sales and profit rose."), p("Sales: 40", r("<w:br/>"), "Profit: 5"), p("It rained.")
        )
    )
    assert document.text == "Sales and profit rose.\nSales: 40\u2028Profit: 5\nIt rained."
    assert [block.span.of(document.text) for block in document.blocks[1:]] == [
        "Sales: 40", "Profit: 5", "It rained.",
    ]  # fmt: skip
    assert document.place(document.text.index("It rained")) == Place(3, 1)
    broken = read(word(p("The line said on Monday that", r("<w:br/>"), "it carried more.")))
    assert len(broken.blocks) == 1


def test_hidden_words_and_deleted_ones_are_no_copy() -> None:
    assert text(p("Up ", r("12% ", "<w:vanish/>"), r("5%", '<w:vanish w:val="0"/>'))) == "Up 5%"


@pytest.mark.parametrize(
    ("before", "raised", "read_as"),
    [
        ("on Monday", "1", "on Monday"),
        ("on Monday", "3,4", "on Monday"),
        ("46 km", "2", "46 km²"),
        ("CO", "2", "CO²"),
        ("the 20", "th", "the 20th"),
        ("from", "2", "from"),
    ],
)
def test_what_is_raised_above_the_line(before: str, raised: str, read_as: str) -> None:
    assert text(p(before, r(raised, '<w:vertAlign w:val="superscript"/>'))) == read_as


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
    drawn = (
        "<mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing>{box}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert text(p("Before", r(drawn), " and after."), p("Next.")) == (
        "Before and after.\nIn the box.\nNext."
    )


def test_page_headers_and_the_files_properties_are_no_copy() -> None:
    header = f"<w:hdr {NAMES}>{p('DRAFT 7')}</w:hdr>"
    document = read(word(p("Ferry fares rise"), p("Fares rose 5%."), header=header))
    assert document.text == "Ferry fares rise\nFares rose 5%."
    assert document.date is None


def test_a_label_in_the_style_of_a_title_is_not_taken_for_the_headline() -> None:
    body = (p("PRESS RELEASE", style="T"), p("Ferry line carries 20% more"), p("It said so."))
    assert read(word(*body, styles=STYLES)).title == "Ferry line carries 20% more"


@pytest.mark.parametrize("body", [[], [p()], [p(" ", r("<w:tab/>"))], [table(["", ""])]])
def test_a_file_without_words_is_empty(body: list[str]) -> None:
    with pytest.raises(ReadingError) as error:
        read(word(*body))
    assert error.value.code == "empty"


def test_much_copy_is_read_in_one_pass() -> None:
    body = [p(f"The {n}th line carried {n} people.") for n in range(20_000)]
    document = read(word(*body))
    assert document.text.count("\n") == 19_999
    assert document.place(len(document.text) - 1).line == 20_000
