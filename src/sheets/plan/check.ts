import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import { isTime } from "./breakdown/BreakdownLines";
import { chosenDimensions } from "./breakdown/chosenDimensions";
import type { GridPair } from "./breakdown/GridPair";
import { gridPairs } from "./breakdown/gridPairs";
import { linesOf } from "./breakdown/linesOf";
import { actionFindings } from "./check/actionFindings";
import { channelFindings } from "./check/channelFindings";
import { customerFindings } from "./check/customerFindings";
import { driverFindings } from "./check/driverFindings";
import type { Finding } from "./check/Finding";
import { findingsTable } from "./check/findingsTable";
import { gridFindings } from "./check/gridFindings";
import { lineFindings, type Lines } from "./check/lineFindings";
import { productFindings } from "./check/productFindings";
import { reachFindings } from "./check/reachFindings";
import { smartTable } from "./check/smartTable";
import { targetFindings } from "./check/targetFindings";
import { yearFindings } from "./check/yearFindings";
import type { Decisions } from "./decisions";
import { planFormula } from "./planFormula";
import { quoted } from "./quoted";
import { regionsTable } from "./regionsTable";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf, type SheetKey } from "./sheetKeys";
import type { Snapshot } from "./snapshot";

const firstToMend = 'MATCH("■*",Plan_Findings[Verdict],0)';

/** The lines that this plan breaks the quarter down into. */
const linesIn = (snapshot: Snapshot, decisions: Decisions): readonly Lines[] => {
  const text = sheetsTextOf(decisions.language);
  const sheets = sheetsOf(snapshot, decisions);
  const actions = sheets.includes("Actions");
  const regions: readonly Lines[] =
    regionsTable(text, snapshot) === undefined
      ? []
      : [
          {
            table: "Plan_Regions",
            named: "Region",
            called: text.tables.Plan_Regions.Region,
            tab: text.targets.tab,
            full: false,
            bottomUp: false,
            actions: false,
          },
        ];
  if (!sheets.includes("Breakdown")) return regions;
  const broken = chosenDimensions(snapshot, decisions).flatMap((dimension): readonly Lines[] => {
    if (isTime(dimension)) return [];
    const { table } = linesOf(text, snapshot, decisions, dimension);
    return [
      {
        table,
        named: "Line",
        called: `${text.breakdown.tab} ${text.tables[table].Line}`,
        tab: text.breakdown.tab,
        full: true,
        bottomUp: true,
        actions,
      },
    ];
  });
  const volume: Lines = {
    table: "Plan_Volume",
    named: "Line",
    called: `${text.breakdown.tab} ${text.tables.Plan_Volume.Line}`,
    tab: text.breakdown.tab,
    full: true,
    bottomUp: false,
    actions,
  };
  return [...regions, ...broken, volume];
};

/** The dimensions that this plan crosses. */
const pairsIn = (snapshot: Snapshot, decisions: Decisions): readonly GridPair[] => {
  const text = sheetsTextOf(decisions.language);
  const dimensions = chosenDimensions(snapshot, decisions);
  const lines = dimensions.flatMap((dimension) =>
    isTime(dimension) ? [] : [linesOf(text, snapshot, decisions, dimension)],
  );
  return gridPairs(text, decisions, dimensions, lines);
};

/** Plan check: like a spell-check, one row for each thing that a plan must have, with how many lack it and the first of them. */
export const checkSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence, glance: say } = text.check;
  const sheets = sheetsOf(snapshot, decisions);
  const having = (sheet: SheetKey, findings: () => readonly Finding[]): readonly Finding[] =>
    sheets.includes(sheet) ? findings() : [];
  const findings = [
    ...targetFindings(text),
    ...having("Year", () => yearFindings(text)),
    ...linesIn(snapshot, decisions).flatMap((lines) => lineFindings(text, lines)),
    ...having("Breakdown", () => pairsIn(snapshot, decisions).flatMap((pair) => gridFindings(text, pair))),
    ...having("Drivers", () => driverFindings(text)),
    ...having("Customers", () => customerFindings(text)),
    ...having("Products", () => productFindings(text)),
    ...having("Channels", () => channelFindings(text)),
    ...having("Actions", () => actionFindings(text)),
    ...reachFindings(text, snapshot, sheets),
  ];
  return {
    ...sheetFrame("Check", snapshot, decisions),
    tab,
    family: "review",
    title,
    sentence,
    blocks: [
      {
        block: "form",
        key: "CheckGlance",
        title: say.title,
        items: {
          Check_Headline: {
            as: "text",
            label: say.Check_Headline,
            formula: planFormula(
              `=COUNTIF(Plan_Findings[Verdict],"✓*")&${quoted(say.of)}&COUNTIF(Plan_Findings[Verdict],"?*")&${quoted(say.pass)}`,
            ),
          },
          Check_First: {
            as: "text",
            label: say.Check_First,
            formula: planFormula(
              `=IF(COUNTIF(Plan_Findings[Verdict],"■*")=0,${quoted(say.none)},INDEX(Plan_Findings[Check],${firstToMend})&" — "&INDEX(Plan_Findings[Says],${firstToMend}))`,
            ),
          },
        },
      },
      smartTable(text),
      findingsTable(text, findings),
    ],
  };
};
