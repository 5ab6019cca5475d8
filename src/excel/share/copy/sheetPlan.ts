import { areaAddress, type Area } from "../formula/area";
import { asTyped } from "../formula/asTyped";
import { movesWithSpill, speaksOfSpills, spillEdits } from "../formula/spillsIn";
import type { Edit } from "../xml/edited";
import { plain } from "../xml/plain";
import { valueOf } from "../xml/attributes";
import type { ShownValue, ValuedCells } from "./CopyReport";
import { formulaCells, type FormulaCell, type SheetFormulas } from "./formulaCells";
import { ourCells, type OurCells, type OurFormula } from "./ourCells";
import { valueEdits } from "./valueEdits";

/** A sheet as far as the copy concerns it: its text, where its formulas stand, and which of them need us. */
export interface SheetPlan {
  readonly tab: string;
  readonly path: string;
  readonly xml: string;
  readonly formulas: SheetFormulas;
  readonly ours: OurCells;
}

const sharesMovingSpill = (formulas: SheetFormulas): ReadonlySet<string> =>
  new Set(
    formulas.cells.flatMap(({ formula }) =>
      formula && valueOf(formula.attributes, "t") === "shared" && movesWithSpill(formula.text)
        ? [formula.text]
        : [],
    ),
  );

/** Looks through a sheet for what needs us. */
export const sheetPlan = (
  { tab, path, xml }: Pick<SheetPlan, "tab" | "path" | "xml">,
  needsUs: (formula: string) => boolean,
): SheetPlan => {
  const formulas = formulaCells(xml);
  return { tab, path, xml, formulas, ours: ourCells(formulas, needsUs) };
};

/**
 * The sheets once spills of ours are known: where cells share one formula over spills that move with it, they become values too,
 * since what stands in the place of the spills could not be said in one formula.
 */
export const withSpills = (
  plans: readonly SheetPlan[],
  needsUs: (tab: string) => (formula: string) => boolean,
): readonly SheetPlan[] => {
  const spilling = plans.some(({ ours }) => ours.formulas.some(({ cell }) => isArray(cell)));
  if (!spilling) return plans;
  return plans.map((plan) => {
    const moving = speaksOfSpills(plan.xml) ? sharesMovingSpill(plan.formulas) : new Set<string>();
    if (moving.size === 0) return plan;
    const needs = needsUs(plan.tab);
    return { ...plan, ours: ourCells(plan.formulas, (formula) => moving.has(formula) || needs(formula)) };
  });
};

const isArray = ({ formula }: FormulaCell): boolean =>
  formula !== undefined && valueOf(formula.attributes, "t") === "array";

/** The cells that a formula of ours spills over from a cell, in any sheet. */
export type SpillAt = (sheet: string | undefined, cell: Area) => string | undefined;

/** The spills of ours on all sheets; `here` is the tab that a place without a sheet is on. */
export const spillsOf = (plans: readonly SheetPlan[]): ((here: string) => SpillAt) => {
  const spills = new Map(
    plans.flatMap(({ tab, ours }) =>
      ours.formulas
        .filter(({ cell }) => isArray(cell))
        .map(({ area }) => [`${tab.toLowerCase()}!${area.top},${area.left}`, areaAddress(area)] as const),
    ),
  );
  return (here) =>
    (sheet, { top, left }) =>
      spills.get(`${(sheet ?? here).toLowerCase()}!${top},${left}`);
};

/** What is to be done to a sheet's cells. */
export const cellEdits = ({ formulas, ours, xml }: SheetPlan, spillAt: SpillAt): readonly Edit[] => {
  const valued = new Set<FormulaCell>([...ours.formulas.map(({ cell }) => cell), ...ours.spilt]);
  const spoken = speaksOfSpills(xml)
    ? formulas.cells.filter((cell) => cell.formula && !valued.has(cell) && speaksOfSpills(cell.formula.text))
    : [];
  return [
    ...[...valued].flatMap(valueEdits),
    ...spoken.flatMap(({ formula }) =>
      formula
        ? spillEdits(formula.inside, formula.end - closing(xml, formula.end) - formula.inside.length, spillAt)
        : [],
    ),
  ];
};

/** How long the tag is that ends here. */
const closing = (xml: string, end: number): number => end - xml.lastIndexOf("<", end - 1);

const kinds: Readonly<Record<string, ShownValue["is"]>> = { n: "number", b: "truth", e: "error" };

const shown = ({ type, value }: FormulaCell): ShownValue => ({
  is: kinds[type] ?? "text",
  // A number among the shared texts is no text of this cell's own.
  text: type === "s" ? "" : plain(value?.inside ?? ""),
});

/** What became of a sheet's cells, in words and numbers. */
export const valuedCells = ({ tab, ours }: SheetPlan): readonly ValuedCells[] =>
  ours.formulas.map(({ cell, area, formula }: OurFormula) => ({
    sheet: tab,
    cells: areaAddress(area),
    count: (area.bottom - area.top + 1) * (area.right - area.left + 1),
    formula: asTyped(formula),
    value: shown(cell),
  }));
