// Keeps an open page of the console up to date. Everything works without it, by reloading the page.
import { guardForms, sendByKey } from "./answer.ts";
import { follow } from "./follow.ts";
import { Log } from "./log.ts";
import { replacePart, showActions, showWaiting } from "./parts.ts";
import { followPhrasebook } from "./phrasebook.ts";

const page = document.querySelector<HTMLElement>("main[data-stream][data-part-of]");
const log = Log.find(document);

/** Ask for the parts of the page that change, and put them in place. */
async function refresh(address: string): Promise<"fresh" | "signed-out" | "lost"> {
  const where = log ? `${address}?after=${log.last()}` : address;
  const response = await fetch(where, { headers: { Accept: "text/html" }, credentials: "same-origin" });
  if (response.status === 401) return "signed-out";
  if (!response.ok) return "lost";
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const name of ["head", "count", "queue"]) replacePart(document, fresh, name);
  log?.merge(fresh);
  showActions(document, fresh);
  showWaiting(document);
  return "fresh";
}

guardForms(document);
sendByKey(document);
log?.toEnd();
showWaiting(document);
if (page?.dataset["stream"] && page.dataset["partOf"]) {
  const partOf = page.dataset["partOf"];
  follow(page.dataset["stream"], () => refresh(partOf), document);
  followPhrasebook(document, () => refresh(partOf));
}
