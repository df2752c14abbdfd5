/** The button on the city's page that opens the chat: plain DOM, since it must be there before the rest is loaded. */
import type { Texts } from "./wire.ts";

const BUBBLE = "M12 3c5.5 0 9.5 3.5 9.5 8s-4 8-9.5 8c-1.1 0-2.2-.15-3.2-.42L4 21l1.2-4.1C3.5 15.4 2.5 13.3 2.5 11c0-4.5 4-8 9.5-8z";
const SVG = "http://www.w3.org/2000/svg";

export interface Launcher {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  /** Writes the button in the reader's language. */
  label(texts: Texts): void;
  /** Shows how many lines wait to be read. */
  unread(count: number): void;
}

export function createLauncher(): Launcher {
  const element = document.createElement("div");
  element.className = "corner";
  element.hidden = true;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "launcher";
  button.setAttribute("aria-haspopup", "dialog");
  const label = document.createElement("span");
  const count = document.createElement("span");
  count.className = "unread";
  count.hidden = true;
  button.append(bubble(), label, count);
  element.append(button);
  return {
    element,
    button,
    label: ({ locale, direction, texts }) => {
      element.lang = locale;
      element.dir = direction;
      label.textContent = texts["widget-open"] ?? "";
    },
    unread: (number) => {
      count.hidden = number === 0;
      count.textContent = number === 0 ? "" : String(number);
    },
  };
}

function bubble(): SVGElement {
  const icon = document.createElementNS(SVG, "svg");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", BUBBLE);
  icon.append(path);
  return icon;
}
