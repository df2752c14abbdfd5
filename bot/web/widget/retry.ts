/** Waiting between attempts: longer each time, and cut short as soon as there is reason for hope. */

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** Milliseconds before attempt `failures` + 1; `random` (0 to 1) spreads many browsers over time. */
export function delay(failures: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(full * (0.75 + random / 4));
}

/** Calls back after some milliseconds; the value returned cancels it. */
export type Timer = (callback: () => void, milliseconds: number) => () => void;

export const browserTimer: Timer = (callback, milliseconds) => {
  const id = setTimeout(callback, milliseconds);
  return () => clearTimeout(id);
};

/** Counts the failures of one kind of request and waits accordingly. */
export class Retry {
  failures = 0;
  private wake: (() => void) | undefined;

  constructor(private readonly timer: Timer = browserTimer) {}

  /** Waits after a failure, unless hurried. `atLeast` milliseconds asked for by the server cannot be hurried. */
  wait(atLeast = 0): Promise<void> {
    this.failures += 1;
    const milliseconds = Math.max(atLeast, delay(this.failures, Math.random()));
    return new Promise((resolve) => {
      const done = (): void => {
        cancel();
        this.wake = undefined;
        resolve();
      };
      const cancel = this.timer(done, milliseconds);
      this.wake = atLeast > 0 ? undefined : done;
    });
  }

  /** Ends a wait at once: the connection is back, or the person wrote. */
  hurry(): void {
    this.wake?.();
  }

  succeeded(): void {
    this.failures = 0;
  }
}
