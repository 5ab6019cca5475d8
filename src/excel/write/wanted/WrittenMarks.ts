import { seededHash } from "../../../planning/seededHash";
import type { Cell } from "../../../sheets/blueprint/blueprint";
import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { canonicalFormula } from "../compare/canonicalFormula";
import { isFormula } from "../match/isFormula";
import { spotKey } from "../match/spotKey";
import { spottedCells } from "../match/spottedCells";
import type { Role, Spot } from "../match/Spot";
import { once } from "./once";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** Thirty bits: of a million formulas that somebody types, one is taken for ours on a sheet of a thousand. */
const lettersEach = 5;

/** What an input begins with is its own row's; a formula or a text of ours may stand anywhere in its column. */
const placeOf = (spot: Spot, role: Role, row: string): string =>
  role === "input" ? `input\0${spotKey(spot)}\0${row}` : spotKey(spot);

/** A number as it comes back from a sheet, a text without its apostrophe, a formula in one spelling. */
const spelled = (content: NonNullable<Cell>, table: string): string => {
  if (isFormula(content)) return canonicalFormula(String(content), table);
  if (typeof content === "number") return `#${content.toPrecision(14)}`;
  return `'${String(content).replace(/^'/, "")}`;
};

const markOf = (place: string, said: string): string => {
  let left = seededHash(`${place}\0${said}`, 0);
  let mark = "";
  for (let at = 0; at < lettersEach; at += 1) {
    mark += letters[left % letters.length] ?? "";
    left = Math.floor(left / letters.length);
  }
  return mark;
};

const spillPlace = (name: string): string => `spill\0${name}`;

/** One mark for each thing that a sheet of ours says and where it says it, one after the other. */
export const marksOf = (layout: SheetLayout): string => {
  const said = new Map<string, readonly [place: string, content: NonNullable<Cell>, table: string]>();
  const note = (place: string, content: Cell, table: string): void => {
    if (content !== null && content !== "")
      said.set(`${place}\0${typeof content} ${String(content)}`, [place, content, table]);
  };
  for (const { spot, role, value, called } of spottedCells(layout))
    note(placeOf(spot, role, called.row), value, called.table);
  for (const block of layout.blocks)
    if (block.block === "engine")
      for (const { names, formulas } of block.spills)
        for (const { value } of formulas) note(spillPlace(names[0]?.name ?? ""), value, "");
  const marks = [...said.values()].map(([place, content, table]) => markOf(place, spelled(content, table)));
  return [...new Set(marks)].sort().join("");
};

/** What we wrote on a sheet when we last did, whatever the version of ours that wrote it. */
export interface WrittenMarks {
  /** Whether it is known at all: an earlier version of ours kept no marks. */
  readonly known: boolean;
  /** Whether this stood in this cell when we had written the sheet. */
  readonly has: (spot: Spot, role: Role, row: string, content: NonNullable<Cell>, table: string) => boolean;
  readonly hasSpill: (name: string, formula: NonNullable<Cell>) => boolean;
}

/** @param marks - as `marksOf` gave them; undefined where none were kept */
export const writtenMarks = (marks: string | undefined): WrittenMarks => {
  const all = once(() => new Set((marks ?? "").match(new RegExp(`.{${lettersEach}}`, "g"))));
  const stood = (place: string, content: NonNullable<Cell>, table: string): boolean =>
    marks !== undefined && all().has(markOf(place, spelled(content, table)));
  return {
    known: marks !== undefined,
    has: (spot, role, row, content, table) => stood(placeOf(spot, role, row), content, table),
    hasSpill: (name, formula) => stood(spillPlace(name), formula, ""),
  };
};
