import type { BrokenCell, BrokenSeen } from "../../excel/share/repair/BrokenCell";
import type { Language } from "../../locales/language";
import { planTab } from "../format/planTab";
import type { RepairShown } from "../repair/RepairShown";
import { openingState } from "../state/openingState";
import type { PaneState } from "../state/PaneState";
import { brokenState } from "../state/repairStep";
import { exampleDecisions, exampleFinding } from "./exampleSales";

/** The states of the place where cells are mended. */
export const repairStates = (language: Language): Readonly<Record<string, PaneState>> => {
  const sheet = planTab("Targets", language);
  const broken = (row: number, says: string, willSay: string): BrokenCell => ({
    sheet,
    row,
    column: 1,
    says,
    willSay,
    shows: "#NAME?",
    sure: true,
    kept: undefined,
  });
  const split = broken(
    40,
    "=_xldudf_SPLITTARGET(Plan_Quarter,Sales_Date)",
    "=SPLITTARGET(Plan_Quarter,Sales_Date)",
  );
  const paces = [60, 61, 62].map((row) =>
    broken(row, `='C:\\FUNCRES.XLAM'!_xldudf_PACE(C${row})`, `=PACE(C${row})`),
  );
  const locked: BrokenCell = { ...split, row: 70, kept: "protected" };
  const doubtful: BrokenCell = {
    ...broken(80, "='C:\\FUNCRES.XLAM'!PACE(C1)", "=PACE(C1)"),
    sure: false,
  };
  const at = (view: Partial<RepairShown>): PaneState => ({
    ...openingState(language),
    workbook: { kind: "planned", decisions: exampleDecisions(language), finding: exampleFinding(language) },
    view: { at: "repair", seen: undefined, ticked: [], repaired: undefined, ...view },
  });
  const seen: BrokenSeen = { cells: [split, ...paces, locked, doubtful], unread: [] };
  const nothing: BrokenSeen = { cells: [], unread: [] };
  const undo = { steps: [], after: [], spills: new Set<string>() };
  const still = [{ sheet, row: 40, column: 1, shows: "#SPILL!" }];
  return {
    "repair, looking": {
      ...at({}),
      work: { task: { is: "find-broken" }, run: 1 },
      runs: 1,
    },
    repair: brokenState(at({}), seen, undefined),
    "repair, nothing broken": brokenState(at({}), nothing, undefined),
    "repair, done": brokenState(
      at({}),
      { cells: [doubtful], unread: [exampleFinding(language).sheet] },
      { count: 4, still, undo },
    ),
    "repair, changed meanwhile": {
      ...brokenState(at({}), seen, undefined),
      trouble: {
        code: "changed-meanwhile",
        place: { sheet, cell: "B41" },
        details: "",
        retry: undefined,
      },
    },
  };
};
