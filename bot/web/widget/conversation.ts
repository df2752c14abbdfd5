/** The conversation as the window shows it: a pure function of what happened. */
import type { Direction, Entry, Outgoing, Route, State } from "./wire.ts";

/** The person's own line before its echo: `sending`, `delayed` (kept, tried again), `accepted`, `rejected`. */
export type Delivery = "sending" | "delayed" | "accepted" | "rejected";

export interface Line {
  readonly message: Outgoing;
  readonly delivery: Delivery;
}

export interface Conversation {
  readonly entries: readonly Entry[];
  readonly lines: readonly Line[];
  readonly lastSeq: number;
  /** The last entry seen while the window was open. */
  readonly readSeq: number;
  readonly route: Route;
  readonly locale: string | undefined;
  readonly typing: boolean;
  readonly offline: boolean;
  /** Deleted: nothing of it is left here either. */
  readonly ended: boolean;
}

export type Happening =
  | { readonly kind: "begun"; readonly locale: string; readonly direction: Direction }
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "state"; readonly state: State }
  | { readonly kind: "gone" }
  | { readonly kind: "written"; readonly message: Outgoing }
  | { readonly kind: "delivery"; readonly clientId: string; readonly delivery: Delivery }
  | { readonly kind: "connection"; readonly offline: boolean }
  | { readonly kind: "read" };

export const EMPTY: Conversation = {
  entries: [],
  lines: [],
  lastSeq: 0,
  readSeq: 0,
  route: "bot",
  locale: undefined,
  typing: false,
  offline: false,
  ended: false,
};

export function after(before: Conversation, happening: Happening): Conversation {
  switch (happening.kind) {
    case "begun":
      return { ...EMPTY, lines: before.lines, locale: happening.locale };
    case "entry":
      return withEntry(before, happening.entry);
    case "state":
      return { ...before, route: happening.state.route, locale: happening.state.locale, typing: happening.state.typing };
    case "gone":
      return { ...EMPTY, lines: before.lines.filter(survivesDeletion), locale: before.locale, ended: true };
    case "written":
      return { ...before, lines: withLine(before.lines, happening.message) };
    case "delivery":
      return { ...before, lines: withDelivery(before.lines, happening.clientId, happening.delivery) };
    case "connection":
      return before.offline === happening.offline ? before : { ...before, offline: happening.offline };
    case "read":
      return before.readSeq === before.lastSeq ? before : { ...before, readSeq: before.lastSeq };
  }
}

/** How many lines of others came while the window was closed. */
export function unread(conversation: Conversation): number {
  return conversation.entries.filter((entry) => entry.seq > conversation.readSeq && entry.author !== "person").length;
}

/** Entries come in order; one that was seen already (a stream that resumed) changes nothing. */
function withEntry(before: Conversation, entry: Entry): Conversation {
  if (entry.seq <= before.lastSeq) return before;
  return {
    ...before,
    entries: [...before.entries, entry],
    lines: before.lines.filter((line) => line.message.clientId !== entry.client_id),
    lastSeq: entry.seq,
  };
}

/** What was rejected has been seen by now; it must not stand below everything that follows. */
function withLine(lines: readonly Line[], message: Outgoing): readonly Line[] {
  const delivery = lines.some((line) => line.delivery === "delayed") ? "delayed" : "sending";
  return [...lines.filter((line) => line.delivery !== "rejected"), { message, delivery }];
}

/** Words not yet accepted go into the next conversation; a press belonged to the deleted one. */
function survivesDeletion(line: Line): boolean {
  return line.message.press === undefined && (line.delivery === "sending" || line.delivery === "delayed");
}

/** A delay holds up everything behind it too: messages go in order. */
function withDelivery(lines: readonly Line[], clientId: string, delivery: Delivery): readonly Line[] {
  const delays = delivery === "delayed" && lines.some((line) => line.message.clientId === clientId);
  return lines.map((line) =>
    line.message.clientId === clientId || (delays && line.delivery === "sending") ? { ...line, delivery } : line,
  );
}
