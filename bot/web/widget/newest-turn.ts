/** The newest turn of a conversation: one line of a human, or the replies that the bot gave together. */
import type { Entry } from "./wire.ts";

/** The replies of one bot turn are written together; what lies further apart belongs to an earlier turn. */
const TOGETHER_MS = 2_000;

/** Index of the newest turn's first entry; 0 for an empty conversation. */
export function newestTurn(entries: readonly Entry[]): number {
  let first = Math.max(0, entries.length - 1);
  const newest = entries[first];
  if (newest?.author !== "bot") return first;
  const begin = Date.parse(newest.at) - TOGETHER_MS;
  for (let index = first - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry?.author !== "bot" || Date.parse(entry.at) < begin) break;
    first = index;
  }
  return first;
}
