/** The window's head: its name, the languages by their own names, the way out. */
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { CloseIcon, LanguageIcon } from "./icons.tsx";
import { languageName, type Say } from "./texts.ts";
import type { Texts } from "./wire.ts";

export interface HeaderProps {
  readonly texts: Texts;
  /** The conversation's language, which may have no texts of its own for the window. */
  readonly locale: string;
  readonly say: Say;
  readonly choose: (code: string, name: string) => void;
  /** Absent where the chat is the whole page. */
  readonly close: (() => void) | undefined;
}

export function Header({ texts, locale, say, choose, close }: HeaderProps): JSX.Element {
  const [unfolded, setUnfolded] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const fold = (): void => {
    setUnfolded(false);
    toggle.current?.focus();
  };
  const Title = close ? "h2" : "h1";
  return (
    <div
      class="head"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !unfolded) return;
        // Escape closes the innermost thing that is open, not the whole window.
        event.stopPropagation();
        fold();
      }}
    >
      <Title id="lotse-title">{say("widget-title")}</Title>
      <button
        ref={toggle}
        type="button"
        class="tool languages-toggle"
        aria-expanded={unfolded}
        aria-controls="lotse-languages"
        onClick={() => setUnfolded(!unfolded)}
      >
        <LanguageIcon />
        <span class="unseen">{say("widget-language")}: </span>
        <span lang={locale}>{languageName(texts, locale)}</span>
      </button>
      {close && (
        <button type="button" class="tool" aria-label={say("widget-close")} onClick={close}>
          <CloseIcon />
        </button>
      )}
      <ul class="languages" id="lotse-languages" aria-label={say("widget-language")} hidden={!unfolded}>
        {texts.languages.map(({ code, name, direction }) => (
          <li key={code}>
            <button
              type="button"
              lang={code}
              dir={direction}
              aria-current={code === locale}
              onClick={() => {
                fold();
                if (code !== locale) choose(code, name);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
