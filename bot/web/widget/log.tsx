/** The scrolling part: the log, the buttons of the newest bot turn, and a sign that an answer is coming. */
import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Conversation } from "./conversation.ts";
import { Message, rows } from "./messages.tsx";
import { newestTurn } from "./newest-turn.ts";
import { quickReplies } from "./quick-replies.ts";
import type { Say } from "./texts.ts";

export interface LogProps {
  readonly conversation: Conversation;
  readonly locale: string;
  readonly visible: boolean;
  readonly say: Say;
  readonly press: (id: string, title: string) => void;
}

export function Log({ conversation, locale, visible, say, press }: LogProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const { ended, typing, route } = conversation;
  const all = rows(conversation);
  const buttons = quickReplies(conversation);
  const scrolled = useNewestInView(scroller, conversation, visible);

  const pressed = (id: string, title: string): void => {
    // The button is about to vanish: the focus must not fall out of the window with it.
    scroller.current?.focus({ preventScroll: true });
    press(id, title);
  };
  return (
    <div
      class="scroller"
      ref={scroller}
      tabIndex={0}
      role="group"
      aria-label={say("widget-messages")}
      onWheel={scrolled}
      onTouchMove={scrolled}
      onKeyDown={(event) => SCROLLING_KEYS.includes(event.key) && scrolled()}
      onMouseDown={(event) => event.target === event.currentTarget && scrolled()}
    >
      <div class="log" role="log" aria-live="polite" aria-relevant="additions" aria-label={say("widget-messages")}>
        {ended && <p class="ended">{say("widget-ended")}</p>}
        {all.map((row, index) => (
          <Message key={row.key} row={row} above={all[index - 1]} below={all[index + 1]} locale={locale} say={say} />
        ))}
      </div>
      {buttons.length > 0 && (
        <div class="replies" role="group" aria-label={say("widget-bot")}>
          {buttons.map(({ id, title }) => (
            <button key={id} type="button" class="reply" data-press={id} onClick={() => pressed(id, title)}>
              {title}
            </button>
          ))}
        </div>
      )}
      {typing && route !== "human" && (
        <p class="typing">
          <i />
          <i />
          <i />
          <span>{say("widget-typing")}</span>
        </p>
      )}
    </div>
  );
}

const SCROLLING_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/** Pixels from the end within which somebody counts as reading the newest lines. */
const NEAR = 80;

/**
 * Brings what is new into view, but never past the beginning of an answer: a long one is read from its top.
 * Somebody who has scrolled up to read is left alone, until they write themselves. The value returned is to be
 * called when a person scrolls; scroll events would not tell that from a change of the layout.
 */
function useNewestInView(
  scroller: { readonly current: HTMLDivElement | null },
  { entries, lines, typing }: Conversation,
  visible: boolean,
): () => void {
  const seen = useRef({ entries: 0, lines: 0, visible: false });
  const reading = useRef(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = seen.current;
    seen.current = { entries: entries.length, lines: lines.length, visible };
    if (!element || !visible) return;
    const end = element.scrollHeight - element.clientHeight;
    const wrote = lines.length > before.lines;
    const shown = !before.visible;
    if (wrote || shown || end - element.scrollTop < NEAR) reading.current = false;
    if (reading.current || !(wrote || shown || typing || entries.length > before.entries)) return;
    const shownLines = element.querySelectorAll<HTMLElement>(".line");
    const turn = newestTurn(entries);
    // The question stays in view above its answer.
    const begin = lines.length > 0 ? undefined : shownLines[entries[turn - 1]?.author === "person" ? turn - 1 : turn];
    element.scrollTop = begin ? Math.min(end, Math.max(0, begin.offsetTop - 12)) : end;
  }, [entries, lines, typing, visible]);
  return () => {
    reading.current = true;
  };
}
