import { runSteps } from "../write/journal/runSteps";
import type { Step } from "../write/journal/Step";
import { addName } from "../write/steps/addName";
import { changeName } from "../write/steps/changeName";
import { dropName } from "../write/steps/dropName";
import type { RoleFinding } from "./finding";
import type { CellValue } from "./grid";
import { isBlank } from "./grid";
import { nearRows } from "./nearRows";
import type { Wanted } from "./readCells";
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
  plainColumnFormula,
  tableColumnFormula,
} from "./roleNames";
import type { FieldKind } from "./roles/Role";
import { fieldsOf, roleOf } from "./roles/roles";
import { sameName } from "./sameName";
import { standingNames } from "./standingNames";
import type { Survey } from "./surveyWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";

const kindOf = ({ role }: RoleFinding, field: string): FieldKind | undefined =>
  fieldsOf(role).find(([key]) => key === field)?.[1].as;

/** A finding whose columns are to be named, with its place and the cells that tell its last row, counted from 0. */
interface Naming {
  readonly finding: RoleFinding;
  readonly chosen: readonly { readonly field: string; readonly at: number }[];
  readonly left: number;
  readonly first: number;
  readonly bottom: number;
  /** The column that ends it, whole from its first row; no rows of an Excel table, which ends by itself. */
  readonly ending: Wanted;
}

const namingOf = (survey: Survey, finding: RoleFinding): Naming => {
  const corner = corners(finding.address);
  const { sheet, table, fields, role } = finding;
  const chosen = fieldsOf(role).flatMap(([field]) => {
    const at = fields[field];
    return at === undefined ? [] : [{ field, at }];
  });
  const end = chosen.find(({ field }) => field === roleOf(role).ends);
  if (!corner || !end)
    throw new ReadProblem("table-gone", `Nothing to name at ${finding.address}`, { sheet });
  const { left, top, bottom } = corner;
  const first = top + 1;
  const used = survey.sheets.find(({ name }) => name === sheet)?.used;
  const last = used ? used.top + used.rows - 1 : bottom;
  const rows = table === undefined ? Math.max(0, last - first + 1) : 0;
  const ending = { sheet, top: first, left: left + end.at, rows, columns: 1, as: "values" } as const;
  return { finding, chosen, left, first, bottom, ending };
};

/**
 * How a plain block's last row is found: as the last date, above whatever numbers stand further down, so that the block may
 * grow; or, in a list of names, by how many are filled, less what stands below.
 */
const lastRowFormula = (
  { finding, first, bottom, ending }: Naming,
  cells: readonly (readonly CellValue[])[],
): string => {
  const { sheet, role } = finding;
  const height = bottom - first + 1;
  const below = cells.slice(height);
  if (kindOf(finding, roleOf(role).ends) !== "date") {
    // Excel's COUNTA counts a cell of blanks as filled.
    const filled = cells.filter(([cell]) => cell !== "").length;
    return lastFilledFormula(sheet, ending.left, first, height - filled);
  }
  const numbered = below.some(([cell]) => typeof cell === "number");
  const bound = numbered ? bottom + below.findIndex(([cell]) => !isBlank(cell)) : undefined;
  return lastNumberFormula(sheet, ending.left, first, bound);
};

/** The names over a finding's columns with their formulas. */
const formulasOf = (
  naming: Naming,
  cells: readonly (readonly CellValue[])[],
): ReadonlyMap<string, string> => {
  const { finding, chosen, left, first } = naming;
  const { role, sheet, table, columns } = finding;
  return new Map([
    ...(table === undefined ? [[lastRowName(role), lastRowFormula(naming, cells)] as const] : []),
    ...chosen.map(
      ({ field, at }) =>
        [
          fieldName(role, field),
          table === undefined
            ? plainColumnFormula(role, sheet, left + at, first)
            : tableColumnFormula(table, columns[at]?.header ?? ""),
        ] as const,
    ),
  ]);
};

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
 * Defines the names over the columns of findings, one of each role: `Sales_Date`, `Sales_Amount`, `Pipeline_Stage`… They follow
 * the rows as they grow; names of a role's fields no longer chosen go. Nothing else in the workbook changes.
 *
 * Everything is checked before the first name is made, and all are made in one sync: all of them, or none. Four syncs, and
 * one for every 80,000 cells of the columns that end plain blocks.
 *
 * @throws ReadProblem `no-dates`, `no-amounts` or `no-names` when a needed column is missing or nothing in it counts,
 *   `name-taken` when such a name is the director's own or a table's, `table-gone`, `protected`, `cell-editing`; WriteProblem when
 *   Excel refuses a name, and then all are as they were
 */
export const nameRole = (context: Excel.RequestContext, ...findings: readonly RoleFinding[]): Promise<void> =>
  readingWorkbook(() => namesWanted(context, findings)).then(async (steps) => {
    await runSteps([{ label: "", steps }]);
  });

/** The steps to the names, each of which leads to where it should and stands only where it should. */
const namesWanted = async (
  context: Excel.RequestContext,
  findings: readonly RoleFinding[],
): Promise<readonly Step[]> => {
  for (const finding of findings) mustCount(finding);
  const survey = await surveyWorkbook(context);
  const namings = findings.map((finding) => namingOf(survey, finding));
  const endings = namings.map(({ ending }) => ending);
  const rows = await nearRows(context, endings);
  const cells = await readCells(
    context,
    endings.map((ending, at) => ({ ...ending, rows: rows[at] ?? 0 })),
  );
  const wanted = namings.map((naming, at) => ({
    formulas: formulasOf(naming, cells[at] ?? []),
    standing: standingNames(survey, naming.finding.role),
  }));
  for (const { formulas, standing } of wanted) {
    const taken =
      standing.find(({ name, isOurs }) => formulas.has(name) && !isOurs)?.name ??
      [...formulas.keys()].find((name) => survey.tableNames.some((table) => sameName(table, name)));
    if (taken !== undefined)
      throw new ReadProblem("name-taken", `${taken} already means something else`, { name: taken });
  }
  return wanted.flatMap(({ formulas, standing }) => [
    ...standing.filter(({ name, isOurs }) => isOurs && !formulas.has(name)).map(dropName),
    ...[...formulas].flatMap(([name, formula]): Step[] => {
      const known = standing.find((one) => one.name === name);
      const now = { name, formula, comment: nameComment };
      if (known?.formula === formula && known.comment === nameComment) return [];
      return [known === undefined ? addName(now) : changeName(now, known)];
    }),
  ]);
};
