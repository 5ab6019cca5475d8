import { areaOf, isWithin, type Area } from "../formula/area";
import { valueOf } from "../xml/attributes";
import type { FormulaCell, SheetFormulas } from "./formulaCells";

/** A formula of ours on a sheet, and the cells that show its answer. */
export interface OurFormula {
  readonly cell: FormulaCell;
  /** One cell, or all that its answer spills over. */
  readonly area: Area;
  /** As the file holds it; of cells that share one, that of the first. */
  readonly formula: string;
}

/** The cells of a sheet that become values. */
export interface OurCells {
  readonly formulas: readonly OurFormula[];
  /** Cells that a formula of ours spills a text into. */
  readonly spilt: readonly FormulaCell[];
}

const sharedBy = ({ formula }: FormulaCell): string | undefined =>
  formula && valueOf(formula.attributes, "t") === "shared" ? valueOf(formula.attributes, "si") : undefined;

/**
 * Which cells of a sheet cannot be calculated without us: those whose formula needs us, and those that share such a formula with
 * another cell.
 */
export const ourCells = ({ cells }: SheetFormulas, needsUs: (formula: string) => boolean): OurCells => {
  const shared = new Map<string, string>();
  for (const cell of cells) {
    const group = sharedBy(cell);
    if (group !== undefined && cell.formula?.text) shared.set(group, shared.get(group) ?? cell.formula.text);
  }
  const known = new Map<string, boolean>();
  const isOurs = (formula: string): boolean => {
    const answer = known.get(formula) ?? needsUs(formula);
    known.set(formula, answer);
    return answer;
  };
  const formulas = cells.flatMap((cell): OurFormula[] => {
    if (!cell.formula) return [];
    const formula = shared.get(sharedBy(cell) ?? "") ?? cell.formula.text;
    return isOurs(formula) ? [{ cell, area: areaFor(cell), formula }] : [];
  });
  const wide = formulas
    .map(({ area }) => area)
    .filter((area) => area.bottom > area.top || area.right > area.left);
  const spilt = cells.filter(
    ({ formula, row, column }) => !formula && wide.some((area) => isWithin(area, row, column)),
  );
  return { formulas, spilt };
};

const areaFor = ({ row, column, formula }: FormulaCell): Area => {
  const here = { top: row, left: column, bottom: row, right: column };
  if (!formula || valueOf(formula.attributes, "t") !== "array") return here;
  return areaOf(valueOf(formula.attributes, "ref") ?? "") ?? here;
};
