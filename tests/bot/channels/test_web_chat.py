from __future__ import annotations

import asyncio
import json
import logging

import pytest
import structlog
from aiohttp import ClientTimeout, web
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.typedefs import Handler

from bot.channels import web_chat
from bot.channels.web_chat import LARGEST_BODY, LONGEST_PRESS
from bot.keys import ANSWERING, CONTENT, CONVERSATIONS, DATABASE, LIVE, SETTINGS
from bot.normalisation import LONGEST_KEPT, LONGEST_TEXT
from bot.settings import Settings
from bot.store import conversations
from content.fallback import main_languages
from tests.bot.channels.chat_client import CHAT, EMBEDDING, ENDED, LIMITS, Chat


async def test_a_visitor_is_welcomed_asks_and_is_answered(chat: Chat) -> None:
    """The whole way: begin, read, write, read on."""
    browser = chat.browser()
    assert (await browser.begins({"locale": "uk"}))["locale"] == "uk"
    async with browser.reads() as stream:
        [welcome] = await stream.entries(1)
        assert (welcome.id, welcome.data["phrase"], welcome.data["locale"]) == (1, "welcome", "uk")
        answer = await browser.sends("Шукаю квартиру", client_id="client-of-mine")
        assert (answer.status, await answer.json()) == (202, {"accepted": True, "repeat": False})
        own, reply = await stream.entries(2)
        assert (own.data["author"], own.data["client_id"]) == ("person", "client-of-mine")
        assert (reply.data["author"], reply.data["phrase"], reply.data["direction"]) == (
            "bot",
            "greet",
            "ltr",
        )


async def test_a_repeat_is_accepted_and_answered_once(chat: Chat) -> None:
    """A client that heard nothing sends again."""
    browser = chat.browser()
    await browser.begins()
    assert not (await (await browser.sends("hello", client_id="same-id-1")).json())["repeat"]
    assert (await (await browser.sends("hello", client_id="same-id-1")).json())["repeat"]
    await browser.sends("hello again")
    async with browser.reads() as stream:
        entries = await stream.entries(5)
    assert [each.data["author"] for each in entries].count("person") == 2


@pytest.mark.parametrize("after", [None, 0, 1, 3, 5])
async def test_a_stream_goes_on_behind_any_entry_without_gap_or_repeat(chat: Chat, after: int | None) -> None:
    """Whatever the client read last."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as stream:
        for number in range(2):
            await browser.sends(f"hello number {number}")
            await stream.entries(3 if number == 0 else 2)
    async with browser.reads(after) as stream:
        rest = await stream.entries(5 - (after or 0)) if (after or 0) < 5 else []
        assert [each.id for each in rest] == list(range((after or 0) + 1, 6))
        await browser.sends("one more")
        assert [each.id for each in await stream.entries(2)] == [6, 7]


async def test_two_tabs_read_the_same(chat: Chat) -> None:
    """Each stream has its own place."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as one, browser.reads() as two:
        await browser.sends("hello")
        assert [each.data for each in await one.entries(3)] == [each.data for each in await two.entries(3)]


async def test_a_long_transcript_comes_whole(chat: Chat) -> None:
    """More entries than one look into the database takes."""
    browser = chat.browser()
    await browser.begins()
    for number in range(230):
        await chat.scene.writes(browser.id, text=f"message {number}")
    async with browser.reads() as stream:
        assert [each.id for each in await stream.entries(231)] == list(range(1, 232))


@pytest.mark.parametrize(
    "token",
    ["", "abc", "abc.def", ".", "{id}", "{id}.", "{id}.{id}", "x{id}.{secret}", "{id}.{secret}x", "{id}.é"],
)
async def test_a_wrong_token_opens_nothing(chat: Chat, token: str) -> None:
    """Knowing an id is not enough, and nothing tells whether it exists."""
    browser = chat.browser()
    await browser.begins()
    identifier, _, secret = browser.token.partition(".")
    given = {"Authorization": f"Bearer {token.format(id=identifier, secret=secret)}"}
    for method, path in (("POST", "/messages"), ("GET", "/stream")):
        async with chat.client.request(
            method, f"{CHAT}{path}", headers=given, json={"client_id": "client-1", "text": "x"}
        ) as answer:
            assert (answer.status, await answer.json()) == (401, {"error": "gone"})


