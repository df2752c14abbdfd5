/** The chat itself, loaded when somebody wants it: joins session, texts and window. */
import { render } from "preact";
import { httpApi } from "./api.ts";
import { unread } from "./conversation.ts";
import { tabKeep } from "./keep.ts";
import type { Mounted, Mounting } from "./mounting.ts";
import { Session } from "./session.ts";
import type { Texts } from "./wire.ts";
import { ChatWindow } from "./window.tsx";

export function mount({ base, root, texts: first, launcher }: Mounting): Mounted {
  const api = httpApi(base);
  const session = new Session(api, tabKeep());
  const place = document.createElement("div");
  root.append(place);
  let open = false;
  let texts = first;
  let asked: string | undefined = first.locale;

  const draw = (): void => {
    render(<ChatWindow session={session} texts={texts} open={open} close={launcher && close} />, place);
    if (launcher) launcher.element.hidden = open;
    else document.documentElement.lang = texts.locale;
  };
  const close = (): void => {
    open = false;
    draw();
    launcher?.button.focus();
  };
  const speak = async (locale: string): Promise<void> => {
    asked = locale;
    const found = await api.texts(locale);
    // Another language may have been chosen meanwhile; a failure is tried again at the next change.
    if (asked !== locale) return;
    if (found === undefined) asked = undefined;
    else show(found);
  };
  const show = (found: Texts): void => {
    texts = found;
    launcher?.label(texts);
    draw();
  };

  session.subscribe((conversation) => {
    launcher?.unread(open ? 0 : unread(conversation));
    if (conversation.locale !== undefined && conversation.locale !== asked) void speak(conversation.locale);
  });
  addEventListener("online", () => session.online());
  addEventListener("offline", () => session.offline());
  addEventListener("pageshow", (event) => event.persisted && session.online());
  document.addEventListener("visibilitychange", () => document.hidden || session.hurry());
  draw();
  session.resume();
  return {
    open: () => {
      open = true;
      draw();
      void session.begin();
    },
  };
}
