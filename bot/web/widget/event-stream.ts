/** Reads the text of an event stream (WHATWG HTML, section 9.2), in whatever pieces it arrives. */

export interface RawEvent {
  readonly name: string;
  readonly data: string;
}

/** Holds what is left of an unfinished event between two pieces. */
export class EventStreamParser {
  private rest = "";
  private name = "";
  private data: string[] = [];
  private started = false;

  /** The events that this piece completes. Comments and unknown fields are skipped. */
  feed(piece: string): RawEvent[] {
    let text = this.rest + piece;
    if (!this.started && text.length > 0) {
      this.started = true;
      if (text.startsWith("\uFEFF")) text = text.slice(1);
    }
    const events: RawEvent[] = [];
    for (;;) {
      const end = text.search(/[\r\n]/);
      // A carriage return at the very end may be the first half of a line end.
      if (end < 0 || (text[end] === "\r" && end === text.length - 1)) break;
      const line = text.slice(0, end);
      text = text.slice(end + (text.startsWith("\r\n", end) ? 2 : 1));
      const event = this.line(line);
      if (event) events.push(event);
    }
    this.rest = text;
    return events;
  }

  private line(line: string): RawEvent | undefined {
    if (line === "") return this.finish();
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") this.name = value;
    if (field === "data") this.data.push(value);
    return undefined;
  }

  private finish(): RawEvent | undefined {
    const event = this.data.length > 0 ? { name: this.name || "message", data: this.data.join("\n") } : undefined;
    this.name = "";
    this.data = [];
    return event;
  }
}
