/**
 * What the person wrote and the server has not yet accepted: kept through a reload, sent strictly in order,
 * repeated with the same client id until it is accepted.
 */
import { type Keep, OUTBOX } from "./keep.ts";
import { Retry, type Timer } from "./retry.ts";
import type { Outgoing } from "./wire.ts";

/** What came of one attempt to send. `later`: try again, after at least `afterMs` milliseconds. */
export type Sending =
  | { readonly kind: "accepted" }
  | { readonly kind: "rejected" }
  | { readonly kind: "later"; readonly afterMs?: number };

/** What the outbox tells about a message on its way. */
export type Progress = "accepted" | "rejected" | "delayed";

export interface OutboxPorts {
  readonly keep: Keep;
  readonly send: (message: Outgoing) => Promise<Sending>;
  readonly report: (clientId: string, progress: Progress) => void;
  readonly timer?: Timer;
}

export class Outbox {
  private messages: readonly Outgoing[];
  private readonly retry: Retry;
  private running = false;

  constructor(private readonly ports: OutboxPorts) {
    this.messages = restore(ports.keep.get(OUTBOX));
    this.retry = new Retry(ports.timer);
  }

  pending(): readonly Outgoing[] {
    return this.messages;
  }

  /** Keeps the message first, then sends it when its turn comes. */
  add(message: Outgoing): void {
    this.replace([...this.messages, message]);
    this.hurry();
  }

  /** The server has this message, whatever became of our request: its echo was seen. */
  settle(clientId: string): void {
    if (this.messages.some((message) => message.clientId === clientId)) {
      this.replace(this.messages.filter((message) => message.clientId !== clientId));
    }
  }

  /** Forgets presses: a button means nothing in another conversation than the one that showed it. */
  dropPresses(): void {
    this.replace(this.messages.filter((message) => message.press === undefined));
  }

  /** Tries at once: at the start, when the connection is back, when the person writes. */
  hurry(): void {
    this.retry.hurry();
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    for (let message = this.messages[0]; message; message = this.messages[0]) {
      const sending = await this.ports.send(message);
      if (sending.kind === "later") {
        if (this.messages.includes(message)) this.ports.report(message.clientId, "delayed");
        await this.retry.wait(sending.afterMs);
        continue;
      }
      this.retry.succeeded();
      this.settle(message.clientId);
      this.ports.report(message.clientId, sending.kind);
    }
    this.running = false;
  }

  private replace(messages: readonly Outgoing[]): void {
    this.messages = messages;
    this.ports.keep.set(OUTBOX, messages.length > 0 ? JSON.stringify(messages) : undefined);
  }
}

function restore(kept: string | undefined): readonly Outgoing[] {
  try {
    const values: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(values) ? values.filter(isOutgoing) : [];
  } catch {
    return [];
  }
}

function isOutgoing(value: unknown): value is Outgoing {
  if (typeof value !== "object" || value === null) return false;
  const { clientId, shown, press } = value as Record<string, unknown>;
  return typeof clientId === "string" && typeof shown === "string" && ["string", "undefined"].includes(typeof press);
}
