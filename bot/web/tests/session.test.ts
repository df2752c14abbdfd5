/** One tab's conversation begins once, survives a reload, and starts anew after it was deleted. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Api } from "../widget/api.ts";
import { MemoryKeep, OUTBOX, TOKEN } from "../widget/keep.ts";
import { Session } from "../widget/session.ts";
import { HandTimer, settled } from "./examples.ts";

interface Server {
  readonly api: Api;
  readonly begun: (string | undefined)[];
  readonly taken: string[];
  readonly gone: Set<string>;
}

/** A server that gives tokens t1, t2, … and keeps its streams open without a word. */
function server(): Server {
  const begun: (string | undefined)[] = [];
  const taken: string[] = [];
  const gone = new Set<string>();
  const api: Api = {
    texts: async () => undefined,
    begin: async (locale) => ({ token: `t${begun.push(locale)}`, locale: locale ?? "uk", direction: "ltr" }),
    send: async (token, message) => {
      if (gone.has(token)) return { kind: "gone" };
      taken.push(`${token} ${message.shown}`);
      return { kind: "accepted" };
    },
    stream: async (token) => (gone.has(token) ? { kind: "gone" } : { kind: "open", body: new ReadableStream() }),
  };
  return { api, begun, taken, gone };
}

test("opening twice and writing at once begins one conversation only", async () => {
  const { api, begun, taken } = server();
  const session = new Session(api, new MemoryKeep(), new HandTimer().timer);
  void session.begin();
  void session.begin();
  session.write("Hallo");
  await settled();
  assert.deepEqual(begun, [undefined]);
  assert.deepEqual(taken, ["t1 Hallo"]);
});

test("a reload goes on with the same conversation and what was not yet sent", async () => {
  const { api, begun, taken } = server();
  const keep = new MemoryKeep();
  keep.set(TOKEN, "t0");
  keep.set(OUTBOX, JSON.stringify([{ clientId: "a", shown: "Привіт" }]));
  const session = new Session(api, keep, new HandTimer().timer);
  session.resume();
  assert.deepEqual(session.conversation.lines.map((line) => line.message.shown), ["Привіт"]);
  await settled();
  assert.deepEqual(begun, []);
  assert.deepEqual(taken, ["t0 Привіт"]);
});

test("a message to a conversation that is gone begins a new one and arrives there", async () => {
  const { api, begun, taken, gone } = server();
  const keep = new MemoryKeep();
  const session = new Session(api, keep, new HandTimer().timer);
  await session.begin();
  gone.add("t1");
  session.write("Hallo");
  await settled();
  assert.ok(session.conversation.ended);
  assert.equal(keep.get(TOKEN), undefined);
  session.hurry();
  await settled();
  assert.deepEqual(begun, [undefined, "uk"]);
  assert.deepEqual(taken, ["t2 Hallo"]);
});

test("a deleted conversation is not begun anew before the person writes", async () => {
  const { api, begun, gone } = server();
  const keep = new MemoryKeep();
  keep.set(TOKEN, "t0");
  gone.add("t0");
  const session = new Session(api, keep, new HandTimer().timer);
  session.resume();
  await settled();
  assert.ok(session.conversation.ended);
  await session.begin();
  assert.deepEqual(begun, []);
});
