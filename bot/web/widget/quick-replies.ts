/** Which buttons can be pressed now: those of the newest turn if it is the bot's, until the person writes. */
import type { Conversation } from "./conversation.ts";
import { newestTurn } from "./newest-turn.ts";
import type { QuickReply } from "./wire.ts";

export function quickReplies({ entries, lines }: Pick<Conversation, "entries" | "lines">): readonly QuickReply[] {
  if (lines.some((line) => line.delivery !== "rejected")) return [];
  const byId = new Map<string, QuickReply>();
  for (const entry of entries.slice(newestTurn(entries))) {
    if (entry.author !== "bot") return [];
    for (const button of entry.buttons ?? []) byId.set(button.id, button);
  }
  return [...byId.values()];
}
