import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import { chosenDimensions } from "./breakdown/chosenDimensions";
import { linesOf } from "./breakdown/linesOf";
import { actionFindings } from "./check/actionFindings";
import { findingsTable } from "./check/findingsTable";
import { lineFindings, type Lines } from "./check/lineFindings";
import { reachFindings } from "./check/reachFindings";
import { targetFindings } from "./check/targetFindings";
import type { Decisions } from "./decisions";
import { planFormula } from "./planFormula";
import { quoted } from "./quoted";
import { regionsTable } from "./regionsTable";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
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
            actions: false,
          },
        ];
  if (!sheets.includes("Breakdown")) return regions;
  const broken = chosenDimensions(snapshot, decisions).flatMap((dimension): readonly Lines[] => {
    if (dimension === "time") return [];
    const { table } = linesOf(text, snapshot, dimension);
    return [
      {
        table,
        named: "Line",
        called: `${text.breakdown.tab} ${text.tables[table].Line}`,
        tab: text.breakdown.tab,
        full: true,
        actions,
      },
    ];
  });
  return [...regions, ...broken];
};

/** Plan check: like a spell-check, one row for each thing that a plan must have, with how many lack it and the first of them. */
export const checkSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence, glance: say } = text.check;
  const sheets = sheetsOf(snapshot, decisions);
  const findings = [
    ...targetFindings(text),
    ...linesIn(snapshot, decisions).flatMap((lines) => lineFindings(text, lines)),
    ...(sheets.includes("Actions") ? actionFindings(text) : []),
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
      findingsTable(text, findings),
    ],
  };
};
