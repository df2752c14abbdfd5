/** A card says each thing once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ComponentChildren, VNode } from "preact";
import { ServiceCard } from "../widget/card.tsx";
import type { Card } from "../widget/wire.ts";

/** What somebody reads of an element whose components keep no state. */
function read(node: ComponentChildren): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (Array.isArray(node)) return node.map(read).join("");
  if (typeof node !== "object") return String(node);
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  return read(typeof type === "function" ? (type as (props: object) => ComponentChildren)(props) : props.children);
}

function times(card: Card, words: string): number {
  return read(ServiceCard({ card, id: "card", say: (id) => id })).split(words).length - 1;
}

const OLD = "Stand 2015, bitte prüfen";

test("an old door says so once, with a number and without", () => {
  const door = { name: "Haus 2", address: "Weg 2, 01069 Dresden", note: OLD };
  for (const each of [door, { ...door, phone: "+49 351 000 00 11" }]) {
    assert.equal(times({ name: "Praxis", places: [each] }, OLD), 1);
  }
});

test("an old number says so beside it", () => {
  const phones = ["+49 351 000 00 11", "112"];
  assert.equal(times({ name: "Praxis", phones, phone_notes: { "112": OLD } }, OLD), 1);
});
