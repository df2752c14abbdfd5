/** What the loader hands to the chat, and what it gets back: the two are loaded apart from each other. */
import type { Launcher } from "./launcher.ts";
import type { Texts } from "./wire.ts";

export interface Mounting {
  /** Address of the server, without a slash at the end. */
  readonly base: string;
  readonly root: ShadowRoot;
  readonly texts: Texts;
  /** Absent on a page that is the chat and nothing else. */
  readonly launcher: Launcher | undefined;
}

export interface Mounted {
  open(): void;
}

export interface ChatModule {
  mount(mounting: Mounting): Mounted;
}
