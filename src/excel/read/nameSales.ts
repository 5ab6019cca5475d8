import type { SalesFinding } from "./finding";
import { salesFields } from "./finding";
import { isBlank } from "./grid";
import { namedSales } from "./namedSales";
import { readCells } from "./readCells";
import { ReadProblem } from "./ReadProblem";
import { readingWorkbook } from "./readingWorkbook";
import { corners } from "./reference";
import {
  fieldName,
  lastRowFormula,
  lastRowName,
  nameComment,
  plainColumnFormula,
  tableColumnFormula,
} from "./salesNames";
import type { Survey } from "./surveyWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * The last row a plain block can grow to, counted from 0; undefined when nothing but blank cells and words stand below its dates,
 * so that it may grow without end.
 */
const boundOf = async (
  context: Excel.RequestContext,
  survey: Survey,
  { sheet, column, bottom }: { sheet: string; column: number; bottom: number },
): Promise<number | undefined> => {
  const used = survey.sheets.find(({ name }) => name === sheet)?.used;
  const rows = used ? Math.max(0, used.top + used.rows - 1 - bottom) : 0;
  const [below = []] = await readCells(context, [
    { sheet, top: bottom + 1, left: column, rows, columns: 1, as: "values" },
  ]);
  if (!below.some(([cell]) => typeof cell === "number")) return undefined;
  return bottom + below.findIndex(([cell]) => !isBlank(cell));
};

const formulasOf = async (
  context: Excel.RequestContext,
  survey: Survey,
  finding: SalesFinding,
): Promise<Map<string, string>> => {
  const corner = corners(finding.address);
  const { sheet, table, fields } = finding;
  if (!corner || fields.date === undefined) throw new ReadProblem("no-dates", "No date column", { sheet });
  const [first, dates] = [corner.top + 1, corner.left + fields.date];
  const formulas = new Map<string, string>();
  if (table === undefined) {
    const bound = await boundOf(context, survey, { sheet, column: dates, bottom: corner.bottom });
    formulas.set(lastRowName, lastRowFormula(sheet, dates, first, bound));
  }
  for (const field of salesFields) {
    const at = fields[field];
    if (at === undefined) continue;
    const header = finding.columns[at]?.header ?? "";
    formulas.set(
      fieldName(field),
      table === undefined
        ? plainColumnFormula(sheet, corner.left + at, first)
        : tableColumnFormula(table, header),
    );
  }
  return formulas;
};

/** Excel's names do not tell capitals from small letters. */
const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const mustCount = ({ sheet, fields, rows, doubts }: SalesFinding): void => {
  const cell = (kind: string) => {
    const found = doubts.find((doubt) => doubt.kind.startsWith(kind));
    return found ? { sheet, cell: found.cell } : { sheet };
  };
  if (fields.date === undefined) throw new ReadProblem("no-dates", "No date column", { sheet });
  if (fields.amount === undefined) throw new ReadProblem("no-amounts", "No amount column", { sheet });
  if (rows > 0) return;
  const undated = doubts.some(({ kind }) => kind.startsWith("date"));
  throw new ReadProblem(
    undated ? "no-dates" : "no-amounts",
    "No row with a real date and a real amount",
    cell(undated ? "date" : "amount"),
  );
};

/**
 * Defines the names over the chosen columns: `Sales_Date`, `Sales_Amount`… They follow the rows as they grow; names of fields
 * no longer chosen go. Nothing else in the workbook changes.
 *
 * @throws ReadProblem `no-dates`, `no-amounts`, `name-taken` when such a name is the director's own or a table's, `protected`,
 *   `cell-editing`
 */
export const nameSales = (context: Excel.RequestContext, finding: SalesFinding): Promise<void> =>
  readingWorkbook(async () => {
    mustCount(finding);
    const survey = await surveyWorkbook(context);
    // A program that saves the workbook may drop comments; names in our own form over one table are ours all the same.
    const ourForm = namedSales(survey).kind === "named";
    const formulas = await formulasOf(context, survey, finding);
    const ours = [...salesFields.map(fieldName), lastRowName];
    const standing = ours.flatMap((name) => {
      const seen = survey.names.find((one) => sameName(one.name, name));
      return seen ? [{ name, isOurs: ourForm || seen.comment.startsWith(nameComment) }] : [];
    });
    const taken =
      standing.find(({ name, isOurs }) => formulas.has(name) && !isOurs)?.name ??
      [...formulas.keys()].find((name) => survey.tableNames.some((table) => sameName(table, name)));
    if (taken !== undefined)
      throw new ReadProblem("name-taken", `${taken} already means something else`, { name: taken });

    const { names } = context.workbook;
    for (const { name, isOurs } of standing) {
      if (isOurs && !formulas.has(name)) names.getItem(name).delete();
    }
    for (const [name, formula] of formulas) {
      if (standing.some((known) => known.name === name)) {
        const item = names.getItem(name);
        item.formula = formula;
        item.comment = nameComment;
      } else names.add(name, formula, nameComment);
    }
    await context.sync();
  });
