// The phrasebook below the answer: a sentence is looked for, filled and sent without leaving the page. Without this
// script the same forms and links lead to a page of their own.

const PICKER = "[data-picker]";
/** Milliseconds without a key before the words are looked for. */
const PAUSE_MS = 250;

/** Follow links and forms of every phrasebook on the page in place; `sent` is called when a sentence went out. */
export function followPhrasebook(root: Document, sent: () => Promise<unknown>): void {
  let newest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  const bookOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>("[data-phrasebook]") : null;

  function say(book: HTMLElement, what: "sent" | "failed" | "nothing"): void {
    const status = book.querySelector<HTMLElement>("[data-status]");
    if (status) status.textContent = (what === "nothing" ? "" : status.dataset[what]) ?? "";
  }

  /** Ask for a picker; undefined where a later question made this one idle, or no picker came. */
  async function ask(address: string, body?: URLSearchParams): Promise<Response | undefined> {
    const turn = ++newest;
    const response = await fetch(address, { credentials: "same-origin", ...(body ? { method: "POST", body } : {}) });
    return turn === newest ? response : undefined;
  }

  async function pickerIn(response: Response): Promise<HTMLElement | null> {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return page.querySelector<HTMLElement>(`main > ${PICKER}`);
  }

  async function show(book: HTMLElement, response: Response, focus: boolean): Promise<boolean> {
    const picker = await pickerIn(response);
    if (!picker) return false;
    book.querySelector(PICKER)?.replaceWith(picker);
    const problem = picker.querySelector<HTMLElement>("[aria-invalid]");
    const preview = picker.querySelector<HTMLElement>("[data-preview]");
    // What comes next is one key away: the problem, the button that sends, the first field.
    if (focus) (problem ?? preview ?? picker.querySelector<HTMLElement>("[data-focus]"))?.focus({ preventScroll: true });
    (problem ?? preview ?? picker).scrollIntoView({ block: "nearest" });
    return true;
  }

  async function open(book: HTMLElement, address: string, focus: boolean): Promise<void> {
    say(book, "nothing");
    try {
      const response = await ask(address);
      if (response && !(await show(book, response, focus))) say(book, "failed");
    } catch {
      say(book, "failed");
    }
  }

  /** Put in what was found, and leave the words and the cursor in them alone. */
  async function find(book: HTMLElement, form: HTMLFormElement): Promise<void> {
    const query = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    try {
      const response = await ask(`${form.action}?${query.toString()}`);
      if (!response) return;
      const found = (await pickerIn(response))?.querySelector("[data-found]");
      if (!found) say(book, "failed");
      else book.querySelector("[data-found]")?.replaceWith(found);
    } catch {
      say(book, "failed");
    }
  }

  async function post(book: HTMLElement, form: HTMLFormElement, step: HTMLButtonElement | null): Promise<void> {
    if (sending) return;
    sending = true;
    say(book, "nothing");
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    if (step?.name) body.set(step.name, step.value);
    try {
      const response = await ask(form.action, body);
      if (!response) return;
      const page = new URL(response.url).pathname;
      const toCase = new URL(book.dataset["phrasebook"] ?? "", root.baseURI).pathname.replace(/\/phrasebook$/, "");
      // The way back to the case means that the sentence went out, or that the case is somebody else's by now:
      // what is fresh in the page tells which.
      if (response.redirected && page === toCase) {
        await sent();
        if (!book.isConnected) return;
        await open(book, book.dataset["phrasebook"] ?? "", true);
        say(book, "sent");
        root.querySelector(".transcript")?.scrollIntoView({ block: "nearest" });
      } else if (!(await show(book, response, true))) {
        say(book, "failed");
        await sent();
      }
    } catch {
      say(book, "failed");
    } finally {
      sending = false;
    }
  }

  // While going down to the target: the page's own guard of forms is for those that leave the page.
  root.addEventListener("submit", (event) => {
    const book = bookOf(event.target);
    const form = event.target;
    if (!book || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    event.stopPropagation();
    clearTimeout(pause);
    if (form.method === "get") void find(book, form);
    else void post(book, form, stepOf(event, form));
  }, true);

  root.addEventListener("click", (event) => {
    const book = bookOf(event.target);
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (!book || !link || elsewhere) return;
    event.preventDefault();
    void open(book, link.href, true);
  });

  root.addEventListener("input", (event) => {
    const book = bookOf(event.target);
    const field = event.target;
    if (!book || !(field instanceof HTMLInputElement || field instanceof HTMLSelectElement) || !field.form) return;
    const form = field.form;
    if (form.method === "get") {
      clearTimeout(pause);
      pause = setTimeout(() => void find(book, form), PAUSE_MS);
    } else {
      // What is shown is not what would be sent any more.
      form.querySelector("[data-preview]")?.remove();
    }
  });

  // `toggle` does not rise; it is caught on its way down.
  root.addEventListener("toggle", (event) => {
    const book = bookOf(event.target);
    if (book instanceof HTMLDetailsElement && book.open && !book.querySelector("[data-found] li, [name=sentence]")) {
      void open(book, book.dataset["phrasebook"] ?? "", false);
    }
  }, true);
}

/** The button that a form was sent with; browsers that do not tell mean the first one, as Enter does. */
function stepOf(event: Event, form: HTMLFormElement): HTMLButtonElement | null {
  const submitter = (event as SubmitEvent).submitter ?? form.ownerDocument.activeElement;
  const pressed = submitter instanceof HTMLButtonElement && submitter.form === form ? submitter : null;
  return pressed ?? form.querySelector<HTMLButtonElement>("button[name]");
}
