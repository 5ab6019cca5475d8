const known: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const entity = /<!\[CDATA\[([\s\S]*?)\]\]>|&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g;

const character = (code: number): string => {
  try {
    return String.fromCodePoint(code);
  } catch {
    return "";
  }
};

/** What characters between tags say, their entities resolved. */
export const plain = (text: string): string =>
  text.includes("&") || text.includes("<![")
    ? text.replace(entity, (whole, data?: string, decimal?: string, hex?: string, name = "") => {
        if (data !== undefined) return data;
        if (decimal !== undefined) return character(Number(decimal));
        if (hex !== undefined) return character(parseInt(hex, 16));
        return known[name] ?? whole;
      })
    : text;

/** Characters that XML cannot hold at all. */
const unwritable = new RegExp("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]", "g");
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as it stands between tags or in quotes. */
export const escaped = (text: string): string =>
  text.replace(unwritable, "").replace(/[&<>"]/g, (one) => escapes[one] ?? "");
