/** Follows a conversation: an event stream that resumes after every loss, without a gap or a repeat. */
import type { StreamOpening } from "./api.ts";
import { EventStreamParser, type RawEvent } from "./event-stream.ts";
import { browserTimer, Retry, type Timer } from "./retry.ts";
import type { Entry, State, StreamEvent } from "./wire.ts";

/** The server pings every 15 s: after three missing pings the line is dead, whatever the browser believes. */
const SILENCE_MS = 45_000;

export interface StreamPorts {
  readonly open: (token: string, lastSeq: number, signal: AbortSignal) => Promise<StreamOpening>;
  readonly receive: (event: StreamEvent) => void;
  readonly connected: (online: boolean) => void;
  readonly timer?: Timer;
}

export class Stream {
  private readonly retry: Retry;
  private readonly timer: Timer;
  private stopping = new AbortController();
  private connection = new AbortController();

  constructor(private readonly ports: StreamPorts) {
    this.timer = ports.timer ?? browserTimer;
    this.retry = new Retry(this.timer);
  }

  /** Follows this conversation from its beginning, and no other any more. */
  async follow(token: string): Promise<void> {
    this.stop();
    const stopping = (this.stopping = new AbortController());
    let lastSeq = 0;
    const receive = (event: StreamEvent): void => {
      if (stopping.signal.aborted) return;
      if (event.kind === "entry") {
        if (event.entry.seq <= lastSeq) return;
        lastSeq = event.entry.seq;
      }
      if (event.kind === "gone") this.stop();
      this.ports.receive(event);
    };
    while (!stopping.signal.aborted) {
      const opened = await this.connect(token, lastSeq, stopping.signal, receive);
      if (stopping.signal.aborted) return;
      // A stream that ends after a while is usual (proxies, restarts); not getting a new one is a lost line.
      if (!opened) this.ports.connected(false);
      await this.retry.wait();
    }
  }

  stop(): void {
    this.stopping.abort();
    this.retry.hurry();
  }

  /** Connects at once if it is waiting to: the browser is online again, or the page is looked at again. */
  hurry(): void {
    this.retry.hurry();
  }

  /** Gives the present connection up and makes a new one: the network under it has changed. */
  renew(): void {
    this.connection.abort();
    this.retry.hurry();
  }

  /** One connection, from opening to its end, whatever ends it; whether it was opened at all. */
  private async connect(
    token: string,
    lastSeq: number,
    stopped: AbortSignal,
    receive: (event: StreamEvent) => void,
  ): Promise<boolean> {
    const abort = (this.connection = new AbortController());
    let opened = false;
    const end = (): void => abort.abort();
    stopped.addEventListener("abort", end);
    let unwatch = this.timer(end, SILENCE_MS);
    try {
      const opening = await this.ports.open(token, lastSeq, abort.signal);
      if (opening.kind === "gone") receive({ kind: "gone" });
      if (opening.kind !== "open") return false;
      opened = true;
      this.retry.succeeded();
      if (!stopped.aborted) this.ports.connected(true);
      const parser = new EventStreamParser();
      const decoder = new TextDecoder();
      const reader = opening.body.getReader();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return true;
        unwatch();
        unwatch = this.timer(end, SILENCE_MS);
        for (const raw of parser.feed(decoder.decode(value, { stream: true }))) {
          const event = interpret(raw);
          if (event) receive(event);
        }
      }
    } catch {
      // The line was lost; the caller waits and connects again.
      return opened;
    } finally {
      unwatch();
      stopped.removeEventListener("abort", end);
    }
  }
}

/** The contract's event, or undefined for one that this version does not know. */
export function interpret({ name, data }: RawEvent): StreamEvent | undefined {
  if (name === "gone") return { kind: "gone" };
  if (name !== "entry" && name !== "state") return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return name === "entry" ? { kind: "entry", entry: value as Entry } : { kind: "state", state: value as State };
  } catch {
    return undefined;
  }
}
