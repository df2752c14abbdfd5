/** The window's own texts: ids of content/phrases/<language>/widget.ftl, written by the server. */
import type { Texts } from "./wire.ts";

export type TextId =
  | "widget-title"
  | "widget-open"
  | "widget-close"
  | "widget-placeholder"
  | "widget-send"
  | "widget-you"
  | "widget-bot"
  | "widget-caseworker"
  | "widget-sending"
  | "widget-sent"
  | "widget-not-sent"
  | "widget-rejected"
  | "widget-offline"
  | "widget-call"
  | "widget-map"
  | "widget-website"
  | "widget-email"
  | "widget-source"
  | "widget-hours"
  | "widget-places"
  | "widget-language"
  | "widget-typing"
  | "widget-too-long"
  | "widget-waiting"
  | "widget-human"
  | "widget-ended"
  | "widget-messages";

/** Looks a text up; one that is missing is empty, so that nobody reads an id. */
export type Say = (id: TextId) => string;

export function speaker(texts: Texts): Say {
  return (id) => texts.texts[id] ?? "";
}

/** Own name of a locale's language; a variant (`de-x-simple`) has that of its language until its texts are here. */
export function languageName(texts: Texts, locale: string): string {
  const named = (code: string): string | undefined => texts.languages.find((language) => language.code === code)?.name;
  if (locale === texts.locale) return texts.name;
  return named(locale) ?? named(locale.split("-")[0] ?? locale) ?? locale;
}
