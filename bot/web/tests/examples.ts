/** Values that the tests share. */
import type { Entry, Outgoing } from "../widget/wire.ts";

export function entry(seq: number, changes: Partial<Entry> = {}): Entry {
  const at = new Date(Date.UTC(2025, 0, 1, 12, 0, seq * 10)).toISOString();
  return { seq, author: "bot", at, locale: "uk", direction: "ltr", text: `line ${seq}`, ...changes };
}

export function words(clientId: string, shown = clientId): Outgoing {
  return { clientId, shown };
}

export function press(clientId: string, id: string): Outgoing {
  return { clientId, shown: id, press: id };
}

/** Lets everything that is ready to run do so. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
}

/** A timer whose time passes only when a test says so. */
export class HandTimer {
  readonly waiting = new Map<() => void, number>();

  readonly timer = (callback: () => void, milliseconds: number): (() => void) => {
    this.waiting.set(callback, milliseconds);
    return () => this.waiting.delete(callback);
  };

  async elapse(): Promise<void> {
    for (const callback of [...this.waiting.keys()]) {
      this.waiting.delete(callback);
      callback();
    }
    await settled();
  }
}
