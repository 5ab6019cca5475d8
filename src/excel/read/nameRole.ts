import type { RoleFinding } from "./finding";
import { isBlank } from "./grid";
import { namedRole } from "./namedRole";
import { readCells } from "./readCells";
import { ReadProblem } from "./ReadProblem";
import { readingWorkbook } from "./readingWorkbook";
import { corners } from "./reference";
import {
  fieldName,
  lastFilledFormula,
  lastNumberFormula,
  lastRowName,
  nameComment,
  namesOf,
  plainColumnFormula,
  tableColumnFormula,
} from "./roleNames";
import type { FieldKind } from "./roles/Role";
import { fieldsOf, roleOf } from "./roles/roles";
import type { Survey } from "./surveyWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";

const kindOf = ({ role }: RoleFinding, field: string): FieldKind | undefined =>
  fieldsOf(role).find(([key]) => key === field)?.[1].as;

/**
 * How a plain block's last row is found: as the last date, above whatever numbers stand further down, so that the block may
 * grow; or, in a list of names, by how many are filled, less what stands below.
 */
const lastRowFormula = async (
  context: Excel.RequestContext,
  survey: Survey,
  finding: RoleFinding,
  at: { readonly column: number; readonly first: number; readonly bottom: number },
): Promise<string> => {
  const { sheet, role } = finding;
  const { column, first, bottom } = at;
  const used = survey.sheets.find(({ name }) => name === sheet)?.used;
  const end = used ? used.top + used.rows - 1 : bottom;
  const rows = Math.max(0, end - first + 1);
  const [cells = []] = await readCells(context, [
    { sheet, top: first, left: column, rows, columns: 1, as: "values" },
  ]);
  const height = bottom - first + 1;
  const below = cells.slice(height);
  if (kindOf(finding, roleOf(role).ends) !== "date") {
    // Excel's COUNTA counts a cell of blanks as filled.
    const filled = cells.filter(([cell]) => cell !== "").length;
    return lastFilledFormula(sheet, column, first, height - filled);
  }
  const numbered = below.some(([cell]) => typeof cell === "number");
  const bound = numbered ? bottom + below.findIndex(([cell]) => !isBlank(cell)) : undefined;
  return lastNumberFormula(sheet, column, first, bound);
};

const formulasOf = async (
  context: Excel.RequestContext,
  survey: Survey,
  finding: RoleFinding,
): Promise<Map<string, string>> => {
  const corner = corners(finding.address);
  const { sheet, table, fields, role } = finding;
  const chosen = fieldsOf(role).flatMap(([field]) => {
    const at = fields[field];
    return at === undefined ? [] : [{ field, at }];
  });
  const end = chosen.find(({ field }) => field === roleOf(role).ends);
  if (!corner || !end)
    throw new ReadProblem("table-gone", `Nothing to name at ${finding.address}`, { sheet });
  const first = corner.top + 1;
  const formulas = new Map<string, string>();
  if (table === undefined) {
    const column = corner.left + end.at;
    const formula = await lastRowFormula(context, survey, finding, { column, first, bottom: corner.bottom });
    formulas.set(lastRowName(role), formula);
  }
  for (const { field, at } of chosen)
    formulas.set(
      fieldName(role, field),
      table === undefined
        ? plainColumnFormula(role, sheet, corner.left + at, first)
        : tableColumnFormula(table, finding.columns[at]?.header ?? ""),
    );
  return formulas;
};

/** Excel's names do not tell capitals from small letters. */
const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** What is wrong, and what its doubts are called, where a needed column of that kind has nothing that counts. */
const wanting = (as: FieldKind) => {
  if (as === "date") return { code: "no-dates", doubts: "date" } as const;
  if (as === "amount" || as === "number") return { code: "no-amounts", doubts: "amount" } as const;
  return { code: "no-names", doubts: "name" } as const;
};

const mustCount = ({ sheet, role, fields, rows, doubts }: RoleFinding): void => {
  const needed = fieldsOf(role).filter(([, meant]) => meant.needed);
  const missing = needed.find(([field]) => fields[field] === undefined);
  if (missing)
    throw new ReadProblem(wanting(missing[1].as).code, `No column is chosen for ${missing[0]}`, { sheet });
  if (rows > 0) return;
  const kinds = needed.map(([, { as }]) => wanting(as));
  const doubtOf = ({ doubts: kind }: ReturnType<typeof wanting>) =>
    doubts.find((doubt) => doubt.kind.startsWith(kind));
  const wrong = kinds.find(doubtOf) ?? kinds.at(-1);
  if (!wrong) return;
  const cell = doubtOf(wrong)?.cell;
  throw new ReadProblem(
    wrong.code,
    "No row has everything that is needed",
    cell === undefined ? { sheet } : { sheet, cell },
  );
};

/**
 * Defines the names over a finding's columns: `Sales_Date`, `Sales_Amount`, `Pipeline_Stage`… They follow the rows as they grow;
 * names of the role's fields no longer chosen go. Nothing else in the workbook changes.
 *
 * @throws ReadProblem `no-dates`, `no-amounts` or `no-names` when a needed column is missing or nothing in it counts,
 *   `name-taken` when such a name is the director's own or a table's, `table-gone`, `protected`, `cell-editing`
 */
export const nameRole = (context: Excel.RequestContext, finding: RoleFinding): Promise<void> =>
  readingWorkbook(async () => {
    mustCount(finding);
    const survey = await surveyWorkbook(context);
    // A program that saves the workbook may drop comments; names in our own form over one table are ours all the same.
    const ourForm = namedRole(survey, finding.role).kind === "named";
    const formulas = await formulasOf(context, survey, finding);
    const standing = namesOf(finding.role).flatMap((name) => {
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
