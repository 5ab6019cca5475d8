import type { Rect, Style } from "../../../sheets/blueprint/sheetLayout";
import type { StyleRun } from "../../../sheets/blueprint/styleRuns";
import type { Step } from "../journal/Step";
import { a1 } from "./a1";
import { dressFormat, setNumberFormat } from "./dressRange";
import { onSheet } from "./onSheet";

/** In characters. Excel refuses the address of several rectangles somewhere beyond 8,000 (OfficeDev/office-js issue 5198). */
const longestAddress = 2_000;

/** Dresses a fresh sheet: rectangles that look alike together, and the number formats, which Excel takes of one rectangle only. */
export const dressAlike = (sheet: string, runs: readonly StyleRun[]): readonly Step[] => [
  ...looksOf(runs).flatMap(({ look, rects }) =>
    addressesOf(rects).map((address) =>
      onSheet(sheet, "dressed", (worksheet) => {
        const { rows = 1, columns = 1 } = rects[0] ?? {};
        dressFormat(worksheet.getRanges(address).format, look, rows, columns);
      }),
    ),
  ),
  ...runs.flatMap(({ at, style: { numberFormat } }) =>
    numberFormat === undefined
      ? []
      : onSheet(sheet, "number format", (worksheet) =>
          setNumberFormat(worksheet.getRange(a1(at)), numberFormat),
        ),
  ),
];

interface Look {
  readonly look: Style;
  /** Where a box has lines inside it too, or where none has. */
  readonly rects: readonly Rect[];
}

function looksOf(runs: readonly StyleRun[]): readonly Look[] {
  const looks = new Map<string, { readonly look: Style; readonly rects: Rect[] }>();
  for (const { at, style } of runs) {
    const look: { -readonly [key in keyof Style]: Style[key] } = { ...style };
    delete look.numberFormat;
    if (Object.keys(look).length === 0) continue;
    const inside = look.border === "box" ? [at.rows > 1, at.columns > 1] : [];
    const key = JSON.stringify([look, inside]);
    const known = looks.get(key);
    if (known === undefined) looks.set(key, { look, rects: [at] });
    else known.rects.push(at);
  }
  return [...looks.values()];
}

/** "B5:D9,B12:D14", in as few addresses as their length allows. */
const addressesOf = (rects: readonly Rect[]): readonly string[] =>
  rects.map(a1).reduce<string[]>((addresses, next) => {
    const last = addresses.at(-1);
    if (last === undefined || last.length + next.length >= longestAddress) return [...addresses, next];
    return [...addresses.slice(0, -1), `${last},${next}`];
  }, []);
