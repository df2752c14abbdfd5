/** Links dial and open what the card says and nothing else; numbers keep their order; times are readable. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { timeOf } from "../widget/clock.ts";
import { parts } from "../widget/isolate.ts";
import { mail, map, page, telephone } from "../widget/links.ts";
import { delay } from "../widget/retry.ts";
import { languageName, speaker } from "../widget/texts.ts";
import type { Texts } from "../widget/wire.ts";

test("phone numbers are dialled as they are written", () => {
  assert.equal(telephone("+49 351 000-00 11"), "tel:+493510000011");
  assert.equal(telephone("0351 / 000 00 11"), "tel:03510000011");
  assert.equal(telephone("116\u00a0117"), "tel:116117");
  assert.equal(telephone("112"), "tel:112");
});

test("a zero in brackets is not dialled after the country's code, and is without it", () => {
  assert.equal(telephone("+49 (0)351 0000011"), "tel:+493510000011");
  assert.equal(telephone("(0351) 0000011"), "tel:03510000011");
});

test("a number with words beside it is not made a link", () => {
  for (const phone of ["0351 0000011 (9 bis 12 Uhr)", "auf Anfrage", "", "12"]) assert.equal(telephone(phone), undefined);
});

test("only pages of the web become links", () => {
  assert.equal(page("https://example.org/a?b=c"), "https://example.org/a?b=c");
  for (const url of ["javascript:alert(1)", " https://example.org", "data:text/html,x", "//example.org"]) {
    assert.equal(page(url), undefined);
  }
});

test("an e-mail address cannot carry further header lines", () => {
  assert.equal(mail("info@example.org"), "mailto:info@example.org");
  for (const email of ["info@example.org?bcc=x@example.org", "info", "a b@example.org"]) assert.equal(mail(email), undefined);
});

test("an address is searched for on the map as it is written", () => {
  assert.equal(map("Straße 1, 01067 Dresden"), "geo:0,0?q=Stra%C3%9Fe%201%2C%2001067%20Dresden");
});

test("numbers are found whole, and the text stays the same", () => {
  const text = "اتصل على +49 351 000 00 11 بين 9:00–16:00، أو 112.";
  assert.deepEqual(
    parts(text).filter((part) => part.number).map((part) => part.text),
    ["+49 351 000 00 11", "9:00–16:00", "112"],
  );
  assert.equal(parts(text).map((part) => part.text).join(""), text);
  assert.deepEqual(parts(""), []);
});

test("a time of another day comes with its date", () => {
  const now = new Date(2025, 0, 2, 12, 0);
  assert.match(timeOf(new Date(2025, 0, 2, 9, 5).toISOString(), "de", now), /^0?9:05$/);
  assert.match(timeOf(new Date(2025, 0, 1, 9, 5).toISOString(), "de", now), /1\. Jan/);
  assert.equal(timeOf("no time", "de", now), "");
});

test("a locale that the browser does not know still gives a time", () => {
  assert.notEqual(timeOf(new Date().toISOString(), "not a locale", new Date()), "");
});

test("waits between attempts grow up to half a minute", () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 20].map((failures) => delay(failures, 1)), [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  assert.equal(delay(1, 0), 750);
});

const TEXTS: Texts = {
  locale: "de",
  direction: "ltr",
  name: "Deutsch",
  languages: [{ code: "de", name: "Deutsch", direction: "ltr" }],
  texts: { "widget-send": "Senden" },
  limit: 2_000,
};

test("a missing text is empty and never an id", () => {
  assert.equal(speaker(TEXTS)("widget-send"), "Senden");
  assert.equal(speaker(TEXTS)("widget-close"), "");
});

test("a variant has its own name, and until its texts are here its language's", () => {
  assert.equal(languageName({ ...TEXTS, locale: "de-x-simple", name: "Einfaches Deutsch" }, "de-x-simple"), "Einfaches Deutsch");
  assert.equal(languageName(TEXTS, "de-x-simple"), "Deutsch");
  assert.equal(languageName(TEXTS, "xx"), "xx");
});
