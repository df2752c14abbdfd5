/** Text of the server, as text: paragraphs at line breaks, numbers kept in their order. */
import type { JSX } from "preact";
import { parts } from "./isolate.ts";

/** Up to this length a number stays on one line; a longer one may be a list. */
const ONE_LINE = 24;

export function RunningText({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {parts(text).map(({ text: part, number }, index) =>
        number ? (
          <bdi key={index} dir="ltr" class={part.length > ONE_LINE ? "" : "number"}>
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}

export function Paragraphs({ text }: { readonly text: string }): JSX.Element {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== "");
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          <RunningText text={paragraph} />
        </p>
      ))}
    </>
  );
}
