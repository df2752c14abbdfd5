/** Finds numbers in running text, so that "+49 351 …" and "9:00–16:00" keep their order between Arabic words. */

export interface Part {
  readonly text: string;
  readonly number: boolean;
}

/** Two digits or more, with the spaces and signs that stand within phone numbers, times, dates and ranges. */
const NUMBERS = /\+?\d[\d./:\u00a0\u202f \u2010-\u2015-]*\d/g;

export function parts(text: string): Part[] {
  const found: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(NUMBERS)) {
    const begin = match.index ?? 0;
    if (begin > end) found.push({ text: text.slice(end, begin), number: false });
    found.push({ text: match[0], number: true });
    end = begin + match[0].length;
  }
  if (end < text.length) found.push({ text: text.slice(end), number: false });
  return found;
}
