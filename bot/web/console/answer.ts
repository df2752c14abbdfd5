// The forms: one click sends once, and Ctrl+Enter sends an answer.

/** Let no form be sent twice by an impatient second click. */
export function guardForms(root: Document): void {
  const sent = new WeakSet<HTMLFormElement>();
  root.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (sent.has(form)) event.preventDefault();
    sent.add(form);
    // Where no answer comes, the person must be able to try again.
    setTimeout(() => sent.delete(form), 10_000);
  });
}

/** Send an answer with Ctrl+Enter, or ⌘+Enter; the form's own checks apply. */
export function sendByKey(root: Document): void {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const area = event.target;
    if (!(area instanceof HTMLTextAreaElement) || !area.form?.hasAttribute("data-answer")) return;
    event.preventDefault();
    // Safari before 16 has no requestSubmit; a click on the button checks and sends as well.
    area.form.querySelector<HTMLButtonElement>("button:not([type])")?.click();
  });
}
