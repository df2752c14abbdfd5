/**
 * What the city's page loads: puts the button there, and the chat behind it when somebody wants it.
 * `<script src="…/widget.js" async></script>`; with `data-page` the whole page becomes the chat.
 */
import { httpApi } from "./api.ts";
import { OUTBOX, tabKeep, TOKEN } from "./keep.ts";
import { createLauncher, type Launcher } from "./launcher.ts";
import type { ChatModule, Mounted } from "./mounting.ts";
import { Retry } from "./retry.ts";
import type { Texts } from "./wire.ts";

const HOST = "lotse-chat";

/** Asks until there is an answer: a page may be opened long before there is a network. */
async function untilDone<T>(ask: (attempt: number) => Promise<T | undefined>): Promise<T> {
  const retry = new Retry();
  const hurry = (): void => retry.hurry();
  addEventListener("online", hurry);
  let answer = await ask(0);
  while (answer === undefined) {
    await retry.wait();
    answer = await ask(retry.failures);
  }
  removeEventListener("online", hurry);
  return answer;
}

async function begin(base: string, wholePage: boolean): Promise<void> {
  const host = document.createElement(HOST);
  host.toggleAttribute("data-page", wholePage);
  const root = host.attachShadow({ mode: "open" });
  const launcher = wholePage ? undefined : createLauncher();
  const styled = style(root, base);
  if (launcher) root.append(launcher.element);
  document.body.append(host);

  const texts = await untilDone(() => httpApi(base).texts(undefined));
  await styled;
  let mounted: Promise<Mounted> | undefined;
  const load = (): Promise<Mounted> => (mounted ??= mount(base, root, texts, launcher));
  if (!launcher) return (await load()).open();
  launcher.label(texts);
  launcher.element.hidden = false;
  launcher.button.addEventListener("click", () => {
    launcher.button.setAttribute("aria-busy", "true");
    void load().then((chat) => {
      launcher.button.removeAttribute("aria-busy");
      chat.open();
    });
  });
  const keep = tabKeep();
  // Something was begun before the page changed: go on with it, and show an answer that came meanwhile.
  if (keep.get(TOKEN) !== undefined || keep.get(OUTBOX) !== undefined) await load();
}

async function mount(base: string, root: ShadowRoot, texts: Texts, launcher: Launcher | undefined): Promise<Mounted> {
  const chat = await untilDone(async (attempt) => {
    try {
      // Browsers remember that a module could not be loaded: another address asks again.
      return (await import(`${base}/chat.js${attempt > 0 ? `?${attempt}` : ""}`)) as ChatModule;
    } catch {
      return undefined;
    }
  });
  return chat.mount({ base, root, texts, launcher });
}

/** Loads the style into the shadow root; a chat without style is better than none. */
function style(root: ShadowRoot, base: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `${base}/chat.css`;
  root.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && !document.querySelector(HOST)) {
  const base = new URL(".", script.src).href.replace(/\/$/, "");
  const wholePage = script.hasAttribute("data-page");
  if (document.body) void begin(base, wholePage);
  else addEventListener("DOMContentLoaded", () => void begin(base, wholePage));
}
