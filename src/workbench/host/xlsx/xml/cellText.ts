/** Excel writes characters that XML cannot hold as `_x000D_`, and a text that looks like that with its `_` so written. */
export const decodeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The control characters that XML leaves out, and the carriage return that it would lose. */
const unwritable = new RegExp("[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]", "g");

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const encodeCellText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(unwritable, code);