@pytest.mark.parametrize(
    "header", [{}, {"Authorization": "Basic {}"}, {"Authorization": "{}"}, {"Authorization": "Bearer"}]
)
async def test_only_a_bearer_token_counts(chat: Chat, header: dict[str, str]) -> None:
    """Not another scheme, not a cookie."""
    browser = chat.browser()
    await browser.begins()
    given = {name: value.format(browser.token) for name, value in header.items()} | {
        "Cookie": f"token={browser.token}"
    }
    async with chat.client.get(f"{CHAT}/stream", headers=given) as answer:
        assert answer.status == 401


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[",
        b"[]",
        b"\xff",
        b"[" * 30_000,
        b'{"client_id": "client-1"}',
        b'{"client_id": "client-1", "text": "a", "press": "more"}',
        b'{"client_id": "client-1", "text": 1}',
        b'{"client_id": "short", "text": "a"}',
        b'{"client_id": "' + b"x" * 65 + b'", "text": "a"}',
        b'{"text": "a"}',
        b'{"client_id": "client-1", "text": "a", "route": "human"}',
        b'{"client_id": "client-1", "press": "' + b"x" * (LONGEST_PRESS + 1) + b'"}',
    ],
)
async def test_a_malformed_message_is_refused(chat: Chat, body: bytes) -> None:
    """Nothing is kept of it, and sending it again would change nothing."""
    browser = chat.browser()
    await browser.begins()
    answer = await browser.posts(body)
    assert (answer.status, await answer.json()) == (400, {"error": "malformed"})
    assert len(await chat.scene.entries(browser.id)) == 1


async def test_a_body_that_is_too_large_is_refused(chat: Chat) -> None:
    """What fits is accepted, however long for a model."""
    browser = chat.browser()
    await browser.begins()
    head, tail = b'{"client_id": "client-1", "text": "', b'"}'
    fits = head + b"x" * (LARGEST_BODY - len(head) - len(tail)) + tail
    answer = await browser.posts(fits.replace(b'"}', b'x"}'))
    assert (answer.status, await answer.json()) == (413, {"error": "too large"})
    assert (await browser.posts(fits)).status == 202


@pytest.mark.parametrize("after", ["-1", "x", "1.5", "", "9" * 10, "١", "1 OR 1=1"])
async def test_a_place_that_is_no_number_is_refused(chat: Chat, after: str) -> None:
    """Only what the stream gave out."""
    browser = chat.browser()
    await browser.begins()
    given = {"Authorization": f"Bearer {browser.token}", "Last-Event-ID": after}
    async with chat.client.get(f"{CHAT}/stream", headers=given) as answer:
        assert answer.status == 400


async def test_half_an_emoji_does_not_lose_the_message(chat: Chat) -> None:
    """A browser that cuts a text in the middle of a pair."""
    browser = chat.browser()
    await browser.begins()
    assert (await browser.posts(b'{"client_id": "client-1", "text": "help \\ud83d"}')).status == 202
    async with browser.reads() as stream:
        assert (await stream.entries(2))[1].data["text"] == "help \ufffd"


@pytest.mark.parametrize("press", ["no-such-button", "topic:gone", "consent", "language:xx", ":", ""])
async def test_an_unknown_button_breaks_neither_turn_nor_stream(chat: Chat, press: str) -> None:
    """It is told to be outdated, now and when the stream is read again."""
    browser = chat.browser()
    await browser.begins()
    assert (await browser.sends(press=press)).status == 202
    for _ in range(2):
        async with browser.reads() as stream:
            _, own, reply = await stream.entries(3)
            assert (own.data["press"], own.data["text"]) == (press, "…")
            assert reply.data["phrase"] == "button-outdated"
    await browser.sends("hello")
    async with browser.reads(3) as stream:
        assert (await stream.entries(2))[1].data["phrase"] == "greet"


async def test_a_press_reads_like_its_button(chat: Chat) -> None:
    """In the language of the conversation."""
    browser = chat.browser()
    await browser.begins({"locale": "de"})
    await browser.sends(press="topic:doctor")
    async with browser.reads(1) as stream:
        assert (await stream.entries(1))[0].data["text"] == chat.scene.content.topics["doctor"].title["de"]


async def test_deletion_ends_the_stream_and_the_token(chat: Chat) -> None:
    """Every tab is told; nothing opens afterwards."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as one, browser.reads() as two:
        await one.entries(1)
        await two.entries(1)
        await browser.sends(press="delete_confirm:yes")
        for stream in (one, two):
            kinds = []
            while event := await asyncio.wait_for(stream.next(), ENDED):
                kinds.append(event.kind)
            assert kinds[-1] == "gone"
    assert (await browser.sends("hello?")).status == 401


async def test_a_stream_that_opens_as_the_conversation_goes_is_told(chat: Chat) -> None:
    """Between the token's check and the first look."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as stream:
        await chat.scene.deletes(browser.id)
        while (event := await asyncio.wait_for(stream.next(), ENDED)) is not None:
            last = event.kind
        assert last == "gone"


