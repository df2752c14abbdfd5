"""Puts replies into words and into the transcript: the last two words of the sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.message import Rendered, Reply
from bot.rendering import render
from bot.store import transcript
from bot.store.records import Author
from bot.store.sealing import Sealing
from bot.transcript import CASEWORKERS_LOCALE, bot_content
from content.load import Content


async def speak(
    connection: AsyncConnection,
    sealing: Sealing,
    content: Content,
    conversation: str,
    locale: str,
    replies: Sequence[Reply],
    at: datetime,
    *,
    answers: int | None = None,
) -> tuple[Rendered, ...]:
    """Append the bot's replies, each in the reader's and in the caseworkers' language.

    `answers` is the number of the entry that they answer, if they answer one. Returns them as the person
    reads them. Part of the caller's transaction: all are said or none.
    """
    said = []
    for reply in replies:
        rendered = {code: render(reply, content, code, at) for code in {locale, CASEWORKERS_LOCALE}}
        entry = bot_content(reply, rendered, locale, answers)
        await transcript.append(connection, sealing, conversation, Author.BOT, entry, at)
        said.append(rendered[locale])
    return tuple(said)
