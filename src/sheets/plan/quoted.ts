/** A text as a formula holds it: in quotes, quotes within doubled. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