async def test_states_tell_who_has_the_conversation(chat: Chat) -> None:
    """Bot, waiting, human and back; while a human has it the bot is never shown writing."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as stream:
        assert await stream.state() == {"route": "bot", "typing": False, "locale": "en", "direction": "ltr"}
        await browser.sends(press="consent:yes")
        await stream.state(route="waiting", typing=False)
        account = await chat.scene.caseworker("Beratung Eins")
        await chat.scene.relay.claim(1, account)
        await stream.state(route="human")
        await chat.scene.relay.answer(1, account, "Guten Tag")
        [said] = await stream.entries(1)
        assert (said.data["author"], said.data["text"], said.data["name"]) == (
            "caseworker",
            "Guten Tag",
            "Beratung Eins",
        )
        await browser.sends("thank you so much")
        await stream.entries(1)
        await chat.scene.relay.close(1, account)
        while (event := await stream.next()) is not None and event.kind != "state":
            pass
        assert event is not None
        assert event.data["route"] == "bot"


async def test_a_state_tells_that_an_answer_is_being_written(chat: Chat) -> None:
    """From the message to the answer."""
    browser = chat.browser()
    await browser.begins()
    chat.engine.waits_for = "slow"
    async with browser.reads() as stream:
        await stream.state(typing=False)
        await browser.sends("a slow question")
        await stream.state(typing=True)
        chat.engine.gate.set()
        await stream.state(typing=False)


async def test_a_state_tells_that_the_language_changed(chat: Chat) -> None:
    """With its direction."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as stream:
        await browser.sends(press="language:ar")
        assert (await stream.state(locale="ar"))["direction"] == "rtl"


@pytest.mark.parametrize(
    ("asked", "accepted", "locale"),
    [
        ("ar", "de", "ar"),
        (None, "uk-UA,uk;q=0.9,en;q=0.8", "uk"),
        (None, "ckb-IQ, ar;q=0.9, de;q=0.8", "ar"),
        ("xx", "de", "de"),
        (None, "*", "en"),
        (None, "", "en"),
    ],
)
async def test_a_conversation_begins_in_the_language_of_the_browser(
    chat: Chat, asked: str | None, accepted: str, locale: str
) -> None:
    """What the page asks for, else the first of the browser's list that Lotse knows."""
    browser = chat.browser()
    assert (await browser.begins({"locale": asked}, **{"Accept-Language": accepted}))["locale"] == locale
    query = {"locale": asked} if asked else {}
    async with chat.client.get(
        f"{CHAT}/texts", params=query, headers={"Accept-Language": accepted}
    ) as answer:
        assert (await answer.json())["locale"] == locale


async def test_the_window_gets_its_texts(chat: Chat) -> None:
    """In one language, all of them, with the languages to choose from and the limit of a message."""
    async with chat.client.get(f"{CHAT}/texts", params={"locale": "ar"}) as answer:
        told = await answer.json()
    assert (told["locale"], told["direction"], told["limit"]) == ("ar", "rtl", LONGEST_TEXT)
    spoken = main_languages(chat.scene.content.languages)
    assert [each["code"] for each in told["languages"]] == list(spoken)
    assert (told["name"], "de-x-simple" in spoken) == ("العربية", False)
    assert all(told["texts"][name] for name in ("widget-send", "widget-title", "widget-too-long"))


async def test_an_easier_form_of_a_language_has_its_own_texts_and_direction(chat: Chat) -> None:
    """Under its own name; what is not written in it comes in the language itself."""
    async with chat.client.get(f"{CHAT}/texts", params={"locale": "de-x-simple"}) as answer:
        told = await answer.json()
    assert (told["locale"], told["direction"], told["name"]) == ("de-x-simple", "ltr", "Einfaches Deutsch")
    assert told["texts"]["widget-title"]
    browser = chat.browser()
    assert (await browser.begins({"locale": "de-x-simple"}))["locale"] == "de-x-simple"
    async with browser.reads() as stream:
        [welcome] = await stream.entries(1)
        assert (welcome.data["phrase"], welcome.data["direction"]) == ("welcome", "ltr")
        state = await stream.state()
        assert (state["locale"], state["direction"]) == ("de-x-simple", "ltr")


