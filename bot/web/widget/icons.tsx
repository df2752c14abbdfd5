/** The window's drawings: decoration beside words, never instead of a name. */
import type { JSX } from "preact";

function icon(path: string): () => JSX.Element {
  return () => (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = icon("M6 6l12 12M18 6L6 18");
export const SendIcon = icon("M4 12L20 4.5l-4.5 15.5-4-6.5zM11.5 13.5L20 4.5");
export const LanguageIcon = icon("M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18");
export const CallIcon = icon("M5 4h4l2 5-2.5 1.5a11 11 0 005 5L15 13l5 2v4a1 1 0 01-1 1A15 15 0 014 5a1 1 0 011-1z");
export const MapIcon = icon("M12 21s7-6 7-11.5A7 7 0 005 9.5C5 15 12 21 12 21zM12 7a2.5 2.5 0 100 5 2.5 2.5 0 000-5z");
export const MailIcon = icon("M4 6h16v12H4zM4 7l8 6 8-6");
export const PageIcon = icon("M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9");
