"""The commands of `lotse content`. What each does stands in a module of its own, imported only when it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.finishing import finish

content_app = typer.Typer(help="Look after what people curate in content/.", no_args_is_help=True)
new_app = typer.Typer(help="Begin a new file.", no_args_is_help=True)
content_app.add_typer(new_app, name="new")


@content_app.command("check")
def check(
    *,
    launch: Annotated[bool, typer.Option("--launch", help="What must be reviewed before the start.")] = False,
    language: Annotated[str | None, typer.Option(help="With --launch: one language, such as uk.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Errors only.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="With --launch: list everything.")] = False,
) -> None:
    """Check every file of the content folder; all findings at once, with what to do."""
    from bot.cli import content as commands  # noqa: PLC0415 -- each command loads only what it needs

    if launch:
        finish(lambda settings: commands.check_launch(settings, language=language, verbose=verbose))
    finish(lambda settings: commands.check(settings, quiet=quiet))


@content_app.command("coverage")
def coverage(*, json: Annotated[bool, typer.Option("--json", help="For machines.")] = False) -> None:
    """Show how much is written and reviewed, for every language and kind of text."""
    from bot.cli.content_figures import coverage as command  # noqa: PLC0415 -- see check

    finish(lambda settings: command(settings, as_json=json))


@content_app.command("stale")
def stale(
    *,
    older: Annotated[str, typer.Option(help="An age such as 180d, 26w, 6m or 2y.")],
    csv: Annotated[bool, typer.Option("--csv", help="For a spreadsheet.")] = False,
) -> None:
    """List facts that are old, undated or unchecked, the oldest first."""
    from bot.cli.content_figures import stale as command  # noqa: PLC0415 -- see check

    finish(lambda settings: command(settings, older=older, as_csv=csv))


@content_app.command("schema")
def schema(
    *, check: Annotated[bool, typer.Option("--check", help="Write nothing; 1 where one is outdated.")] = False
) -> None:
    """Write the JSON Schemas that editors complete and check YAML files with."""
    from bot.cli.content_schema import schema as command  # noqa: PLC0415 -- see check

    finish(lambda settings: command(settings, check=check))


@content_app.command("review")
def review(
    language: Annotated[str, typer.Argument(help="The language's code, such as uk.")],
    texts: Annotated[list[str] | None, typer.Argument(help="Texts such as guide/doctor.")] = None,
    *,
    by: Annotated[str, typer.Option(help="The name of the person who has read them.")],
    kind: Annotated[
        list[str] | None, typer.Option(help="All of a kind: guide, title, phrase, service, event.")
    ] = None,
    on: Annotated[str | None, typer.Option(help="The day, YYYY-MM-DD; today if left out.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Record all without asking.")] = False,
) -> None:
    """Show drafts one by one and record those that you say are right."""
    from bot.cli.content_review import review as command  # noqa: PLC0415 -- see check

    finish(lambda settings: command(settings, language, texts or [], kinds=kind or [], by=by, on=on, yes=yes))


@content_app.command("checked")
def checked(
    entries: Annotated[list[str], typer.Argument(help="Ids of services and events.")],
    *,
    by: Annotated[str, typer.Option(help="The name of the person who has confirmed the facts.")],
    on: Annotated[str | None, typer.Option(help="The day, YYYY-MM-DD; today if left out.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Record without asking.")] = False,
) -> None:
    """Show the facts of services and events and record that a named human has confirmed them."""
    from bot.cli.content_review import checked as command  # noqa: PLC0415 -- see check

    finish(lambda settings: command(settings, entries, by=by, on=on, yes=yes))


@content_app.command("export")
def export(
    *,
    language: Annotated[str, typer.Option(help="The language to translate into, such as uk.")],
    source: Annotated[str, typer.Option(help="The language to translate from.")] = "de",
    kind: Annotated[
        list[str] | None,
        typer.Option(help="Only this kind: guide, title, phrase, service, event; may be given again."),
    ] = None,
    only: Annotated[str, typer.Option(help="missing, draft, reviewed, changed or all.")] = "all",
    csv: Annotated[Path | None, typer.Option("--csv", help="For a spreadsheet.")] = None,
    xliff: Annotated[Path | None, typer.Option("--xliff", help="For a translation program.")] = None,
) -> None:
    """Write texts into a file for translators."""
    from bot.cli.content_exchange import export as command  # noqa: PLC0415 -- see check

    finish(
        lambda settings: command(
            settings, language, source=source, kinds=kind or [], only=only, csv=csv, xliff=xliff
        )
    )


@content_app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A CSV or XLIFF file that came back.")],
    *,
    language: Annotated[str, typer.Option(help="The language it was translated into, such as uk.")],
    by: Annotated[str | None, typer.Option(help="Who has confirmed the texts marked as reviewed.")] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Take texts whose source changed, as drafts.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
) -> None:
    """Take translations back: all of a file, or nothing if anything in it is wrong."""
    from bot.cli.content_exchange import import_ as command  # noqa: PLC0415 -- see check

    finish(lambda settings: command(settings, file, language, by=by, force=force, dry_run=dry_run))


@new_app.command("service")
def new_service(
    *,
    id: Annotated[str, typer.Option(help="The file's name.")] = "",  # noqa: A002 -- the option's name
    name: Annotated[str, typer.Option(help="As it stands on the door.")] = "",
    topic: Annotated[list[str] | None, typer.Option(help="The main topic first; may be given again.")] = None,
    provider: Annotated[str, typer.Option(help="Who runs it.")] = "",
    street: Annotated[str, typer.Option(help="Street and number.")] = "",
    postcode: Annotated[str, typer.Option(help="Five digits.")] = "",
    city: Annotated[str, typer.Option(help="Dresden if left out.")] = "",
    district: Annotated[str, typer.Option(help="The part of the city.")] = "",
    phone: Annotated[str, typer.Option(help='Like "+49 351 1234567".')] = "",
    email: Annotated[str, typer.Option(help="E-mail address.")] = "",
    website: Annotated[str, typer.Option(help="With https://.")] = "",
    hours: Annotated[str, typer.Option(help='Like "Mo-Fr 09:00-12:00".')] = "",
    source: Annotated[str, typer.Option(help="The page that the facts come from.")] = "",
    seen: Annotated[str, typer.Option(help="Its day, month or year.")] = "",
) -> None:
    """Write the file of a new service; asks for everything if no option is given, else for what it needs."""
    from bot.cli.content_new import new_service as command  # noqa: PLC0415 -- see check
    from content.new_service import Answers  # noqa: PLC0415 -- see check

    given = Answers(
        id=id,
        name=name,
        topics=tuple(topic or ()),
        provider=provider,
        street=street,
        postcode=postcode,
        city=city,
        district=district,
        phone=phone,
        email=email,
        website=website,
        opening_hours=hours,
        source=source,
        seen=seen,
    )
    finish(lambda settings: command(settings, given))


@content_app.command("find")
def find(
    topic: Annotated[str, typer.Argument(help="A topic's id, such as doctor.")],
    *,
    district: Annotated[str | None, typer.Option(help="Where the person lives, such as Prohlis.")] = None,
    language: Annotated[str | None, typer.Option(help="What the person reads, such as uk.")] = None,
    spoken: Annotated[str | None, typer.Option(help="What they want spoken there, such as fa.")] = None,
    women: Annotated[bool, typer.Option("--women", help="For women.")] = False,
    open_now: Annotated[bool, typer.Option("--open-now", help="What is open comes first.")] = False,
) -> None:
    """Show what people are offered for a topic, in its order, and why it stands there."""
    from bot.cli.content_find import find as command  # noqa: PLC0415 -- see check

    finish(
        lambda settings: command(
            settings,
            topic,
            district=district,
            language=language,
            spoken=spoken,
            women=women,
            open_now=open_now,
        )
    )
