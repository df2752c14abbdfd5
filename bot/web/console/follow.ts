// Follows the stream of signals: each means that something on the page has changed.

type Connection = "live" | "lost" | "signed-out";
type Outcome = "fresh" | "lost" | "signed-out";

const AGAIN_MS = 5_000;
/** Waiting times on the page grow by themselves. */
const QUIET_MS = 60_000;

/** Refresh the page on every signal, one refresh at a time, until the session ends. */
export function follow(address: string, refresh: () => Promise<Outcome>, root: Document): void {
  let running = false;
  let again = false;
  let over = false;
  let stream: EventSource | undefined;

  function show(connection: Connection): void {
    const sign = root.querySelector<HTMLElement>("[data-connection]");
    if (sign && sign.dataset["connection"] !== connection) sign.dataset["connection"] = connection;
  }

  function signedOut(): void {
    over = true;
    stream?.close();
    const draft = root.querySelector<HTMLTextAreaElement>("[data-answer] textarea");
    // A half-written answer stays on the screen to be copied; any other page goes on to the sign-in.
    if (draft?.value.trim()) show("signed-out");
    else root.location.reload();
  }

  async function changed(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    while (again && !over) {
      again = false;
      const outcome = await refresh().catch((): Outcome => "lost");
      // The session may have ended while the page was asked for: that stays on the screen.
      if (over) break;
      if (outcome === "signed-out") signedOut();
      else show(outcome === "fresh" ? "live" : "lost");
      if (outcome === "lost") setTimeout(() => void changed(), AGAIN_MS);
    }
    running = false;
  }

  function connect(): void {
    if (over) return;
    stream = new EventSource(address);
    stream.addEventListener("changed", () => void changed());
    stream.addEventListener("signed-out", signedOut);
    stream.addEventListener("error", () => {
      if (over) return;
      show("lost");
      // The browser tries again after a break, but gives up on an answer that is no stream.
      if (stream?.readyState === EventSource.CLOSED) {
        void changed();
        setTimeout(connect, AGAIN_MS);
      }
    });
  }

  connect();
  setInterval(() => void changed(), QUIET_MS);
  addEventListener("pagehide", () => stream?.close());
  // A page that comes back from the browser's memory has missed what happened meanwhile.
  addEventListener("pageshow", (event) => {
    if (event.persisted) root.location.reload();
  });
}
