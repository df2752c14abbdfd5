/** Times as the reader's language writes them. */

/** The time of day, with the date where it was another day; empty for a time that cannot be read. */
export function timeOf(at: string, locale: string, now: Date): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "";
  const time: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit" };
  const sameDay = date.toDateString() === now.toDateString();
  const format: Intl.DateTimeFormatOptions = sameDay ? time : { day: "numeric", month: "short", ...time };
  try {
    return new Intl.DateTimeFormat(locale, format).format(date);
  } catch {
    return new Intl.DateTimeFormat(undefined, format).format(date);
  }
}
