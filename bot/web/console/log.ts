// The transcript: takes in newer entries without moving what is being read.

/** Pixels from the end within which the reader counts as being at the end. */
const NEAR_END = 80;

export class Log {
  private constructor(private readonly element: HTMLElement) {}

  static find(root: ParentNode): Log | undefined {
    const element = root.querySelector<HTMLElement>('[data-part="entries"]');
    return element ? new Log(element) : undefined;
  }

  /** The number of the newest entry, 0 where there is none. */
  last(): number {
    const entries = this.entries();
    return Number(entries[entries.length - 1]?.dataset["seq"] ?? 0);
  }

  toEnd(): void {
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** Put in what is new or was amended; empty the transcript where it may not be read any longer. */
  merge(fresh: ParentNode): void {
    const source = fresh.querySelector<HTMLElement>('[data-part="entries"]');
    if (!source) {
      this.element.closest("section")?.remove();
      return;
    }
    const wasNearEnd = this.isNearEnd();
    const shown = new Map(this.entries().map((entry) => [entry.dataset["seq"], entry]));
    const first = Number(this.entries()[0]?.dataset["seq"] ?? 0);
    for (const entry of source.querySelectorAll<HTMLElement>("[data-seq]")) {
      const before = shown.get(entry.dataset["seq"]);
      if (!before && Number(entry.dataset["seq"]) < first) continue;
      if (!before) this.element.append(entry);
      else if (!before.isEqualNode(entry)) before.replaceWith(entry);
    }
    if (wasNearEnd) this.toEnd();
  }

  private entries(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>("[data-seq]")];
  }

  private isNearEnd(): boolean {
    const log = this.element;
    return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
  }
}
