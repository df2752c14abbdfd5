"""All commands of `lotse`. What each does stands in a module of its own, imported only when it is called."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.content_app import content_app
from bot.cli.finishing import finish

app = typer.Typer(
    help="Lotse pilots people in Dresden to the right place, or to a caseworker.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
accounts_app = typer.Typer(help="Let caseworkers in, or keep them out.", no_args_is_help=True)
app.add_typer(content_app, name="content")
app.add_typer(accounts_app, name="accounts")


@app.command()
def run() -> None:
    """Start the server: chat page, widget and console."""
    from bot.cli.run import run as command  # noqa: PLC0415 -- each command loads only what it needs

    finish(lambda settings: asyncio.run(command(settings)))


@app.command()
def train(*, force: Annotated[bool, typer.Option(help="Train even if nothing changed.")] = False) -> None:
    """Train the model from nlu_data/ and config.yml, unless nothing changed since the last time."""
    from bot.cli.train import train as command  # noqa: PLC0415 -- see run

    finish(lambda settings: command(settings, force=force))


@app.command()
def chat(
    *,
    json: Annotated[bool, typer.Option("--json", help="JSON Lines on stdin and stdout.")] = False,
    person: Annotated[str, typer.Option(help="Who writes where a line names nobody.")] = "person",
    locale: Annotated[str | None, typer.Option(help="The language to begin in, such as uk.")] = None,
) -> None:
    """Hold a conversation in the terminal; nothing of it is kept."""
    from bot.cli.chat import chat as command  # noqa: PLC0415 -- see run

    finish(lambda settings: asyncio.run(command(settings, as_json=json, person=person, locale=locale)))


@app.command()
def parse() -> None:
    """Say what was understood: {"text": …} lines on stdin, one JSON line each on stdout."""
    from bot.cli.parse import parse as command  # noqa: PLC0415 -- see run

    finish(lambda settings: asyncio.run(command(settings, sys.stdin, sys.stdout)))


@app.command()
def evaluate(
    file: Annotated[
        Path, typer.Argument(help="A labelled set in JSON Lines, such as tests/evaluation/chat.jsonl.")
    ],
    *,
    write: Annotated[
        Path | None,
        typer.Option(help="Also write this page, with its picture beside it.", show_default=False),
    ] = None,
    compare: Annotated[
        bool,
        typer.Option(help="Also train Rasa's default pipeline and ours on the same examples (ten minutes)."),
    ] = False,
) -> None:
    """Say how well a labelled set is understood: by language, style and intent, and what goes wrong."""
    from bot.cli.evaluate import evaluate as command  # noqa: PLC0415 -- see run

    finish(lambda settings: command(settings, file, write, compare=compare))


@accounts_app.command("add")
def accounts_add(*, supervisor: Annotated[bool, typer.Option(help="Invite a supervisor.")] = False) -> None:
    """Print a one-time link with which a caseworker signs up."""
    from bot.cli.accounts import add as command  # noqa: PLC0415 -- see run

    finish(lambda settings: asyncio.run(command(settings, supervisor=supervisor)))


@accounts_app.command("lock")
def accounts_lock(name: Annotated[str, typer.Argument(help="The account's name, in any case.")]) -> None:
    """Let nobody sign in with an account any more: its sessions end, its cases go back to the list."""
    from bot.cli.accounts import lock as command  # noqa: PLC0415 -- see run

    finish(lambda settings: asyncio.run(command(settings, name)))


def main() -> None:
    """The entry point of the command `lotse`."""
    app()
