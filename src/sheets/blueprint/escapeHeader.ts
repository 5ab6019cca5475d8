/** A header as it stands inside a structured reference: `[`, `]`, `#`, `'` and `@` take an apostrophe. */
export const escapeHeader = (header: string): string => header.replace(/['[\]#@]/g, "'$&");
