import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Language } from "../../locales/language";
import type { Kind } from "./blueprint";
import type { Validation } from "./sheetLayout";

interface Typed {
  readonly as: Kind;
  readonly input?: boolean;
  readonly choices?: string;
  readonly least?: number;
  readonly most?: number;
}

const wholeNumbers: ReadonlySet<Kind> = new Set(["count", "days", "year"]);
const numbers: ReadonlySet<Kind> = new Set(["money", "share", "index", "number", "hours", ...wholeNumbers]);

/** What may be typed into an input; undefined where anything may, or nothing is typed. */
export const validationOf = (
  { as, input, choices, least, most }: Typed,
  language: Language,
): Validation | undefined => {
  if (!input) return undefined;
  const text = sheetsTextOf(language).layout;
  if (choices !== undefined) return { kind: "list", source: `=${choices}`, message: text.pickOne };
  if (as === "date" || as === "month") return { kind: "date", message: text.typeDate };
  if (!numbers.has(as)) return undefined;
  return {
    kind: "number",
    whole: wholeNumbers.has(as),
    message: text.typeNumber(least, most),
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
};
