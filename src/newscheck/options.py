"""The command's options, and from them what a run is asked to do. The only use of typer."""

# Annotations are not put off here as they are elsewhere: typer reads them, and would work each one
# out four times over.

from enum import StrEnum
from typing import Annotated

import typer

from newscheck.findings import Severity
from newscheck.reading.formats import FORMATS
from newscheck.report.formats import WRITERS
from newscheck.request import Question, Request, make_request, outputs_of
from newscheck.settings import MOST_MB, SUMMARY, SettingsError

# The formats are values of enums, as typer has it; where each stands is said once, in its room.
Format = StrEnum("Format", {name.upper(): name for name in WRITERS})  # type: ignore[misc]
InputFormat = StrEnum(  # type: ignore[misc]
    "InputFormat", {known.name.upper(): known.name for known in FORMATS}
)

INPUT_FORMATS = " or ".join(
    part for part in (", ".join(known.name for known in FORMATS[:-1]), FORMATS[-1].name) if part
)
TEXT = Format("text")
READING, JUDGING, SHOWING = "What to read", "What to judge", "What to print"
SETTINGS, ABOUT = "Where settings are kept", "About"

EXIT_CODES = (
    "Ends with code 0 where nothing was found at or above --fail-on, 1 where something was, 2 where "
    "some input could not be done, 130 when interrupted."
)

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)


