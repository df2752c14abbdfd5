/** One service: what it is, where, when, and how to reach it with one touch. */
import type { ComponentChildren, JSX } from "preact";
import { CallIcon, MailIcon, MapIcon, PageIcon } from "./icons.tsx";
import { mail, map, page, telephone } from "./links.ts";
import { RunningText } from "./running-text.tsx";
import type { Say } from "./texts.ts";
import type { Card, Door } from "./wire.ts";

export interface CardProps {
  readonly card: Card;
  readonly id: string;
  readonly say: Say;
}

export function ServiceCard({ card, id, say }: CardProps): JSX.Element {
  const place = `${id}-address`;
  return (
    <article class="card" aria-labelledby={id}>
      <h3 id={id}>
        <bdi>{card.name}</bdi>
      </h3>
      {card.provider && <p class="provider"><bdi>{card.provider}</bdi></p>}
      <Dates dates={card.dates ?? []} />
      {card.what && <p><RunningText text={card.what} /></p>}
      {card.open_text && (
        <p class={`open ${card.open === undefined ? "" : card.open ? "now" : "not-now"}`}>
          <RunningText text={card.open_text} />
        </p>
      )}
      {card.address && (
        <p class="address">
          <bdi id={place}>{card.address}</bdi> <Aged note={card.address_note} />
        </p>
      )}
      <Hours hours={card.hours ?? []} say={say} />
      {card.languages && <p class="fact"><RunningText text={card.languages} /></p>}
      {card.notes && card.notes.length > 0 && (
        <ul class="notes">
          {card.notes.map((note, index) => <li key={index}><RunningText text={note} /></li>)}
        </ul>
      )}
      {card.bring && <p class="fact"><RunningText text={card.bring} /></p>}
      <div class="ways">
        {card.phones?.map((phone) => (
          <Call key={phone} phone={phone} note={card.phone_notes?.[phone]} by={id} say={say} />
        ))}
        {card.address && <Way href={map(card.address)} by={place} icon={<MapIcon />}>{say("widget-map")}</Way>}
        {card.email && <Way href={mail(card.email)} by={id} icon={<MailIcon />}>{say("widget-email")}</Way>}
        {card.website && (
          <Way href={page(card.website)} by={id} icon={<PageIcon />} away>{say("widget-website")}</Way>
        )}
      </div>
      <Places places={card.places ?? []} id={id} say={say} />
      <Source card={card} id={id} say={say} />
    </article>
  );
}

/** When an event takes place, the next time first. */
function Dates({ dates }: { readonly dates: readonly string[] }): JSX.Element | null {
  if (dates.length === 0) return null;
  return (
    <ul class="dates">
      {dates.map((date, index) => <li key={index}><RunningText text={date} /></li>)}
    </ul>
  );
}

function Hours({ hours, say }: { readonly hours: readonly string[]; readonly say: Say }): JSX.Element | null {
  if (hours.length === 0) return null;
  return (
    <div class="hours">
      <p class="caption">{say("widget-hours")}</p>
      <ul>
        {hours.map((line, index) => <li key={index}><RunningText text={line} /></li>)}
      </ul>
    </div>
  );
}

/** Says of an old fact that it has to be checked. */
function Aged({ note }: { readonly note: string | undefined }): JSX.Element | null {
  return note === undefined ? null : <span class="aged"><RunningText text={note} /></span>;
}

/** Further doors, folded: whoever needs the nearest one looks for it. */
function Places({ places, id, say }: { readonly places: readonly Door[]; readonly id: string; readonly say: Say }): JSX.Element | null {
  if (places.length === 0) return null;
  return (
    <details class="places">
      <summary>
        {say("widget-places")} ({places.length})
      </summary>
      <ul>
        {places.map((door, index) => (
          <Place key={index} door={door} id={`${id}-place-${index}`} say={say} />
        ))}
      </ul>
    </details>
  );
}

function Place({ door, id, say }: { readonly door: Door; readonly id: string; readonly say: Say }): JSX.Element {
  return (
    <li class={door.phone === undefined ? "beside" : undefined}>
      <div>
        <p id={id}><bdi>{door.name}</bdi></p>
        <p class="address">
          <bdi>{door.address}</bdi> <Aged note={door.note} />
        </p>
        {door.open_text && <p><RunningText text={door.open_text} /></p>}
        {door.hours?.map((line, index) => <p key={index}><RunningText text={line} /></p>)}
      </div>
      <div class="ways">
        {door.phone && <Call phone={door.phone} by={id} say={say} />}
        <Way href={map(door.address)} by={id} icon={<MapIcon />}>{say("widget-map")}</Way>
      </div>
    </li>
  );
}

interface CallProps {
  readonly phone: string;
  /** Says that the number is old, where nothing else beside it does. */
  readonly note?: string | undefined;
  readonly by: string;
  readonly say: Say;
}

/** A number that cannot be dialled safely is still there to read. */
function Call({ phone, note, by, say }: CallProps): JSX.Element {
  return (
    <Way href={telephone(phone)} by={by} icon={<CallIcon />} main>
      <span>
        {say("widget-call")} <bdi dir="ltr" class="number">{phone}</bdi> <Aged note={note} />
      </span>
    </Way>
  );
}

interface WayProps {
  readonly href: string | undefined;
  /** Element that says what this way leads to. */
  readonly by: string;
  readonly icon: JSX.Element;
  readonly main?: boolean;
  /** Leads out of the chat into a window of its own. */
  readonly away?: boolean;
  readonly children: ComponentChildren;
}

function Way({ href, by, icon, main, away, children }: WayProps): JSX.Element {
  const look = main ? "way main" : "way";
  if (href === undefined) return <span class={`${look} plain`}>{icon}{children}</span>;
  const target = away ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return (
    <a class={look} href={href} aria-describedby={by} {...target}>
      {icon}
      {children}
    </a>
  );
}

function Source({ card, id, say }: CardProps): JSX.Element | null {
  if (!card.as_of_text) return null;
  const href = card.source === undefined ? undefined : page(card.source);
  return (
    <p class="source">
      {href === undefined ? (
        <RunningText text={card.as_of_text} />
      ) : (
        <a href={href} target="_blank" rel="noopener noreferrer" aria-describedby={id} title={say("widget-source")}>
          <RunningText text={card.as_of_text} />
        </a>
      )}
    </p>
  );
}
