import type { Kind } from "./blueprint";
import { ganttSigns } from "./ganttSigns";
import { palette } from "./palette";
import type { Mark, Style } from "./sheetLayout";

const formats: Readonly<Partial<Record<Kind, string>>> = {
  share: "0.0%",
  return: '[>=10]#,##0.0"×";[<0]-0.0%;0.0%',
  index: "0.00",
  count: "#,##0",
  days: "0",
  hours: "#,##0.0",
  year: "0",
  quarter: '"Q"0',
  date: "yyyy-mm-dd",
  month: "yyyy-mm",
};

const rightAligned: ReadonlySet<Kind> = new Set([
  "money",
  "share",
  "return",
  "index",
  "count",
  "days",
  "hours",
  "year",
  "number",
]);
const centred: ReadonlySet<Kind> = new Set(["date", "month", "quarter", "gantt"]);

const linkLook: Style = { fontColor: palette.accent, underline: true };

/** The number format of a kind; "General" where the text speaks for itself. */
export const numberFormatOf = (kind: Kind, money: string): string =>
  kind === "money" ? money : (formats[kind] ?? "General");

export const alignOf = (kind: Kind): "left" | "center" | "right" =>
  rightAligned.has(kind) ? "right" : centred.has(kind) ? "center" : "left";

/** The look of what is calculated; a check turns from act to good by its mark. */
const plainLook = (kind: Kind): Style => {
  if (kind === "check") return { fontColor: palette.act };
  return kind === "link" ? linkLook : { fontColor: palette.ink };
};
const inputLook: Style = { fill: palette.inputFill, fontColor: palette.inputText, border: "box" };

/** How a cell of a kind looks: inputs are told from calculated cells by fill, frame and text colour together. */
export const styleOf = (kind: Kind, money: string, input = false): Style => ({
  numberFormat: numberFormatOf(kind, money),
  align: alignOf(kind),
  ...(kind === "sentence" ? { wrap: true } : {}),
  ...(input ? inputLook : plainLook(kind)),
});

const lights: readonly Mark[] = [
  { startsWith: "●", fontColor: palette.good },
  { startsWith: "▲", fontColor: palette.watch },
  { startsWith: "■", fontColor: palette.act },
];
const checks: readonly Mark[] = [{ startsWith: "✓", fontColor: palette.good }];

/** Bars stay bars in grey and in print: the signs differ in shape, the fills in darkness. */
const bars: readonly Mark[] = [
  { startsWith: ganttSigns.done, fontColor: palette.accent, fill: palette.accent },
  { startsWith: ganttSigns.planned, fontColor: palette.accent, fill: palette.band },
  { startsWith: ganttSigns.today, fontColor: palette.act },
];

/** The shapes a kind is coloured by; a ✓ may stand under lights too, where a total is checked. */
export const marksOf = (kind: Kind): readonly Mark[] => {
  if (kind === "light") return [...lights, ...checks];
  if (kind === "gantt") return bars;
  return kind === "check" ? checks : [];
};
