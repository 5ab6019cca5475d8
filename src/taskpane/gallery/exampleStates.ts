import type { SheetReport, WriteForeseen, WriteReport } from "../../excel/write/WriteReport";
import { writingTextOf } from "../../locales/writingTextOf";
import type { WorkbookState } from "../../excel/read/workbookState";
import type { TypedItem } from "../../sheets/parked/ParkedItem";
import { sheetsOf } from "../../sheets/plan/sheetKeys";
import { serialOf } from "../../planning/calendar/serialOf";
import type { Language } from "../../locales/language";
import { draftOf } from "../decisions/DecisionsDraft";
import { suggestDecisions } from "../decisions/suggestDecisions";
import { planTab } from "../format/planTab";
import type { GuideShown } from "../guide/GuideShown";
import { openingState } from "../state/openingState";
import type { PaneState, View } from "../state/PaneState";
import type { Problem } from "../state/Problem";
import { step } from "../state/step";
import { courseStates } from "./courseStates";
import { repairStates } from "./repairStates";
import { returnedStates } from "./returnedStates";
import { shareStates } from "./shareStates";
import { exampleExplanations } from "./exampleExplanations";
import { exampleRemarks } from "./exampleRemarks";
import { exampleGuides } from "./exampleGuides";
import { exampleDecisions, exampleFinding, exampleSnapshot, exampleTeam, otherFinding } from "./exampleSales";