async def test_a_reply_says_where_it_comes_from_and_that_it_is_a_draft(chat: Chat) -> None:
    """Both travel with the entry, also when it is read again; what says nothing is left out."""
    browser = chat.browser()
    await browser.begins({"locale": "en"})
    for _ in range(2):
        async with browser.reads() as stream:
            [welcome] = await stream.entries(1)
            assert welcome.data["note"] == "Draft: not yet checked by a person."
            assert "sources" not in welcome.data


async def test_known_sites_may_embed_the_chat(chat: Chat) -> None:
    """The site of the settings and our own; the browser is told so, on streams too."""
    for origin in (EMBEDDING, "https://lotse.example.org", str(chat.client.make_url("")).rstrip("/")):
        async with chat.client.options(f"{CHAT}/messages", headers={"Origin": origin}) as answer:
            assert (answer.status, answer.headers["Access-Control-Allow-Origin"]) == (204, origin)
            assert "Last-Event-ID" in answer.headers["Access-Control-Allow-Headers"]
    browser = chat.browser()
    await browser.begins(None, Origin=EMBEDDING)
    given = {"Authorization": f"Bearer {browser.token}", "Origin": EMBEDDING}
    async with chat.client.get(f"{CHAT}/stream", headers=given) as answer:
        assert answer.headers["Access-Control-Allow-Origin"] == EMBEDDING
        assert answer.headers["Vary"] == "Origin"


@pytest.mark.parametrize(
    "origin",
    [
        "https://evil.example",
        "null",
        EMBEDDING + ".evil.example",
        EMBEDDING + ":8443",
        "http://www.example.org",
    ],
)
async def test_other_sites_may_not(chat: Chat, origin: str) -> None:
    """They can neither begin nor write, and no browser lets them read."""
    for method, path in (("POST", "/conversations"), ("POST", "/messages"), ("OPTIONS", "/stream")):
        async with chat.client.request(
            method, f"{CHAT}{path}", json={}, headers={"Origin": origin}
        ) as answer:
            assert answer.status == 403
            assert "Access-Control-Allow-Origin" not in answer.headers
    async with chat.client.get(f"{CHAT}/texts", headers={"Origin": origin}) as answer:
        assert "Access-Control-Allow-Origin" not in answer.headers


