/** The requests of the HTTP contract, with what each answer means. No answer at all is one of the meanings. */
import type { Sending } from "./outbox.ts";
import type { Begun, Outgoing, Texts } from "./wire.ts";

const TIMEOUT_MS = 20_000;
const ACCEPTED = 202;
const UNAUTHORISED = 401;
/** Malformed, unknown, too large: sending the same again would change nothing. */
const REJECTIONS = [400, 404, 413];

/** A message was sent with a token that opens nothing any more. */
export interface Gone {
  readonly kind: "gone";
}

export type StreamOpening =
  | { readonly kind: "open"; readonly body: ReadableStream<Uint8Array> }
  | { readonly kind: "gone" }
  | { readonly kind: "later" };

export interface Api {
  /** The window's texts; undefined where they cannot be had now. */
  texts(locale: string | undefined): Promise<Texts | undefined>;
  /** A new conversation; undefined where none can be had now. */
  begin(locale: string | undefined): Promise<Begun | undefined>;
  send(token: string, message: Outgoing): Promise<Sending | Gone>;
  stream(token: string, lastSeq: number, signal: AbortSignal): Promise<StreamOpening>;
}

export function httpApi(origin: string): Api {
  return {
    texts: async (locale) => {
      const query = locale === undefined ? "" : `?locale=${encodeURIComponent(locale)}`;
      const response = await request(`${origin}/api/chat/texts${query}`, {});
      return response?.ok ? json<Texts>(response) : undefined;
    },
    begin: async (locale) => {
      const response = await request(`${origin}/api/chat/conversations`, post({ locale: locale ?? null }));
      return response?.ok ? json<Begun>(response) : undefined;
    },
    send: async (token, message) => {
      const { clientId, shown, press } = message;
      const body = press === undefined ? { client_id: clientId, text: shown } : { client_id: clientId, press };
      const response = await request(`${origin}/api/chat/messages`, post(body, token));
      return response === undefined ? { kind: "later" } : sending(response);
    },
    stream: async (token, lastSeq, signal) => {
      try {
        const headers = { Authorization: `Bearer ${token}`, "Last-Event-ID": String(lastSeq) };
        const response = await fetch(`${origin}/api/chat/stream`, { ...ALWAYS, headers, signal });
        if (response.status === UNAUTHORISED) return { kind: "gone" };
        // A public network's sign-in page answers everything with a page of its own.
        const genuine = response.ok && /^text\/event-stream/.test(response.headers.get("Content-Type") ?? "");
        return genuine && response.body ? { kind: "open", body: response.body } : { kind: "later" };
      } catch {
        return { kind: "later" };
      }
    },
  };
}

const ALWAYS: RequestInit = { cache: "no-store", credentials: "omit" };

function post(body: object, token?: string): RequestInit {
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  if (token !== undefined) headers["Authorization"] = `Bearer ${token}`;
  return { method: "POST", headers, body: JSON.stringify(body) };
}

/**
 * Only the server's own answers end a message's way. Anything else (a proxy, a public network's sign-in page)
 * means: try again.
 */
function sending(response: Response): Sending | Gone {
  const { status } = response;
  if (status === ACCEPTED) return { kind: "accepted" };
  if (status === UNAUTHORISED) return { kind: "gone" };
  if (REJECTIONS.includes(status)) return { kind: "rejected" };
  const seconds = Number(response.headers.get("Retry-After"));
  return seconds > 0 ? { kind: "later", afterMs: seconds * 1_000 } : { kind: "later" };
}

/** The response, or undefined where none came in time. */
async function request(url: string, init: RequestInit): Promise<Response | undefined> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    return await fetch(url, { ...ALWAYS, ...init, signal: abort.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function json<T>(response: Response): Promise<T | undefined> {
  try {
    return (await response.json()) as T;
  } catch {
    return undefined;
  }
}
