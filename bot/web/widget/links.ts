/** Addresses of links, made from a card's facts. A fact that gives no safe address gives no link. */

/** Only a plain number becomes a link: with words or hours beside it, one could dial something else. */
export function telephone(phone: string): string | undefined {
  if (!/^[+\d\s().\/\u00a0\u2010-\u2015-]+$/.test(phone)) return undefined;
  // "+49 (0)351" is dialled without the zero.
  const digits = phone.trim().replace(/^(\+.*?)\(0\)/, "$1").replace(/(?!^\+)\D/g, "");
  return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

export function map(address: string): string {
  return `geo:0,0?q=${encodeURIComponent(address)}`;
}

export function mail(email: string): string | undefined {
  return /^[^\s@?&/]+@[^\s@?&/]+$/.test(email) ? `mailto:${email}` : undefined;
}

/** A page on the web; anything but http and https could run code in the city's page. */
export function page(url: string): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