async def test_a_reader_who_leaves_costs_nothing(chat: Chat, caplog: pytest.LogCaptureFixture) -> None:
    """The stream ends without an error, and the next one goes on."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as stream:
        await stream.entries(1)
    for number in range(3):
        await browser.sends(f"hello number {number}")
    async with browser.reads(1) as stream:
        assert len(await stream.entries(6)) == 6
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


async def test_streams_end_with_the_process(chat: Chat) -> None:
    """They do not hold it for as long as a page is open."""
    browser = chat.browser()
    await browser.begins()
    async with browser.reads() as stream:
        await stream.state()
        chat.scene.live.end()
        assert await asyncio.wait_for(stream.next(), ENDED) is None


async def test_no_secret_and_no_text_is_logged(chat: Chat, caplog: pytest.LogCaptureFixture) -> None:
    """Neither token nor words, also where something breaks."""
    caplog.set_level(logging.DEBUG)
    browser = chat.browser()
    with structlog.testing.capture_logs() as logged:
        await browser.begins()
        chat.engine.broken_turns = [RuntimeError("the words of the person")]
        await browser.sends("the words of the person")
        await browser.sends(press="the pressed words")
        await browser.posts(b"the malformed words")
        async with browser.reads() as stream:
            await stream.entries(5)
    written = json.dumps(logged, default=str) + caplog.text
    assert "turn broke off" in written
    secret = browser.token.partition(".")[2]
    assert all(
        each not in written for each in (secret, "words of the person", "pressed words", "malformed words")
    )


async def test_the_secret_is_nowhere_in_the_database_as_it_is(chat: Chat) -> None:
    """Whoever reads the database can still open nothing."""
    browser = chat.browser()
    await browser.begins()
    async with chat.scene.database.reading() as connection:
        assert await conversations.authenticate(connection, *browser.token.split("."))
        raw = await connection.exec_driver_sql("SELECT secret_digest FROM conversations")
        assert all(browser.token.partition(".")[2].encode() not in row[0] for row in raw)


async def test_of_a_long_text_the_beginning_is_kept(chat: Chat) -> None:
    """More than anybody types would fill the memory of everybody who reads."""
    browser = chat.browser()
    await browser.begins()
    assert (await browser.sends("x" * (LONGEST_KEPT + 5_000))).status == 202
    async with browser.reads(1) as stream:
        own, reply = await stream.entries(2)
    assert own.data["text"] == "x" * LONGEST_KEPT
    assert reply.data["phrase"] == "too-long"


async def test_who_writes_faster_than_a_person_has_to_wait(chat: Chat) -> None:
    """Nothing of it is kept; the answer says for how long, and lets a widget on another site read it."""
    browser, other = chat.browser(), chat.browser()
    await browser.begins()
    await other.begins()
    chat.engine.waits_for = "hello"
    statuses = [(await browser.sends("hello")).status for _ in range(LIMITS.messages_at_once)]
    assert set(statuses) == {202}
    body = json.dumps({"client_id": "one-too-many", "text": "hello"}).encode()
    answer = await browser.posts(body, Origin=EMBEDDING)
    while answer.status == 202:  # on a slow machine the bucket has filled a little
        answer = await browser.posts(body, Origin=EMBEDDING)
    assert (answer.status, await answer.json()) == (429, {"error": "too many"})
    assert int(answer.headers["Retry-After"]) >= 1
    assert answer.headers["Access-Control-Expose-Headers"] == "Retry-After"
    assert (await other.sends("hello")).status == 202


async def test_a_conversation_has_only_so_many_open_messages(chat: Chat) -> None:
    """Who is not answered for a while can go on later."""
    browser = chat.browser()
    await browser.begins()
    for number in range(LIMITS.most_pending):
        await chat.scene.writes(browser.id, text=f"message {number}")
    answer = await browser.sends("hello")
    assert (answer.status, await answer.json()) == (429, {"error": "too many"})
    assert int(answer.headers["Retry-After"]) >= 1
    assert len(await chat.scene.entries(browser.id)) == LIMITS.most_pending + 1


async def test_many_may_begin_behind_a_proxy_on_the_same_machine(chat: Chat) -> None:
    """Its address tells nobody apart."""
    for _ in range(130):
        await chat.browser().begins()


async def test_one_address_begins_only_so_many_conversations(chat: Chat) -> None:
    """Enough for a home in which everybody shares it; another address does not pay for it."""

    @web.middleware
    async def come_from(request: web.Request, handler: Handler) -> web.StreamResponse:
        return await handler(request.clone(remote=request.headers["From"]))

    app = web.Application(middlewares=[come_from])
    for key in (ANSWERING, CONTENT, CONVERSATIONS, DATABASE, LIVE):
        app[key] = chat.app[key]
    app[SETTINGS] = Settings(conversations_a_minute=3)
    web_chat.add_routes(app)
    statuses = []
    async with TestClient(TestServer(app), timeout=ClientTimeout(total=ENDED)) as client:
        for address in (*["192.0.2.1"] * 7, "192.0.2.2"):
            async with client.post(f"{CHAT}/conversations", json={}, headers={"From": address}) as answer:
                statuses.append(answer.status)
                if answer.status == 429:
                    assert await answer.json() == {"error": "too many"}
                    assert 1 <= int(answer.headers["Retry-After"]) <= 20
    assert statuses == [201] * 6 + [429, 201]


async def test_a_body_that_does_not_come_is_not_waited_for(chat: Chat) -> None:
    """The line is free again for others."""
    browser = chat.browser()
    await browser.begins()
    url = chat.client.make_url("/")
    reader, writer = await asyncio.open_connection(url.host, url.port)
    head = f"POST {CHAT}/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {browser.token}\r\n"
    writer.write(f"{head}Content-Length: 100\r\n\r\nx".encode())
    answer = await asyncio.wait_for(reader.read(), ENDED)
    assert answer.startswith(b"HTTP/1.1 408 ")
    assert answer.endswith(b'{"error":"too slow"}')
    writer.close()


async def test_answers_are_kept_by_nobody_and_name_no_library(chat: Chat) -> None:
    """Tokens and what people wrote are in them; texts are chosen by the browser's language."""
    browser = chat.browser()
    await browser.begins()
    given = {"Authorization": f"Bearer {browser.token}"}
    for method, path in (
        ("POST", "/conversations"),
        ("GET", "/stream"),
        ("GET", "/texts"),
        ("GET", "/nowhere"),
    ):
        async with chat.client.request(
            method, f"{CHAT}{path}", headers=given, json={} if method == "POST" else None
        ) as answer:
            assert answer.headers["Cache-Control"] == "no-store", path
            assert answer.headers["X-Content-Type-Options"] == "nosniff", path
            assert "aiohttp" not in answer.headers["Server"], path
    async with chat.client.get(f"{CHAT}/texts") as answer:
        assert answer.headers["Vary"] == "Accept-Language, Origin"
