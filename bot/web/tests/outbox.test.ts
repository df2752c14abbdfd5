/** What a person wrote arrives: in order, with one client id, also after an outage or a reload. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryKeep, OUTBOX } from "../widget/keep.ts";
import { Outbox, type Sending } from "../widget/outbox.ts";
import type { Outgoing } from "../widget/wire.ts";
import { HandTimer, press, settled, words } from "./examples.ts";

interface Setting {
  readonly outbox: Outbox;
  readonly sent: string[];
  readonly reports: string[];
  readonly time: HandTimer;
  readonly keep: MemoryKeep;
}

function setting(answer: (message: Outgoing) => Sending, keep = new MemoryKeep()): Setting {
  const sent: string[] = [];
  const reports: string[] = [];
  const time = new HandTimer();
  const outbox = new Outbox({
    keep,
    timer: time.timer,
    send: async (message) => {
      sent.push(message.clientId);
      return answer(message);
    },
    report: (clientId, progress) => reports.push(`${clientId} ${progress}`),
  });
  return { outbox, sent, reports, time, keep };
}

test("messages are sent in the order they were written and forgotten once accepted", async () => {
  const { outbox, sent, reports, keep } = setting(() => ({ kind: "accepted" }));
  for (const id of ["a", "b", "c"]) outbox.add(words(id));
  await settled();
  assert.deepEqual(sent, ["a", "b", "c"]);
  assert.deepEqual(reports, ["a accepted", "b accepted", "c accepted"]);
  assert.equal(keep.get(OUTBOX), undefined);
});

test("during an outage nothing overtakes the first message, and repeats carry its id", async () => {
  let outage = true;
  const { outbox, sent, reports, time } = setting(() => ({ kind: outage ? "later" : "accepted" }));
  outbox.add(words("a"));
  await settled();
  outbox.add(words("b"));
  await settled();
  await time.elapse();
  assert.deepEqual([...new Set(sent)], ["a"]);
  assert.ok(reports.includes("a delayed"));
  outage = false;
  await time.elapse();
  assert.deepEqual([...new Set(sent)], ["a", "b"]);
  assert.deepEqual(outbox.pending(), []);
});

test("waits grow, and never fall below what the server asked for", async () => {
  const { outbox, time } = setting(() => ({ kind: "later", afterMs: 90_000 }));
  outbox.add(words("a"));
  await settled();
  assert.deepEqual([...time.waiting.values()], [90_000]);
});

test("a reload goes on with what was kept", async () => {
  const before = setting(() => ({ kind: "later" }));
  before.outbox.add(words("a", "Привіт"));
  before.outbox.add(press("b", "more"));
  await settled();
  const { outbox, sent } = setting(() => ({ kind: "accepted" }), before.keep);
  assert.deepEqual(outbox.pending(), [words("a", "Привіт"), press("b", "more")]);
  outbox.hurry();
  await settled();
  assert.deepEqual(sent, ["a", "b"]);
});

test("kept values that are not messages are ignored", () => {
  for (const kept of ["{", "{}", '[1, null, {"clientId": 1}]']) {
    const keep = new MemoryKeep();
    keep.set(OUTBOX, kept);
    assert.deepEqual(setting(() => ({ kind: "accepted" }), keep).outbox.pending(), []);
  }
});

test("a message whose echo was seen is not sent again", async () => {
  const { outbox, sent, time } = setting((message) => ({ kind: message.clientId === "a" ? "later" : "accepted" }));
  outbox.add(words("a"));
  outbox.add(words("b"));
  await settled();
  outbox.settle("a");
  await time.elapse();
  assert.equal(sent.filter((id) => id === "b").length, 1);
  assert.deepEqual(outbox.pending(), []);
});

test("a rejected message is reported and lets the next one through", async () => {
  const { outbox, reports } = setting((message) => ({ kind: message.clientId === "a" ? "rejected" : "accepted" }));
  outbox.add(words("a"));
  outbox.add(words("b"));
  await settled();
  assert.deepEqual(reports, ["a rejected", "b accepted"]);
});

test("when a conversation ends, waiting presses go and words stay", async () => {
  const { outbox } = setting(() => ({ kind: "later" }));
  for (const message of [words("a"), press("b", "delete_confirm:yes"), words("c")]) outbox.add(message);
  await settled();
  outbox.dropPresses();
  assert.deepEqual(outbox.pending().map((message) => message.clientId), ["a", "c"]);
});