/** Every state of every view, by a name that says which; what the gallery shows and the tests draw. */
export const exampleStates = (language: Language): Readonly<Record<string, PaneState>> => {
  const finding = exampleFinding(language);
  const other = otherFinding(language);
  const { doubtful, alike, wide, scaled } = exampleRemarks(language);
  const snapshot = exampleSnapshot(language);
  const decisions = exampleDecisions(language);
  const alone = { others: [], used: [], behind: undefined };
  const unlikely = { sheet: "Contacts", address: "A1:D60", rows: 0, confidence: 0 };
  const today = serialOf(2018, 1, 10);
  const draft = suggestDecisions(snapshot, finding, language, today);
  const named: WorkbookState = { kind: "sales-named", finding };
  const planned: WorkbookState = { kind: "planned", decisions, finding };
  const opened = openingState(language);
  const home = (workbook: WorkbookState): PaneState => ({ ...opened, workbook });
  const at = (view: View, workbook: WorkbookState = named): PaneState => ({ ...opened, workbook, view });
  const after = (state: PaneState, ...events: Parameters<typeof step>[1][]): PaneState =>
    events.reduce((now, event) => step(now, event).state, state);
  const troubled = (state: PaneState, problem: Problem): PaneState => ({
    ...state,
    trouble: { ...problem, retry: { is: "look" } },
  });
  const deciding = at({ at: "decisions", snapshot, draft, pressed: false });
  const sheets: readonly SheetReport[] = sheetsOf(snapshot, decisions).map((key) => ({
    key,
    tab: planTab(key, language),
    became: "written",
  }));
  const tabs = sheets.map(({ tab }) => tab);
  const foreseeing = after(at({ at: "decisions", snapshot, draft: draftOf(decisions), pressed: false }), {
    is: "decided",
  });
  const foreseen = (changed: Partial<WriteForeseen>): PaneState =>
    after(foreseeing, {
      is: "answered",
      run: foreseeing.runs,
      answer: { is: "foreseen", foreseen: { sheets, parked: [], returned: [], ...changed } },
    });
  const previewed = foreseen({});
  const changes = { cells: 128, rowsAdded: 1, rowsGone: 2 };
  const parked: TypedItem = {
    sheet: tabs[0] ?? "",
    table: "Plan_Regions",
    row: "North",
    column: "Note",
    typed: "Ask Lin",
    why: "row-gone",
  };
  const writing = after(previewed, { is: "write-chosen" });
  const written = (report: Omit<WriteReport, "undo">): PaneState =>
    after(writing, {
      is: "answered",
      run: writing.runs,
      answer: {
        is: "written",
        report: { ...report, undo: { steps: [], after: [], spills: new Set() } },
        workbook: planned,
      },
    });
  const guide = (change: Partial<GuideShown>): PaneState => ({
    ...home(named),
    guide: {
      guides: exampleGuides,
      sought: "",
      chosen: undefined,
      left: undefined,
      inserted: undefined,
      ...change,
    },
  });
  const explaining = after(home(planned), { is: "explain-chosen" });
  const explained = (of: keyof ReturnType<typeof exampleExplanations>): PaneState =>
    after(explaining, {
      is: "answered",
      run: explaining.runs,
      answer: { is: "explained", explanation: exampleExplanations(language)[of], guides: exampleGuides },
    });
  const parkedTab = writingTextOf(language).parked.tab;

  return {
    ...courseStates(language),
    ...shareStates(language),
    ...repairStates(language),
    ...returnedStates(language),
    opening: after(opened, { is: "opened" }),
    "home, empty": home({ kind: "empty" }),
    "home, no sales": home({ kind: "no-sales", sheets: ["Sheet1", "Contacts"], others: [] }),
    "home, columns unclear": home({ kind: "no-sales", sheets: ["Sheet1"], others: [other] }),
    "home, sales found": home({ kind: "sales-found", findings: [finding], others: [] }),
    "home, several found": home({ kind: "sales-found", findings: [finding, other], others: [] }),
    "home, connected": home(named),
    "home, planned": home(planned),
    "home, other tables": home({ ...named, roles: { named: [exampleTeam(language)], found: [] } }),
    "home, sheet deleted": home({ ...planned, damage: { sheets: ["History"], names: ["Plan_Quarter"] } }),
    "home, sales lost": home({ kind: "planned", decisions, damage: { sheets: [], names: ["Sales_Date"] } }),
    "home, cell being edited": troubled(home(named), { code: "cell-editing", details: "" }),
    data: at({ at: "data", findings: [finding], picked: 0, ...alone }),
    "data, doubts": at({ at: "data", findings: [doubtful, other], picked: 0, ...alone }),
    "data, in a unit": at({ at: "data", findings: [scaled], picked: 0, ...alone }),
    "data, sheets alike": at({ at: "data", findings: [alike], picked: 0, ...alone }),
    "data, wide": at({ at: "data", findings: [wide], picked: 0, ...alone }),
    "data, no amount chosen": at({
      at: "data",
      findings: [{ ...finding, fields: { date: 0 }, rows: 0, total: undefined }],
      picked: 0,
      ...alone,
    }),
    "data, others found": at({
      at: "data",
      findings: [finding],
      picked: 0,
      others: [exampleTeam(language)],
      used: ["team"],
      behind: undefined,
    }),
    "data, another role": at(
      {
        at: "data",
        findings: [exampleTeam(language), { ...exampleTeam(language), ...unlikely }],
        picked: 0,
        ...alone,
      },
      { ...named, roles: { named: [exampleTeam(language)], found: [] } },
    ),
    "data, reading again": after(at({ at: "data", findings: [finding], picked: 0, ...alone }), {
      is: "field-picked",
      field: "region",
      column: 4,
    }),
    decisions: deciding,
    "decisions, unreadable": after(
      deciding,
      { is: "draft-changed", change: { year: "18", target: "8,5", currency: "" } },
      { is: "decided" },
    ),
    "decisions, in a unit": at(
      {
        at: "decisions",
        snapshot,
        draft: suggestDecisions(snapshot, scaled, language, today),
        pressed: false,
      },
      { kind: "sales-named", finding: scaled },
    ),
    "decisions, short history": at({
      at: "decisions",
      snapshot: { ...snapshot, history: snapshot.history.slice(-5) },
      draft,
      pressed: false,
    }),
    preview: previewed,
    "preview, looking": foreseeing,
    "preview, again": {
      ...foreseen({
        sheets: sheets.map((sheet, place) =>
          place === 0 ? { ...sheet, became: "updated", changes } : { ...sheet, became: "unchanged" },
        ),
        parked: [parked],
      }),
      workbook: planned,
    },
    "preview, sheet protected": troubled(previewed, {
      code: "protected",
      place: { sheet: tabs[0] ?? "" },
      details: "",
    }),
    "preview, unknown trouble": troubled(previewed, {
      code: "unknown",
      details: "TypeError: x is undefined",
    }),
    "writing, checking": writing,
    writing: after(writing, {
      is: "progressed",
      run: writing.runs,
      progress: { sheet: tabs[1] ?? "", done: 1, of: 3 },
    }),
    "functions, fetching": guide({ guides: undefined }),
    functions: guide({}),
    "functions, none found": guide({ sought: "?" }),
    function: guide({ chosen: "SPLITTARGET" }),
    "function, inserted": guide({ chosen: "SPLITTARGET", inserted: `${finding.sheet}!H4` }),
    "function, cell filled": troubled(guide({ chosen: "SPLITTARGET" }), {
      code: "cell-filled",
      subject: "B4",
      place: { sheet: finding.sheet, cell: "B4" },
      details: "",
    }),
    "explain, reading": explaining,
    "explain, a target": explained("target"),
    "explain, a rule": explained("rule"),
    "explain, an empty cell": explained("empty"),
    "explain, cell being edited": troubled(
      { ...explaining, work: undefined },
      { code: "cell-editing", details: "" },
    ),
    done: written({ sheets, parked: [], returned: [] }),
    "done, set aside": written({
      sheets: [
        ...sheets.map((sheet) => ({ ...sheet, became: "updated" as const })),
        { key: "Parked", tab: parkedTab, became: "written" },
      ],
      returned: [],
      parked: [parked],
    }),
    "done, changed since": troubled(written({ sheets, parked: [], returned: [] }), {
      code: "changed-since",
      place: { sheet: tabs[0] ?? "", cell: "H31" },
      details: "",
    }),
  };
};
