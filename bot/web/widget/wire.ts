/** The HTTP contract with bot/channels/web_chat.py: what travels, as the server writes it. */

export type Direction = "ltr" | "rtl";
export type Author = "person" | "bot" | "caseworker";
export type Route = "bot" | "waiting" | "human";

export interface Language {
  readonly code: string;
  readonly name: string;
  readonly direction: Direction;
}

/** The window's own texts in one locale, by phrase id. `limit` is the longest message, in characters. */
export interface Texts {
  readonly locale: string;
  readonly direction: Direction;
  /** The locale's own name; an easier form of a language is not among `languages`. */
  readonly name: string;
  readonly languages: readonly Language[];
  readonly texts: Readonly<Record<string, string>>;
  readonly limit: number;
}

export interface QuickReply {
  readonly id: string;
  readonly title: string;
}

/** A further door of a service. `note` says that what is known of it is old. */
export interface Door {
  readonly name: string;
  readonly address: string;
  readonly phone?: string;
  readonly open?: boolean;
  readonly open_text?: string;
  readonly hours?: readonly string[];
  readonly note?: string;
}

/** One service, or one event with its next dates, as it was shown. An absent fact is unknown, never a "no": its line is left out. */
export interface Card {
  /** Absent on an event's card. */
  readonly service?: string;
  readonly event?: string;
  readonly name: string;
  readonly dates?: readonly string[];
  readonly what?: string;
  readonly provider?: string;
  readonly address?: string;
  readonly address_note?: string;
  readonly phones?: readonly string[];
  /** Number → what has to be said beside it. */
  readonly phone_notes?: Readonly<Record<string, string>>;
  readonly email?: string;
  readonly website?: string;
  readonly open?: boolean;
  readonly open_text?: string;
  readonly hours?: readonly string[];
  readonly languages?: string;
  readonly notes?: readonly string[];
  readonly bring?: string;
  readonly places?: readonly Door[];
  readonly as_of_text?: string;
  readonly source?: string;
}

/**
 * One line of the conversation. `client_id` is set on a person's own lines, `name` on a caseworker's; `sources` say
 * where a text comes from, `note` that something in the line is a draft.
 */
export interface Entry {
  readonly seq: number;
  readonly author: Author;
  readonly at: string;
  readonly locale: string;
  readonly direction: Direction;
  readonly text: string;
  readonly cards?: readonly Card[];
  readonly buttons?: readonly QuickReply[];
  readonly sources?: readonly string[];
  readonly note?: string;
  readonly client_id?: string;
  readonly name?: string;
}

export interface State {
  readonly route: Route;
  readonly locale: string;
  readonly direction: Direction;
  readonly typing: boolean;
}

export type StreamEvent =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "state"; readonly state: State }
  | { readonly kind: "gone" };

/** A new conversation; the token is its only key. */
export interface Begun {
  readonly token: string;
  readonly locale: string;
  readonly direction: Direction;
}

/**
 * What a person sends: words, or a press of a button. `shown` is what the person's own line says: the words,
 * or the button's title. The client id is chosen once, so that a repeat is recognised.
 */
export interface Outgoing {
  readonly clientId: string;
  readonly shown: string;
  readonly press?: string;
}