@app.command(epilog=EXIT_CODES)
def newscheck(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH]...",
            help=(
                "Articles: files of text, Markdown, HTML, Word or PDF, or .jsonl files of records; folders of them; "
                "or - for copy that is piped in."
            ),
            show_default=False,
        ),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(
            metavar="YYYY-MM-DD",
            help="The day the copy is published, where the copy does not say it.",
            rich_help_panel=READING,
        ),
    ] = None,
    dollar: Annotated[
        str | None,
        typer.Option(
            metavar="CODE",
            help=(
                "The currency that a bare $ stands for: CAD in a Canadian paper, "
                "USD if you do not say."
            ),
            rich_help_panel=READING,
            show_default=False,
        ),
    ] = None,
    input_format: Annotated[
        InputFormat | None,
        typer.Option(
            metavar="FORMAT",
            help=f"Read every input as {INPUT_FORMATS}, whatever its name ends in.",
            rich_help_panel=READING,
            show_default=False,
        ),
    ] = None,
    max_size: Annotated[
        int | None,
        typer.Option(
            metavar="MB",
            help=f"Leave an article unread that is larger, in megabytes: {MOST_MB} if you do not say.",
            rich_help_panel=READING,
            show_default=False,
        ),
    ] = None,
    stdin_filename: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="What copy that is piped in is called: its format and settings are that file's.",
            rich_help_panel=READING,
            show_default=False,
        ),
    ] = None,
    exclude: Annotated[
        list[str] | None,
        typer.Option(
            metavar="GLOB",
            help="Pass over these in folders, by patterns as in .gitignore. Repeat it for more.",
            rich_help_panel=READING,
            show_default=False,
        ),
    ] = None,
    force_exclude: Annotated[
        bool,
        typer.Option(
            "--force-exclude",
            help="Pass over what is excluded even where it is named.",
            rich_help_panel=READING,
        ),
    ] = False,
    select: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE",
            help=(
                "Judge by these rules alone: codes, names, or the start of a code (NC1). "
                "Repeat it, or put commas between."
            ),
            rich_help_panel=JUDGING,
            show_default=False,
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None,
        typer.Option(
            metavar="RULE",
            help="Leave these rules out.",
            rich_help_panel=JUDGING,
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[
        Severity | None,
        typer.Option(
            metavar="LEVEL",
            help=(
                "The least that ends the run with code 1: error (if you do not say), warning or note."
            ),
            rich_help_panel=JUDGING,
            show_default=False,
        ),
    ] = None,
    baseline: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Leave out the findings that this file knows already.",
            rich_help_panel=JUDGING,
            show_default=False,
        ),
    ] = None,
    write_baseline: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Write down all that is found, for --baseline, and end with code 0.",
            rich_help_panel=JUDGING,
            show_default=False,
        ),
    ] = None,
    changed_since: Annotated[
        str | None,
        typer.Option(
            metavar="REV",
            help="Leave out the findings on lines that are no newer than this revision of git.",
            rich_help_panel=JUDGING,
            show_default=False,
        ),
    ] = None,
    exit_zero: Annotated[
        bool,
        typer.Option(
            "--exit-zero",
            help="End with code 0 whatever was found.",
            rich_help_panel=JUDGING,
        ),
    ] = False,
    format_: Annotated[
        Format,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help=(
                "text for people, html for a page, markdown for a note to paste, concise for editors and logs, "
                "json or jsonl for programs, github, gitlab, junit, rdjson or sarif for CI."
            ),
            rich_help_panel=SHOWING,
        ),
    ] = TEXT,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="[FORMAT=]FILE",
            help=(
                "Write the report there: whole, or not at all. With a format before the file, "
                "that report as well; repeat it for more."
            ),
            rich_help_panel=SHOWING,
            show_default=False,
        ),
    ] = None,
    summary: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            help=f"How many sentences sum the story up: {SUMMARY} if you do not say, 0 for none.",
            rich_help_panel=SHOWING,
            show_default=False,
        ),
    ] = None,
    summary_words: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            help="Whole sentences of so many words at most, however many sentences that makes.",
            rich_help_panel=SHOWING,
            show_default=False,
        ),
    ] = None,
    claims: Annotated[
        bool,
        typer.Option(
            "--claims",
            help="List every figure that was read, and what came of it.",
            rich_help_panel=SHOWING,
        ),
    ] = False,
    verbose: Annotated[
        bool,
        typer.Option(
            "--verbose",
            "-v",
            help="Show the notes too, and what could not be worked out.",
            rich_help_panel=SHOWING,
        ),
    ] = False,
    statistics: Annotated[
        bool,
        typer.Option(
            "--statistics",
            help="Tell on stderr how many findings there are of each rule, and what was verified.",
            rich_help_panel=SHOWING,
        ),
    ] = False,
    config: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help=(
                "Take the settings from this file, not from the nearest newscheck.toml or "
                "pyproject.toml."
            ),
            rich_help_panel=SETTINGS,
            show_default=False,
        ),
    ] = None,
    isolated: Annotated[
        bool,
        typer.Option(
            "--isolated",
            help="Take the settings from no file.",
            rich_help_panel=SETTINGS,
        ),
    ] = False,
    show_config: Annotated[
        bool,
        typer.Option(
            "--show-config",
            help="Show the settings of each path and where they come from, and read no copy.",
            rich_help_panel=SETTINGS,
        ),
    ] = False,
    explain: Annotated[
        str | None,
        typer.Option(
            metavar="RULE",
            help="What a rule looks for, with examples.",
            rich_help_panel=ABOUT,
            show_default=False,
        ),
    ] = None,
    list_rules: Annotated[
        bool,
        typer.Option(
            "--list-rules",
            help="All the rules, a line each.",
            rich_help_panel=ABOUT,
        ),
    ] = False,
    schema: Annotated[
        bool,
        typer.Option(
            "--schema",
            help="The JSON Schema of --format json.",
            rich_help_panel=ABOUT,
        ),
    ] = False,
    version: Annotated[
        bool,
        typer.Option(
            "--version",
            help="The version.",
            rich_help_panel=ABOUT,
        ),
    ] = False,
) -> Request | Question:
    """Sum up news copy, and check every figure that the copy itself lets you check."""
    target = outputs_of("text", output or ())[0].target
    if version:
        return Question("version", output=target)
    if schema:
        return Question("schema", output=target)
    if list_rules:
        return Question("rules", output=target)
    if explain is not None:
        return Question("explain", rule=explain, output=target)
    return make_request(
        paths=paths or (),
        date=date,
        dollar=dollar,
        input_format=input_format.value if input_format else None,
        max_size=max_size,
        stdin_filename=stdin_filename,
        exclude=exclude or (),
        force_exclude=force_exclude,
        config=config,
        isolated=isolated,
        show_config=show_config,
        select=select or (),
        ignore=ignore or (),
        fail_on=fail_on,
        exit_zero=exit_zero,
        format=format_.value,
        output=output or (),
        summary=summary,
        summary_words=summary_words,
        claims=claims,
        verbose=verbose,
        statistics=statistics,
        baseline=baseline,
        write_baseline=write_baseline,
        changed_since=changed_since,
    )


def parse(arguments: list[str] | None = None) -> Request | Question | int:
    """What the command line asks for; an exit code where that has been done already (--help).

    SettingsError where it asks for what cannot be.
    """
    command = typer.main.get_command(app)
    try:
        asked: Request | Question | int = command.main(
            arguments, prog_name="newscheck", standalone_mode=False
        )
    except typer.TyperException as error:
        raise SettingsError(f"{_reason(error)} (newscheck --help)") from error
    return asked


def complete(variable: str) -> int:
    """Answer a shell that asks how a command line may go on; the exit code."""
    from typer._completion_classes import completion_init

    completion_init()
    command = typer.main.get_command(app)
    try:
        command.main([], prog_name="newscheck", complete_var=variable)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def _reason(error: Exception) -> str:
    """What is wrong with the command line, as a sentence without its full stop."""
    said = getattr(error, "format_message", error.__str__)()
    return str(said).rstrip(".")
