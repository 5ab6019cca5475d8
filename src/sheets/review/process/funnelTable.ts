import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../../plan/hasNames";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import type { Snapshot } from "../../plan/snapshot";
import { spansOf } from "../../plan/spansOf";

/** What the director's tables count of the quarter, by step. */
const counted = (snapshot: Snapshot, picked: readonly SheetKey[]): Readonly<Record<string, string>> => ({
  ...(hasNames(snapshot, "Channels_Leads", "Channels_Date")
    ? { leads: `SUMIFS(Channels_Leads,${spansOf("Channels_Date").quarter})` }
    : {}),
  ...(hasNames(snapshot, "Pipeline_Stage", "Pipeline_Opened")
    ? { deals: `COUNTIFS(${spansOf("Pipeline_Opened").quarter})` }
    : {}),
  ...(hasNames(snapshot, "Pipeline_Stage", "Pipeline_Closes") && picked.includes("Cockpit")
    ? { won: `COUNTIFS(Pipeline_Stage,Cockpit_Won,${spansOf("Pipeline_Closes").quarter})` }
    : {}),
});

/** From lead to deal won: how many are left at each step, and which keeps the fewest (C36). */
export const funnelTable = (
  text: SheetsText,
  snapshot: Snapshot,
  picked: readonly SheetKey[],
): TableBlock => {
  const { title, note, steps, leak } = text.process.funnel;
  const known = counted(snapshot, picked);
  const before = "INDEX(Review_Funnel[People],[@Prior])";
  const first = "INDEX(Review_Funnel[People],MATCH(TRUE,INDEX(ISNUMBER(Review_Funnel[People]),0),0))";
  return planTable(text, "Review_Funnel", {
    title,
    note,
    rowKey: "Step",
    workingFrom: "Place",
    rows: Object.entries<string>(steps).map(([key, Step], index) => {
      const count = known[key];
      return {
        Step,
        Place: index + 1,
        People: {
          formula:
            count === undefined
              ? '=IF(ISNUMBER([@Typed]),[@Typed],"")'
              : `=IF(ISNUMBER([@Typed]),[@Typed],IF(${count}=0,"",${count}))`,
        },
      };
    }),
    columns: {
      Step: { as: "name" },
      People: { as: "count" },
      Rate: {
        as: "share",
        formula: `=IF(OR(NOT(ISNUMBER([@People])),[@Prior]=0),"",IF(${before}<=0,"",[@People]/${before}))`,
      },
      Overall: { as: "share", formula: `=IF(ISNUMBER([@People]),[@People]/${first},"")` },
      Leak: {
        as: "light",
        formula: `=IF(ISNUMBER([@Rate]),IF([@Rate]=MIN(Review_Funnel[Rate]),${quoted(leak)},""),"")`,
      },
      Typed: { as: "count", input: true, least: 0 },
      Fix: { as: "text", input: true },
      Place: { as: "count" },
      Prior: {
        as: "count",
        formula:
          "=SUMPRODUCT(MAX(ISNUMBER(Review_Funnel[People])*(Review_Funnel[Place]<[@Place])*Review_Funnel[Place]))",
      },
    },
  });
};
