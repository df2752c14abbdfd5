/** A stream that breaks resumes where it was, and a deleted conversation ends it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StreamOpening } from "../widget/api.ts";
import { interpret, Stream } from "../widget/stream.ts";
import type { StreamEvent } from "../widget/wire.ts";
import { entry, HandTimer, settled } from "./examples.ts";

const written = (seq: number): string => `event: entry\nid: ${seq}\ndata: ${JSON.stringify(entry(seq))}\n\n`;

/** A body that sends these pieces and then ends, or stays open. */
function opening(pieces: readonly string[], ends = true): StreamOpening {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
      if (ends) controller.close();
    },
  });
  return { kind: "open", body };
}

function setting(openings: StreamOpening[]) {
  const asked: number[] = [];
  const signals: AbortSignal[] = [];
  const received: (number | string)[] = [];
  const online: boolean[] = [];
  const time = new HandTimer();
  const stream = new Stream({
    open: async (_token, lastSeq, signal) => {
      asked.push(lastSeq);
      signals.push(signal);
      return openings.shift() ?? { kind: "later" };
    },
    receive: (event: StreamEvent) => received.push(event.kind === "entry" ? event.entry.seq : event.kind),
    connected: (now) => online.push(now),
    timer: time.timer,
  });
  return { stream, asked, signals, received, online, time };
}

test("after a loss it asks for what follows the last entry, and gives no entry twice", async () => {
  const { stream, asked, received, time } = setting([opening([written(1), written(2)]), opening([written(2), written(3)])]);
  void stream.follow("token");
  await settled();
  await time.elapse();
  await settled();
  assert.deepEqual(asked.slice(0, 2), [0, 2]);
  assert.deepEqual(received, [1, 2, 3]);
  stream.stop();
});

test("a character cut in two by the network arrives whole", async () => {
  const bytes = new TextEncoder().encode('event: entry\ndata: {"seq":1,"text":"ї"}\n\n');
  const cut = bytes.indexOf(0xd1) + 1;
  const texts: string[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes.slice(0, cut));
      controller.enqueue(bytes.slice(cut));
    },
  });
  const stream = new Stream({
    open: async () => ({ kind: "open", body }),
    receive: (event) => event.kind === "entry" && texts.push(event.entry.text),
    connected: () => undefined,
    timer: new HandTimer().timer,
  });
  void stream.follow("token");
  await settled();
  assert.deepEqual(texts, ["ї"]);
  stream.stop();
});

test("only a connection that cannot be made counts as offline", async () => {
  const { stream, online, time } = setting([opening([]), { kind: "later" }, opening([], false)]);
  void stream.follow("token");
  await settled();
  assert.deepEqual(online, [true]);
  await time.elapse();
  assert.deepEqual(online, [true, false]);
  await time.elapse();
  assert.deepEqual(online, [true, false, true]);
  stream.stop();
});

test("a deleted conversation is told once and never asked for again", async () => {
  for (const ending of [opening(["event: gone\ndata: {}\n\n"]), { kind: "gone" } as const]) {
    const { stream, asked, received, time } = setting([ending]);
    void stream.follow("token");
    await settled();
    await time.elapse();
    assert.deepEqual(received, ["gone"]);
    assert.equal(asked.length, 1);
  }
});

test("silence longer than the pings allow gives the connection up", async () => {
  const { stream, signals, time } = setting([opening([written(1)], false)]);
  void stream.follow("token");
  await settled();
  assert.equal(signals[0]?.aborted, false);
  await time.elapse();
  assert.equal(signals[0]?.aborted, true);
  stream.stop();
});

test("unknown events and broken data are skipped", () => {
  assert.equal(interpret({ name: "later-version", data: "{}" }), undefined);
  assert.equal(interpret({ name: "entry", data: "{" }), undefined);
});
