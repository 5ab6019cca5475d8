import { bySureness } from "./bySureness";
import type { Decisions } from "../../sheets/plan/decisions";
import type { TypedTargets } from "../../sheets/plan/TypedTargets";
import type { Question } from "./examineTables";
import { examineTables } from "./examineTables";
import type { RoleFinding, SalesFinding } from "./finding";
import { ourNames } from "./ourNames";
import { questionOf, questionsOf } from "./questionsOf";
import type { NamesFound } from "./namedRole";
import { namedRole } from "./namedRole";
import { namedQuestion } from "./namedQuestion";
import type { DecisionsRead } from "./decisionsIn";
import { decisionsOf } from "./readDecisions";
import { readingWorkbook } from "./readingWorkbook";
import type { RoleKey } from "./roles/roles";
import { roleKeys } from "./roles/roles";
import { seeTables } from "./seeTables";
import { planMarks } from "./sheetMarks";
import type { Survey } from "./surveyWorkbook";
import { surveyWorkbook } from "./surveyWorkbook";
import { typedTargets } from "./typedTargets";

/** What of ours the director has deleted or overwritten; writing the plan again mends it. */
export interface Damage {
  /** Keys of sheets that are gone: "History". */
  readonly sheets: readonly string[];
  /** Names that are gone, lead nowhere, or hold what they cannot: "Plan_Quarter". */
  readonly names: readonly string[];
}

/** The roles beside sales that the workbook has. */
export interface RolesSeen {
  /** Confirmed by the director, as the names over their columns lead to them. */
  readonly named: readonly RoleFinding[];
  /** Tables that look like roles that are not named yet, the likeliest first. */
  readonly found: readonly RoleFinding[];
}

/** What the workbook is, so that the pane can say the one next step. */
export type WorkbookState = { readonly damage?: Damage; readonly roles?: RolesSeen } & (
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
  | {
      readonly kind: "planned";
      readonly decisions: Decisions;
      /** Absent where it was not asked for. */
      readonly typed?: TypedTargets;
      readonly finding?: SalesFinding;
    }
);

/** Tables beyond these are too many to choose from. */
const mostOthers = 8;

const damageOf = (
  survey: Survey,
  names: readonly NamesFound[],
  decisions: DecisionsRead,
): Damage | undefined => {
  const marks = planMarks(survey.names);
  const sheets = marks.flatMap(({ key, sheet }) => (sheet === undefined ? [key] : []));
  const planned = marks.length > 0;
  const wrong = [
    ...names.flatMap((found) => (found.kind === "broken" ? found.names : [])),
    ...(planned && "unreadable" in decisions ? decisions.unreadable : []),
    ...survey.names
      .filter(({ name, formula }) => planned && formula.includes("#REF!") && ourNames().has(name))
      .map(({ name }) => name),
  ];
  return sheets.length + wrong.length > 0 ? { sheets, names: [...new Set(wrong)] } : undefined;
};

const others: readonly RoleKey[] = roleKeys.filter((role) => role !== "sales");

/**
 * What the workbook is: empty, without sales, with sales found or confirmed, or planned; which other roles it has; and what of
 * ours is damaged.
 *
 * @throws ReadProblem `cell-editing`, `too-large` or `excel-failed`
 */
export const workbookState = (context: Excel.RequestContext): Promise<WorkbookState> =>
  readingWorkbook(async () => {
    const survey = await surveyWorkbook(context);
    const names = new Map(roleKeys.map((role) => [role, namedRole(survey, role)]));
    const read = await decisionsOf(context, survey);
    const seen = await seeTables(context, survey);

    const questionNamed = (role: RoleKey) => namedQuestion(names.get(role) ?? { kind: "none" }, seen);
    const sales = questionNamed("sales");
    const named = others.flatMap((role) => questionNamed(role) ?? []);
    const free = seen.filter((table) => table !== sales?.seen && !named.some((one) => one.seen === table));
    const isOpen = (asked: Question) =>
      asked.role !== "sales" && !named.some(({ role }) => role === asked.role);
    const found = seen
      .filter((table) => !named.some((one) => one.seen === table))
      .flatMap(questionsOf)
      .filter(isOpen);
    const likely = sales ? [] : free.filter(({ role }) => role === "sales");
    const unlikely = sales ? [] : seen.filter((table) => !likely.includes(table)).slice(0, mostOthers);
    const offered = [...likely, ...unlikely].map((table) => questionOf(table, "sales"));
    const asked = sales ? [sales] : offered;
    const examined = await examineTables<RoleKey>(context, [...asked, ...named, ...found]);
    const asSales = examined.splice(0, asked.length) as SalesFinding[];
    const roles = { named: examined.splice(0, named.length), found: examined.sort(bySureness) };

    const damage = damageOf(survey, [...names.values()], read);
    const beside = {
      ...(damage ? { damage } : {}),
      ...(roles.named.length + roles.found.length > 0 ? { roles } : {}),
    };
    const [finding] = sales ? asSales : [];
    if (planMarks(survey.names).length > 0 && "decisions" in read) {
      const { decisions } = read;
      const typed = await typedTargets(context, survey);
      return { kind: "planned", decisions, typed, ...(finding ? { finding } : {}), ...beside };
    }
    if (finding) return { kind: "sales-named", finding, ...beside };

    const findings = asSales.slice(0, likely.length);
    const rest = asSales.slice(likely.length);
    if (findings.length > 0) return { kind: "sales-found", findings, others: rest, ...beside };
    const sheets = survey.sheets.flatMap(({ name, used }) => (used ? [name] : []));
    return sheets.length > 0
      ? { kind: "no-sales", sheets, others: rest, ...beside }
      : { kind: "empty", ...beside };
  });
