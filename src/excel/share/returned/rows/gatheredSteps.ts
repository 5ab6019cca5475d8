import type { Language } from "../../../../locales/language";
import { layout } from "../../../../sheets/blueprint/layout";
import {
  gatheredSheet,
  gatheredTable,
  originKeys,
  type GatheredLine,
} from "../../../../sheets/returned/gatheredSheet";
import { cellAddress } from "../../../read/reference";
import { freeName } from "../../../write/freeName";
import type { Step } from "../../../write/journal/Step";
import { planFresh } from "../../../write/plan/planFresh";
import { WriteProblem } from "../../../write/WriteProblem";
import { checkRoom } from "../cellsToEnter";
import { linesBelow } from "../linesBelow";
import type { FreshRow, GatheredSeen } from "./Gathered";
import { standingRows } from "./standingRows";

/** The rows of one list that are gathered. */
export interface Gathering {
  readonly list: GatheredSeen;
  readonly rows: readonly FreshRow[];
}

/** What is written for one list. */
interface GatheredOn {
  readonly tab: string;
  readonly rows: number;
  readonly isNew: boolean;
  readonly steps: readonly Step[];
}

/**
 * Makes sure that what was gathered before stands as it was shown, with room below.
 *
 * @throws WriteProblem `changed-meanwhile`, `cells-in-the-way`
 */
export const checkGathered = async (
  context: Excel.RequestContext,
  gathering: readonly Gathering[],
): Promise<void> => {
  const growing = gathering.filter(({ list: { there }, rows }) => there !== undefined && rows.length > 0);
  if (growing.length === 0) return;
  const standing = await standingRows(context);
  for (const { list, rows } of growing) {
    const { there } = list;
    const now = standing.find(({ table }) => table === there?.table);
    if (there === undefined) continue;
    const { sheet, top, left } = there;
    if (now?.sheet !== sheet || now.top !== top || now.left !== left || now.rows.length !== there.rows.length)
      throw new WriteProblem("changed-meanwhile", { sheet, cell: cellAddress(top, left) });
    const blank = Array.from({ length: originKeys.length + now.headers.length }, () => "");
    await checkRoom(context, { sheet, top, left, rows: now.rows.map(() => blank) }, rows.length);
  }
};

/** What writes the rows that are gathered: under those that were gathered before, or on a sheet of their own at the right end. */
export const gatheredSteps = (
  gathering: readonly Gathering[],
  {
    language,
    on,
    names,
    tabs,
    tables,
  }: {
    readonly language: Language;
    readonly on: number;
    readonly names: ReadonlyMap<string, string>;
    readonly tabs: readonly string[];
    readonly tables: readonly { readonly name: string }[];
  },
): readonly GatheredOn[] => {
  const takenTabs = [...tabs];
  const takenTables = new Set(tables.map(({ name }) => name.toLowerCase()));
  return gathering.flatMap(({ list, rows }): GatheredOn[] => {
    if (rows.length === 0) return [];
    const { title, columns, there } = list;
    const lines = rows.map(({ from, values }): GatheredLine => ({
      File: from.file,
      FileSheet: from.sheet,
      Cell: from.cell,
      On: on,
      values,
    }));
    if (there !== undefined) {
      const number = Number(there.table.slice(gatheredTable.length) || 1);
      const laid = layout(gatheredSheet(title, columns, lines, number, there.language), there.language);
      return [
        { tab: there.sheet, rows: rows.length, isNew: false, steps: linesBelow(laid, there.table, there) },
      ];
    }
    const isFree = (number: number): boolean =>
      !takenTables.has(`${gatheredTable}${number === 1 ? "" : number}`.toLowerCase());
    let number = 1;
    while (!isFree(number)) number += 1;
    takenTables.add(`${gatheredTable}${number === 1 ? "" : number}`.toLowerCase());
    const laid = layout(gatheredSheet(title, columns, lines, number, language), language);
    const tab = freeName(laid.tab, takenTabs);
    takenTabs.push(tab);
    const { structure, content } = planFresh(laid, tab, undefined, names);
    return [{ tab, rows: rows.length, isNew: true, steps: [...structure, ...content] }];
  });
};
