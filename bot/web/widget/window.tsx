/** The chat window: head, state, conversation, composer. */
import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Composer } from "./composer.tsx";
import type { Conversation } from "./conversation.ts";
import { Header } from "./header.tsx";
import { Log } from "./log.tsx";
import type { Session } from "./session.ts";
import { speaker, type TextId } from "./texts.ts";
import type { Texts } from "./wire.ts";

export interface WindowProps {
  readonly session: Session;
  readonly texts: Texts;
  readonly open: boolean;
  /** Absent where the chat is the whole page. */
  readonly close: (() => void) | undefined;
}

export function ChatWindow({ session, texts, open, close }: WindowProps): JSX.Element {
  const [conversation, setConversation] = useState(session.conversation);
  useEffect(() => {
    setConversation(session.conversation);
    return session.subscribe(setConversation);
  }, [session]);
  useEffect(() => {
    if (open) session.read();
  }, [open, conversation.lastSeq]);
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (open) input.current?.focus();
  }, [open]);
  const say = useMemo(() => speaker(texts), [texts]);
  const locale = conversation.locale ?? texts.locale;
  const status = statusOf(conversation);
  return (
    <section
      class="window"
      lang={texts.locale}
      dir={texts.direction}
      hidden={!open}
      role={close ? "dialog" : "main"}
      aria-labelledby="lotse-title"
      onKeyDown={(event) => {
        if (event.key === "Escape" && close && !event.isComposing) close();
      }}
    >
      <Header
        texts={texts}
        locale={locale}
        say={say}
        close={close}
        choose={(code, name) => session.press(`language:${code}`, name)}
      />
      <p class={`status ${conversation.offline ? "offline" : conversation.route}`} role="status">
        {status && say(status)}
      </p>
      {!close && <h2 class="unseen">{say("widget-messages")}</h2>}
      <Log
        conversation={conversation}
        locale={texts.locale}
        visible={open}
        say={say}
        press={(id, title) => session.press(id, title)}
      />
      <Composer input={input} limit={texts.limit} say={say} write={(text) => session.write(text)} />
    </section>
  );
}

function statusOf({ offline, route }: Conversation): TextId | undefined {
  if (offline) return "widget-offline";
  if (route === "waiting") return "widget-waiting";
  return route === "human" ? "widget-human" : undefined;
}
