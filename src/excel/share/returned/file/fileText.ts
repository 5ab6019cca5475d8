import { plain } from "../../xml/plain";

const longest = 32_767;
const escape = /_x([0-9A-Fa-f]{4})_/g;
/** Characters that no cell shows; a tab and an end of line stay. */
const unseen = new RegExp("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\uFFFE\\uFFFF]", "g");

/** A cell's text from how a part writes it: characters that XML cannot hold stand as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export const fileText = (inside: string): string =>
  plain(inside)
    .replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\r\n?/g, "\n")
    .replace(unseen, "")
    .slice(0, longest);
