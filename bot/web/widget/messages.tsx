/**
 * The lines of the conversation: each with its author, in its own language and direction. A person's own line
 * and its echo are the same element, so that screen readers hear it once.
 */
import type { JSX } from "preact";
import { ServiceCard } from "./card.tsx";
import { timeOf } from "./clock.ts";
import type { Conversation, Line } from "./conversation.ts";
import { Paragraphs, RunningText } from "./running-text.tsx";
import type { Say, TextId } from "./texts.ts";
import type { Author, Card, Entry } from "./wire.ts";

const AUTHORS: Readonly<Record<Author, TextId>> = {
  person: "widget-you",
  bot: "widget-bot",
  caseworker: "widget-caseworker",
};

const DELIVERIES: Readonly<Record<Line["delivery"], TextId>> = {
  sending: "widget-sending",
  delayed: "widget-not-sent",
  accepted: "widget-sent",
  rejected: "widget-rejected",
};

/** What one row shows: an entry of the server, or a line on its way there. */
export interface Row {
  readonly key: string | number;
  readonly author: Author;
  readonly text: string;
  readonly entry?: Entry;
  readonly line?: Line;
}

export function rows({ entries, lines }: Pick<Conversation, "entries" | "lines">): Row[] {
  return [
    ...entries.map((entry) => ({ key: entry.client_id ?? entry.seq, author: entry.author, text: entry.text, entry })),
    ...lines.map((line) => ({ key: line.message.clientId, author: "person" as const, text: line.message.shown, line })),
  ];
}

export interface MessageProps {
  readonly row: Row;
  /** The rows around it: what they say already need not be seen twice. */
  readonly above: Row | undefined;
  readonly below: Row | undefined;
  readonly locale: string;
  readonly say: Say;
}

export function Message({ row, above, below, locale, say }: MessageProps): JSX.Element {
  const { author, text, entry, line } = row;
  // People mix languages: their own lines take the direction of their first word.
  const direction = entry && author !== "person" ? entry.direction : "auto";
  const saidBelow = below?.line !== undefined && below.line.delivery === line?.delivery;
  return (
    <div class={`line ${author} ${line?.delivery ?? ""}`}>
      <p class={above?.author === author ? "who unseen" : "who"}>
        <span>{say(AUTHORS[author])}</span>
        {entry?.name && <>{" · "}<bdi>{entry.name}</bdi></>}{" "}
        {/* A text that changes is not read out again; one that is added would be. */}
        <time dateTime={entry?.at}>{entry ? timeOf(entry.at, locale, new Date()) : "\u00a0"}</time>
      </p>
      {text && (
        <div class="bubble" lang={entry?.locale} dir={direction}>
          <Paragraphs text={text} />
        </div>
      )}
      {entry?.sources?.map((source, index) => (
        <Small key={index} text={source} />
      ))}
      {line && <Delivery line={line} hidden={saidBelow} say={say} />}
      {entry?.cards && entry.cards.length > 0 && <Cards entry={entry} cards={entry.cards} say={say} />}
      {entry?.note && <Small text={entry.note} />}
    </div>
  );
}

/**
 * What is good to know about a text and must not come before it: in the window's language, whatever language the
 * text itself fell back to.
 */
function Small({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="small" dir="auto">
      <RunningText text={text} />
    </p>
  );
}

function Delivery({ line, hidden, say }: { readonly line: Line; readonly hidden: boolean; readonly say: Say }): JSX.Element {
  const matters = line.delivery === "delayed" || line.delivery === "rejected";
  return (
    <p class={hidden ? "delivery unseen" : "delivery"} aria-live={matters ? "polite" : "off"}>
      {say(DELIVERIES[line.delivery])}
    </p>
  );
}

interface CardsProps {
  readonly entry: Entry;
  readonly cards: readonly Card[];
  readonly say: Say;
}

function named(card: Card): string {
  return card.event ?? card.service ?? card.name;
}

function Cards({ entry, cards, say }: CardsProps): JSX.Element {
  return (
    <div class="cards" lang={entry.locale} dir={entry.direction}>
      {cards.map((card) => (
        <ServiceCard key={named(card)} card={card} id={`lotse-${entry.seq}-${named(card)}`} say={say} />
      ))}
    </div>
  );
}
