/** The conversation shows every line once, in order, and nothing of a deleted one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { after, type Conversation, EMPTY, type Happening, unread } from "../widget/conversation.ts";
import { quickReplies } from "../widget/quick-replies.ts";
import type { Entry } from "../widget/wire.ts";
import { entry, press, words } from "./examples.ts";

const came = (entry: Entry): Happening => ({ kind: "entry", entry });
const all = (...happenings: Happening[]): Conversation => happenings.reduce(after, EMPTY);
const texts = (conversation: Conversation): string[] => conversation.entries.map((each) => each.text);

test("an entry that comes again changes nothing", () => {
  const conversation = all(came(entry(1)), came(entry(2)), came(entry(1)), came(entry(2)));
  assert.deepEqual(texts(conversation), ["line 1", "line 2"]);
  assert.equal(conversation.lastSeq, 2);
});

test("the echo takes the place of the person's own line", () => {
  const written = all({ kind: "written", message: words("a", "Hallo") });
  assert.equal(written.lines[0]?.delivery, "sending");
  const echoed = after(written, came(entry(1, { author: "person", client_id: "a", text: "Hallo" })));
  assert.deepEqual(echoed.lines, []);
  assert.deepEqual(texts(echoed), ["Hallo"]);
});

test("the server's acceptance after the echo changes nothing", () => {
  const echoed = all({ kind: "written", message: words("a") }, came(entry(1, { author: "person", client_id: "a" })));
  assert.deepEqual(after(echoed, { kind: "delivery", clientId: "a", delivery: "accepted" }).lines, []);
});

test("a deleted conversation leaves only words that were never sent", () => {
  const conversation = all(
    came(entry(1)),
    { kind: "written", message: words("sent") },
    { kind: "delivery", clientId: "sent", delivery: "accepted" },
    { kind: "written", message: press("press", "delete_confirm:yes") },
    { kind: "written", message: words("new") },
    { kind: "gone" },
  );
  assert.deepEqual(conversation.entries, []);
  assert.deepEqual(conversation.lines.map((line) => line.message.clientId), ["new"]);
  assert.ok(conversation.ended);
});

test("a new conversation begins empty and keeps what is on its way", () => {
  const conversation = all(came(entry(7)), { kind: "gone" }, { kind: "written", message: words("a") }, {
    kind: "begun",
    locale: "ar",
    direction: "rtl",
  });
  assert.equal(conversation.ended, false);
  assert.equal(conversation.lastSeq, 0);
  assert.equal(conversation.lines.length, 1);
  assert.deepEqual(texts(after(conversation, came(entry(1)))), ["line 1"]);
});

test("a rejected line goes when the person writes again", () => {
  const rejected = all({ kind: "written", message: words("a") }, { kind: "delivery", clientId: "a", delivery: "rejected" });
  const lines = after(rejected, { kind: "written", message: words("b") }).lines;
  assert.deepEqual(lines.map((line) => line.message.clientId), ["b"]);
});

test("lines of others count as unread until they were on the screen", () => {
  const conversation = all(came(entry(1)), { kind: "read" }, came(entry(2, { author: "person" })), came(entry(3, { author: "caseworker" })));
  assert.equal(unread(conversation), 1);
  assert.equal(unread(after(conversation, { kind: "read" })), 0);
});

test("a delay holds for everything that waits behind it, and for what is written then", () => {
  const conversation = all(
    { kind: "written", message: words("a") },
    { kind: "written", message: words("b") },
    { kind: "delivery", clientId: "a", delivery: "delayed" },
    { kind: "written", message: words("c") },
  );
  assert.deepEqual(conversation.lines.map((line) => line.delivery), ["delayed", "delayed", "delayed"]);
});

const MORE = { id: "more", title: "Ще" };
const HUMAN = { id: "human", title: "Людина" };

test("the buttons of all replies of the newest bot turn are offered, each once", () => {
  const { at } = entry(2);
  const conversation = all(
    came(entry(1, { buttons: [{ id: "old", title: "Old" }] })),
    came(entry(2, { buttons: [MORE] })),
    came(entry(3, { at, buttons: [MORE, HUMAN] })),
  );
  assert.deepEqual(quickReplies(conversation), [MORE, HUMAN]);
});

test("buttons go as soon as the person writes, and stay when a message was rejected", () => {
  const offered = all(came(entry(1, { buttons: [MORE] })));
  const written = after(offered, { kind: "written", message: words("a") });
  assert.deepEqual(quickReplies(written), []);
  assert.deepEqual(quickReplies(after(written, { kind: "delivery", clientId: "a", delivery: "rejected" })), [MORE]);
});

test("buttons above a line of a person or a caseworker are not offered", () => {
  for (const author of ["person", "caseworker"] as const) {
    assert.deepEqual(quickReplies(all(came(entry(1, { buttons: [MORE] })), came(entry(2, { author })))), []);
  }
});
