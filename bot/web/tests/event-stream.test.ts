/** The event stream is read the same in whatever pieces it arrives. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { EventStreamParser } from "../widget/event-stream.ts";

const STREAM = ': ping\n\nevent: entry\nid: 1\ndata: {"text":"Привіт"}\n\nevent: state\r\ndata: a\r\ndata:  b\r\n\r\ndata\n\n';
const EVENTS = [
  { name: "entry", data: '{"text":"Привіт"}' },
  { name: "state", data: "a\n b" },
  { name: "message", data: "" },
];

test("a whole stream gives its events and skips comments", () => {
  assert.deepEqual(new EventStreamParser().feed(STREAM), EVENTS);
});

test("every way of cutting the stream in two gives the same events", () => {
  for (let cut = 0; cut <= STREAM.length; cut += 1) {
    const parser = new EventStreamParser();
    assert.deepEqual([...parser.feed(STREAM.slice(0, cut)), ...parser.feed(STREAM.slice(cut))], EVENTS, `cut at ${cut}`);
  }
});

test("single characters give the same events", () => {
  const parser = new EventStreamParser();
  assert.deepEqual([...STREAM].flatMap((character) => parser.feed(character)), EVENTS);
});

test("an event without its closing empty line is not given", () => {
  assert.deepEqual(new EventStreamParser().feed("event: entry\ndata: 1\n"), []);
});

test("a byte order mark at the beginning is skipped", () => {
  assert.deepEqual(new EventStreamParser().feed("\uFEFFdata: 1\n\n"), [{ name: "message", data: "1" }]);
});
