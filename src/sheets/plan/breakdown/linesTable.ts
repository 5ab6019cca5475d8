import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { sheetsOf } from "../sheetKeys";
import type { Decisions } from "../decisions";
import type { Snapshot } from "../snapshot";
import type { BreakdownLines } from "./BreakdownLines";
import { lineColumns } from "./lineColumns";
import { productColumns } from "./productColumns";
import { regionColumns } from "./regionColumns";
import { tierColumns } from "./tierColumns";
import { splitName } from "./splitName";

/** The planned quarter by the lines of one dimension, each with an owner, a resource and a way. */
export const linesTable = (
  text: SheetsText,
  lines: BreakdownLines,
  snapshot: Snapshot,
  decisions: Decisions,
): TableBlock => {
  const { dimension, names, others } = lines;
  const { breakdown: say } = text;
  const block = {
    title: say.sections[dimension],
    note: noteOf(text, lines),
    rowKey: "Line" as const,
    workingFrom: "Elapsed" as const,
    totalLabel: text.total,
    rows: [...names, ...(others === undefined ? [] : [others])].map((name) => ({ Line: name })),
  };
  const columns = lineColumns(text, lines);
  switch (dimension) {
    case "region": {
      const scanned = sheetsOf(snapshot, decisions).some((key) => key === "Year");
      return planTable(text, "Plan_ByRegion", {
        ...block,
        columns: regionColumns(text, lines, columns, scanned),
      });
    }
    case "product":
      return planTable(text, "Plan_ByProduct", { ...block, columns: productColumns(text, columns) });
    case "team":
      return planTable(text, "Plan_ByTeam", { ...block, columns });
    case "tier":
      return planTable(text, "Plan_ByTier", { ...block, columns: tierColumns(text, columns) });
    case "channel":
      return planTable(text, "Plan_ByChannel", { ...block, columns: channelColumns(text, columns) });
  }
};

const noteOf = ({ breakdown: say }: SheetsText, { dimension, names, all }: BreakdownLines): string =>
  [
    say.note,
    ...(dimension === "region" ? [say.regionNote] : []),
    ...(dimension === "product" ? [say.productNote] : []),
    ...(dimension === "tier" ? [say.tierNote] : []),
    ...(dimension === "channel" ? [say.channelNote] : []),
    ...(names.length < all ? [say.cut(names.length, all)] : []),
  ].join(say.between);

/** Shares are kept as they are; what none has claimed stands in the last line, wherever that was moved (C27). */
const channelColumns = (
  { breakdown }: SheetsText,
  columns: ReturnType<typeof lineColumns>,
): ReturnType<typeof lineColumns> => {
  const unassigned = `[@Line]=${quoted(breakdown.unassigned)}`;
  const free = 'SUMPRODUCT((Plan_ByChannel[History]>0)*(Plan_ByChannel[Lock]="")*Plan_ByChannel[History])';
  const own = `IF(${free}=0,0,MAX([@History],0)*MAX(1-SUM(Plan_ByChannel[Lock])/Quarter_Target,0)/${free})`;
  return {
    ...columns,
    Typed: { as: "share", input: true, least: 0, most: 1, total: "sum" },
    Weight: {
      as: "share",
      formula: `=IF(OR(${unassigned},Quarter_Target=0),0,IF(ISNUMBER([@Lock]),[@Lock]/Quarter_Target,IF(COUNT(Plan_ByChannel[Typed])>0,[@Typed],${own})))`,
      total: "sum",
    },
    Target: {
      as: "money",
      formula: `=INDEX(${splitName("Plan_ByChannel")},IF(${unassigned},ROWS(Plan_ByChannel[Weight])+1,ROW()-ROW(Plan_ByChannel[[#Headers],[Target]])))`,
      total: "sum",
    },
  };
};
