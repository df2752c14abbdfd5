/** One tab's conversation: begins it, follows it, sends what the person writes, and tells what happened. */
import type { Api } from "./api.ts";
import { after, type Conversation, EMPTY, type Happening } from "./conversation.ts";
import { identifier } from "./identifier.ts";
import { type Keep, READ, TOKEN } from "./keep.ts";
import { Outbox, type Sending } from "./outbox.ts";
import { browserTimer, Retry, type Timer } from "./retry.ts";
import { Stream } from "./stream.ts";
import type { Outgoing, StreamEvent } from "./wire.ts";

export class Session {
  conversation: Conversation = EMPTY;
  private readonly listeners = new Set<(conversation: Conversation) => void>();
  private readonly beginning: Retry;
  private readonly outbox: Outbox;
  private readonly stream: Stream;
  private waiting = false;
  private begun: Promise<string | undefined> | undefined;

  constructor(
    private readonly api: Api,
    private readonly keep: Keep,
    timer: Timer = browserTimer,
  ) {
    this.beginning = new Retry(timer);
    this.outbox = new Outbox({
      keep,
      timer,
      send: (message) => this.send(message),
      report: (clientId, delivery) => this.happened({ kind: "delivery", clientId, delivery }),
    });
    this.stream = new Stream({
      timer,
      open: (token, lastSeq, signal) => api.stream(token, lastSeq, signal),
      receive: (event) => this.received(event),
      connected: (online) => this.happened({ kind: "connection", offline: !online }),
    });
    this.conversation = { ...EMPTY, readSeq: Number(keep.get(READ) ?? 0) };
  }

  /** Calls back after every change; the value returned ends it. */
  subscribe(listener: (conversation: Conversation) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Goes on with what a reload interrupted, if anything. */
  resume(): void {
    for (const message of this.outbox.pending()) this.happened({ kind: "written", message });
    const token = this.keep.get(TOKEN);
    if (token !== undefined) void this.stream.follow(token);
    this.outbox.hurry();
  }

  /** Begins the conversation where there is none yet, so that the welcome comes at once. */
  async begin(): Promise<void> {
    if (this.waiting) return;
    this.waiting = true;
    while (!this.conversation.ended && (await this.token()) === undefined) await this.beginning.wait();
    this.beginning.succeeded();
    this.waiting = false;
  }

  write(text: string): void {
    this.add({ clientId: identifier(), shown: text });
  }

  press(id: string, title: string): void {
    this.add({ clientId: identifier(), shown: title, press: id });
  }

  /** Everything that came so far has been on the screen. */
  read(): void {
    if (this.conversation.readSeq === this.conversation.lastSeq) return;
    this.happened({ kind: "read" });
    this.keep.set(READ, String(this.conversation.lastSeq));
  }

  /** Tries at once whatever is waiting for a connection. */
  hurry(): void {
    this.beginning.hurry();
    this.stream.hurry();
    this.outbox.hurry();
  }

  /** The browser says that there is no network. */
  offline(): void {
    this.happened({ kind: "connection", offline: true });
  }

  /** The browser says that there is a network again: whatever was open runs over the old one. */
  online(): void {
    this.stream.renew();
    this.hurry();
  }

  private add(message: Outgoing): void {
    this.happened({ kind: "written", message });
    this.outbox.add(message);
  }

  private async send(message: Outgoing): Promise<Sending> {
    const token = await this.token();
    if (token === undefined) return { kind: "later" };
    const outcome = await this.api.send(token, message);
    if (outcome.kind !== "gone") return outcome;
    if (this.keep.get(TOKEN) === token) this.end();
    return { kind: "later" };
  }

  /** The conversation's token, of a new conversation where there is none; undefined where that fails now. */
  private token(): Promise<string | undefined> {
    const token = this.keep.get(TOKEN);
    if (token !== undefined) return Promise.resolve(token);
    this.begun ??= this.create().finally(() => {
      this.begun = undefined;
    });
    return this.begun;
  }

  private async create(): Promise<string | undefined> {
    const begun = await this.api.begin(this.conversation.locale);
    if (begun === undefined) {
      this.happened({ kind: "connection", offline: true });
      return undefined;
    }
    this.keep.set(TOKEN, begun.token);
    this.keep.set(READ, undefined);
    this.happened({ kind: "begun", locale: begun.locale, direction: begun.direction });
    void this.stream.follow(begun.token);
    return begun.token;
  }

  private received(event: StreamEvent): void {
    if (event.kind === "gone") return this.end();
    if (event.kind === "entry" && event.entry.client_id !== undefined) this.outbox.settle(event.entry.client_id);
    this.happened(event);
  }

  /** The conversation was deleted: nothing of it stays in this tab either. */
  private end(): void {
    this.stream.stop();
    this.keep.set(TOKEN, undefined);
    this.keep.set(READ, undefined);
    this.outbox.dropPresses();
    this.happened({ kind: "gone" });
  }

  private happened(happening: Happening): void {
    this.conversation = after(this.conversation, happening);
    for (const listener of this.listeners) listener(this.conversation);
  }
}
