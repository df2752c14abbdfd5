/** The requests of the HTTP contract, with what each answer means. No answer at all is one of the meanings. */
import type { Sending } from "./outbox.ts";
import type { Begun, Outgoing, Texts } from "./wire.ts";

const TIMEOUT_MS = 20_000;
const ACCEPTED = 202;
const UNAUTHORISED = 401;
/** Malformed, too large: sending the same again would change nothing. */
const REJECTIONS = [400, 413];

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
      return response?.ok ? (response.body as Texts | undefined) : undefined;
    },
    begin: async (locale) => {
      const response = await request(`${origin}/api/chat/conversations`, post({ locale: locale ?? null }));
      return response?.ok ? (response.body as Begun | undefined) : undefined;
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
        if (isGone(response.status, await refusal(response))) return { kind: "gone" };
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

/** An answer that came whole; `body` is its JSON, undefined where it is none. */
interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: number;
}

/**
 * Only the server's own answers end a message's way, and those name their error. Anything else (a proxy that
 * refuses, a public network's sign-in page) means: try again.
 */
function sending({ status, body, retryAfter }: Answer): Sending | Gone {
  if (status === ACCEPTED) return { kind: "accepted" };
  if (isGone(status, body)) return { kind: "gone" };
  if (REJECTIONS.includes(status) && errorOf(body) !== undefined) return { kind: "rejected" };
  return retryAfter > 0 ? { kind: "later", afterMs: retryAfter * 1_000 } : { kind: "later" };
}

function isGone(status: number, body: unknown): boolean {
  return status === UNAUTHORISED && errorOf(body) === "gone";
}

/** What the server calls its refusal; undefined where somebody else refused. */
function errorOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { error } = body as Record<string, unknown>;
  return typeof error === "string" ? error : undefined;
}

/** The body of a refused stream; one that was not refused is left to be read. */
async function refusal(response: Response): Promise<unknown> {
  return response.status === UNAUTHORISED ? json(response) : undefined;
}

/** The answer, or undefined where none came in time. */
async function request(url: string, init: RequestInit): Promise<Answer | undefined> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(url, { ...ALWAYS, ...init, signal: abort.signal });
    const { ok, status, headers } = response;
    return { ok, status, body: await json(response), retryAfter: Number(headers.get("Retry-After")) };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
