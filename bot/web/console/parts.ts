// Puts fresh parts of a page in the place of old ones, and leaves alone what has not changed.

const part = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Replace a part whose content has changed; a focused link in it keeps the focus. */
export function replacePart(root: Document, fresh: ParentNode, name: string): void {
  const before = part(root, name);
  const after = part(fresh, name);
  if (!before || !after || before.isEqualNode(after)) return;
  const focused = before.contains(root.activeElement) ? root.activeElement?.getAttribute("href") : null;
  for (const attribute of after.attributes) before.setAttribute(attribute.name, attribute.value);
  before.replaceChildren(...after.childNodes);
  if (focused) before.querySelector<HTMLElement>(`[href="${CSS.escape(focused)}"]`)?.focus();
}

/** Replace what can be done only when that is something else now, so that a half-written answer stays. */
export function showActions(root: Document, fresh: ParentNode): void {
  const before = part(root, "actions");
  const after = part(fresh, "actions");
  if (!before || !after || before.dataset["mode"] === after.dataset["mode"]) return;
  const draft = before.querySelector<HTMLTextAreaElement>("[data-answer] textarea, [data-kept] textarea")?.value ?? "";
  before.replaceWith(after);
  const answer = after.querySelector<HTMLTextAreaElement>("[data-answer] textarea");
  const kept = after.querySelector<HTMLElement>("[data-kept]");
  const place = answer ?? kept?.querySelector<HTMLTextAreaElement>("textarea");
  if (!place || !draft.trim()) return;
  place.value = draft;
  if (kept) kept.hidden = false;
}

/** Show in the tab's title how many people wait. */
export function showWaiting(root: Document): void {
  const waiting = part(root, "count")?.dataset["waiting"];
  if (waiting === undefined) return;
  const title = root.title.replace(/^\(\d+\) /, "");
  root.title = waiting === "0" ? title : `(${waiting}) ${title}`;
}
