import type { Kind } from "./blueprint";
import { palette } from "./palette";
import type { Mark, Style } from "./sheetLayout";

const formats: Readonly<Partial<Record<Kind, string>>> = {
  share: "0.0%",
  index: "0.00",
  count: "#,##0",
  days: "0",
  year: "0",
  quarter: '"Q"0',
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
};

const rightAligned: ReadonlySet<Kind> = new Set([
  "money",
  "share",
  "index",
  "count",
  "days",
  "year",
  "number",
]);
const centred: ReadonlySet<Kind> = new Set(["date", "month", "quarter"]);

/** The number format of a kind; "General" where the text speaks for itself. */
export const numberFormatOf = (kind: Kind, money: string): string =>
  kind === "money" ? money : (formats[kind] ?? "General");

export const alignOf = (kind: Kind): "left" | "center" | "right" =>
  rightAligned.has(kind) ? "right" : centred.has(kind) ? "center" : "left";

/** How a cell of a kind looks: inputs are told from calculated cells by fill, frame and text colour together. */
export const styleOf = (kind: Kind, money: string, input = false): Style => ({
  numberFormat: numberFormatOf(kind, money),
  align: alignOf(kind),
  ...(kind === "check" ? { fontColor: palette.act } : {}),
  ...(input
    ? { fill: palette.inputFill, fontColor: palette.inputText, border: "box" }
    : kind === "check"
      ? {}
      : { fontColor: palette.ink }),
});

const lights: readonly Mark[] = [
  { startsWith: "●", fontColor: palette.good },
  { startsWith: "▲", fontColor: palette.watch },
  { startsWith: "■", fontColor: palette.act },
];
const checks: readonly Mark[] = [{ startsWith: "✓", fontColor: palette.good }];

/** The shapes a kind is coloured by; a ✓ may stand under lights too, where a total is checked. */
export const marksOf = (kind: Kind): readonly Mark[] =>
  kind === "light" ? [...lights, ...checks] : kind === "check" ? checks : [];
