import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Cell, RowFormula, TableBlock } from "../../blueprint/blueprint";
import { chosenDimensions } from "../../plan/breakdown/chosenDimensions";
import type { Decisions } from "../../plan/decisions";
import { namedMembers } from "../../plan/namedMembers";
import { planTable } from "../../plan/planTable";
import { kthRow } from "../../plan/kthRow";
import { quoted } from "../../plan/quoted";
import { sheetsOf } from "../../plan/sheetKeys";
import { shortAmount } from "../../plan/shortAmount";
import type { Snapshot } from "../../plan/snapshot";

type Row = Readonly<Record<"From" | "Pace" | "Says", Cell | RowFormula>>;

/** What the quarter should have sold by now. */
export const expected = "SUMPRODUCT(Plan_Weeks[Target],Plan_Weeks[Elapsed])";
const alerts = 3;

/** The quarter's gap, who is furthest behind in each way the plan tells them apart, and the first open alerts, live. */
export const symptomsTable = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): TableBlock => {
  const { title, note, from } = text.causes.symptoms;
  const picked = sheetsOf(snapshot, decisions);
  const broken = picked.includes("Breakdown") ? chosenDimensions(snapshot, decisions) : [];
  const byPace = (name: string, table: string, column: string): Row =>
    laggard(text, name, { table, column, measure: "Pace", due: "1" });
  const byLine = (name: string, table: string): Row =>
    laggard(text, name, {
      table,
      column: "Line",
      measure: "Attainment",
      due: "INDEX(Plan_Quarters[Elapsed],Plan_Quarter)",
    });
  return planTable(text, "Review_Symptoms", {
    title,
    note,
    rowKey: "From",
    rows: [
      { From: from.quarter, ...quarterRow(text, decisions) },
      ...(namedMembers(snapshot, "region").length > 0 ? [byPace(from.region, "Plan_Regions", "Region")] : []),
      ...(picked.includes("Team") ? [byPace(from.seller, "Plan_Team", "Seller")] : []),
      ...(broken.includes("product") ? [byLine(from.product, "Plan_ByProduct")] : []),
      ...(broken.includes("channel") ? [byLine(from.channel, "Plan_ByChannel")] : []),
      ...(picked.includes("Cockpit")
        ? Array.from({ length: alerts }, (_, index) => alertRow(text, index + 1))
        : []),
    ],
    columns: { From: { as: "name" }, Pace: { as: "share" }, Says: { as: "text" } },
  });
};

const quarterRow = ({ causes: { symptoms: say } }: SheetsText, decisions: Decisions): Omit<Row, "From"> => ({
  Pace: { formula: `=IF(${expected}<=0,"",Quarter_Sold/${expected})` },
  Says: {
    formula: `=IF([@Pace]="",${quoted(say.notBegun)},IF(Quarter_Sold>=Quarter_Target,${quoted(say.reached)},${quarterWords(say, decisions)}))`,
  },
});

/** "88% of plan by now, 79k short of the target". */
export const quarterWords = (say: SheetsText["causes"]["symptoms"], decisions: Decisions): string =>
  `TEXT(Quarter_Sold/${expected},"0%")&${quoted(say.pace)}&${shortAmount("(Quarter_Target-Quarter_Sold)", decisions)}&${quoted(say.short)}`;

/** Which row of a table is furthest behind; `due` is the share of its measure that is due by now. */
const laggard = (
  { causes: { symptoms: say } }: SheetsText,
  from: string,
  { table, column, measure, due }: Readonly<Record<"table" | "column" | "measure" | "due", string>>,
): Row => {
  const least = `MIN(${table}[${measure}])`;
  return {
    From: from,
    Pace: {
      formula: `=IF(OR(COUNT(${table}[${measure}])=0,${due}<=0),"",${due === "1" ? least : `${least}/${due}`})`,
    },
    Says: {
      formula: `=IF([@Pace]="",${quoted(say.unknown)},IF([@Pace]>=1,${quoted(say.allWell)},INDEX(${table}[${column}],MATCH(${least},${table}[${measure}],0))&${quoted(say.furthest)}&TEXT([@Pace],"0%")&${quoted(say.behind)}))`,
    },
  };
};

const alertRow = ({ causes: { symptoms: say } }: SheetsText, place: number): Row => {
  const row = kthRow("Plan_Alerts", "Open", "(Plan_Alerts[Open]=1)", String(place));
  return {
    From: `${say.from.alert} ${place}`,
    Pace: null,
    Says: {
      formula: `=IF(COUNTIF(Plan_Alerts[Open],1)<${place},${quoted(say.noAlert)},INDEX(Plan_Alerts[Alert],${row})&": "&INDEX(Plan_Alerts[Says],${row}))`,
    },
  };
};
