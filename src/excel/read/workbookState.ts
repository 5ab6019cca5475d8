import type { Decisions } from "../../sheets/plan/decisions";
import { examineTables } from "./examineTables";
import type { SalesFinding } from "./finding";
import { leastConfidence } from "./findSales";
import type { NamedSales, NamesFound } from "./namedSales";
import { namedSales } from "./namedSales";
import type { DecisionsRead } from "./decisionsIn";
import { decisionsOf } from "./readDecisions";
import { readingWorkbook } from "./readingWorkbook";
import { seeTables } from "./seeTables";
import { sheetMarks } from "./sheetMarks";
import type { Survey } from "./surveyWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";
import type { TableSeen } from "./tablesSeen";

/** What of ours the director has deleted or overwritten; writing the plan again mends it. */
export interface Damage {
  /** Keys of sheets that are gone: "History". */
  readonly sheets: readonly string[];
  /** Names that are gone, lead nowhere, or hold what they cannot: "Plan_Quarter". */
  readonly names: readonly string[];
}

/** What the workbook is, so that the pane can say the one next step. */
export type WorkbookState = { readonly damage?: Damage } & (
  | { readonly kind: "empty" }
  /** `sheets` have something on them; `others` are tables with headers that miss a date or an amount, or look like another list. */
  | {
      readonly kind: "no-sales";
      readonly sheets: readonly string[];
      readonly others: readonly SalesFinding[];
    }
  | {
      readonly kind: "sales-found";
      readonly findings: readonly SalesFinding[];
      readonly others: readonly SalesFinding[];
    }
  | { readonly kind: "sales-named"; readonly finding: SalesFinding }
  | { readonly kind: "planned"; readonly decisions: Decisions; readonly finding?: SalesFinding }
);

const mostOthers = 8;

const damageOf = (survey: Survey, names: NamesFound, decisions: DecisionsRead): Damage | undefined => {
  const marks = sheetMarks(survey.names);
  const sheets = marks.filter(({ sheet }) => sheet === undefined).map(({ key }) => key);
  const planned = marks.length > 0;
  const wrong = [
    ...(names.kind === "broken" ? names.names : []),
    ...(planned && "unreadable" in decisions ? decisions.unreadable : []),
    ...survey.names
      .filter(
        ({ name, formula }) => planned && /^(?:Plan|Year|Rule|List)_/.test(name) && /#REF!/.test(formula),
      )
      .map(({ name }) => name),
  ];
  return sheets.length + wrong.length > 0 ? { sheets, names: [...new Set(wrong)] } : undefined;
};

const isNamed = (sales: NamedSales, { place }: TableSeen) =>
  place.sheet === sales.sheet &&
  place.table === sales.table &&
  place.header === sales.header &&
  Object.values(sales.columns).every((at) => at >= place.left && at < place.left + place.columns);

const namedFinding = async (
  context: Excel.RequestContext,
  names: NamesFound,
  seen: readonly TableSeen[],
): Promise<SalesFinding | undefined> => {
  if (names.kind !== "named") return undefined;
  const table = seen.find((one) => isNamed(names.sales, one));
  if (!table) return undefined;
  const fields = Object.fromEntries(
    Object.entries(names.sales.columns).map(([field, column]) => [field, column - table.place.left]),
  );
  const [finding] = await examineTables(context, [{ seen: table, fields }]);
  return finding;
};

/**
 * What the workbook is: empty, without sales, with sales found or confirmed, or planned; and what of ours is damaged.
 *
 * @throws ReadProblem `cell-editing`, `too-large` or `excel-failed`
 */
export const workbookState = (context: Excel.RequestContext): Promise<WorkbookState> =>
  readingWorkbook(async () => {
    const survey = await surveyWorkbook(context);
    const names = namedSales(survey);
    const read = await decisionsOf(context, survey);
    const seen = await seeTables(context, survey);
    const damage = damageOf(survey, names, read);
    const withDamage = damage ? { damage } : {};
    const named = await namedFinding(context, names, seen);
    if (sheetMarks(survey.names).length > 0 && "decisions" in read) {
      const { decisions } = read;
      return { kind: "planned", decisions, ...(named ? { finding: named } : {}), ...withDamage };
    }
    if (named) return { kind: "sales-named", finding: named, ...withDamage };

    const likely = seen.filter(({ confidence }) => confidence >= leastConfidence);
    const unlikely = seen.filter((table) => !likely.includes(table)).slice(0, mostOthers);
    const examined = await examineTables(
      context,
      [...likely, ...unlikely].map((table) => ({ seen: table, fields: table.chosen.fields })),
    );
    const findings = examined.slice(0, likely.length);
    const others = examined.slice(likely.length);
    if (findings.length > 0) return { kind: "sales-found", findings, others, ...withDamage };
    const sheets = survey.sheets.flatMap(({ name, used }) => (used ? [name] : []));
    return sheets.length > 0
      ? { kind: "no-sales", sheets, others, ...withDamage }
      : { kind: "empty", ...withDamage };
  });
