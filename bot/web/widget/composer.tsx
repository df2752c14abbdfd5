/** Where the person writes: Enter sends, Shift and Enter begins a new line. */
import type { JSX, Ref } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { SendIcon } from "./icons.tsx";
import type { Say } from "./texts.ts";

export interface ComposerProps {
  readonly input: { current: HTMLTextAreaElement | null };
  /** The longest message that the server takes, in characters. */
  readonly limit: number;
  readonly say: Say;
  readonly write: (text: string) => void;
}

export function Composer({ input, limit, say, write }: ComposerProps): JSX.Element {
  const [text, setText] = useState("");
  // Characters as the server counts them: an emoji is one, not two.
  const tooLong = text.length > limit && [...text.trim()].length > limit;
  useHeightOfContent(input, text);

  const send = (): void => {
    const words = text.trim();
    if (words === "" || tooLong) return;
    write(words);
    setText("");
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While a word is being composed (Enter picks a suggestion), Enter is not ours; Safari says so by code 229.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
        input.current?.focus();
      }}
    >
      <p class="too-long" id="lotse-too-long" role="status">
        {tooLong && say("widget-too-long")}
      </p>
      <div class="write">
        <textarea
          ref={input as Ref<HTMLTextAreaElement>}
          rows={1}
          value={text}
          {...(text === "" ? {} : { dir: "auto" as const })}
          placeholder={say("widget-placeholder")}
          aria-label={say("widget-placeholder")}
          aria-invalid={tooLong}
          aria-describedby="lotse-too-long"
          enterkeyhint="send"
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" class="send" aria-disabled={text.trim() === "" || tooLong} aria-label={say("widget-send")}>
          <SendIcon />
        </button>
      </div>
    </form>
  );
}

/** Lets the field grow with what is written; the style sheet sets the end of it. */
function useHeightOfContent(input: ComposerProps["input"], text: string): void {
  const last = useRef("");
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || last.current === text) return;
    last.current = text;
    field.style.height = "auto";
    if (text !== "") field.style.height = `${field.scrollHeight + 2}px`;
  }, [text]);
}
