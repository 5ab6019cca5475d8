import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Cell, RowFormula, TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { planTable } from "../planTable";
import type { ReceivableRows } from "../receivables/receivableRows";
import type { SheetKey } from "../sheetKeys";
import type { Snapshot } from "../snapshot";
import { channelIndicators } from "./indicators/channelIndicators";
import { customerIndicators } from "./indicators/customerIndicators";
import { stretches, within, type Indicator } from "./indicators/Indicator";
import { planIndicators } from "./indicators/planIndicators";
import { pipelineIndicators } from "./indicators/pipelineIndicators";
import { receivableIndicators } from "./indicators/receivableIndicators";
import { salesIndicators } from "./indicators/salesIndicators";

type Source = keyof SheetsText["cockpit"]["indicators"]["from"];

const cadences = ["daily", "weekly", "monthly"] as const;

const complaintIndicators = (snapshot: Snapshot): readonly Indicator[] =>
  hasNames(snapshot, "Complaints_Opened")
    ? [
        {
          name: "complaintsWeek",
          as: "count",
          cadence: "weekly",
          now: `COUNTIFS(${within("Complaints_Opened", stretches.week)})`,
          before: `COUNTIFS(${within("Complaints_Opened", stretches.lastWeek)})`,
          better: "down",
        },
      ]
    : [];

const formula = (of: string | undefined): RowFormula | null =>
  of === undefined ? null : { formula: `=${of}` };

const tables = [
  ["Plan_Indicators", "amounts", "money"],
  ["Plan_IndicatorRates", "rates", "share", "return"],
  ["Plan_IndicatorCounts", "counts", "count"],
] as const;

/** Every indicator the director's tables and the plan's sheets can answer, daily ones first: a table for money, one for shares, one for counts. */
export const indicatorTables = (
  text: SheetsText,
  snapshot: Snapshot,
  receivables: ReceivableRows,
  sheets: readonly SheetKey[],
): readonly TableBlock[] => {
  const say = text.cockpit.indicators;
  const { List_Cadence, List_Direction } = text.lists;
  const all: readonly (readonly [Source, readonly Indicator[]])[] = [
    ["sales", salesIndicators(snapshot)],
    ["customers", customerIndicators(snapshot)],
    ["pipeline", pipelineIndicators(snapshot)],
    ["receivables", receivableIndicators(snapshot, receivables)],
    ["channels", channelIndicators(snapshot, sheets)],
    ["complaints", complaintIndicators(snapshot)],
    ["plan", planIndicators(snapshot, sheets)],
  ];
  const row = (source: Source, indicator: Indicator): Readonly<Record<string, Cell | RowFormula>> => ({
    Indicator: say[indicator.name],
    Cadence: List_Cadence.choices[indicator.cadence],
    Now: formula(indicator.now),
    Before: formula(indicator.before),
    Target: formula(indicator.target),
    Direction: List_Direction.choices[indicator.better],
    Source: say.from[source],
  });
  return tables.flatMap(([key, part, as, shown = as]) => {
    const rows = cadences.flatMap((cadence) =>
      all.flatMap(([source, indicators]) =>
        indicators
          .filter((each) => each.as === as && each.cadence === cadence)
          .map((each) => row(source, each)),
      ),
    );
    if (rows.length === 0) return [];
    return [
      planTable(text, key, {
        ...say[part],
        rowKey: "Indicator",
        rows,
        columns: {
          Indicator: { as: "name" },
          Cadence: { as: "name" },
          Now: { as: shown },
          Before: { as: shown },
          Target: { as: shown },
          Light: {
            as: "light",
            formula:
              '=IF(ISNUMBER([@Miss]),INDEX(List_Light,IF([@Miss]>=Rule_RedAt,3,IF([@Miss]>=Rule_AmberAt,2,1))),"")',
          },
          Typed: { as, input: true },
          Miss: {
            as: "share",
            formula: `=IF(NOT(AND(ISNUMBER([@Now]),ISNUMBER(${held}))),"",IF(${held}=0,"",IF([@Direction]=INDEX(List_Direction,1),1,-1)*(${held}-[@Now])/ABS(${held})))`,
          },
          Direction: { as: "name" },
          Source: { as: "name" },
        },
      }),
    ];
  });
};

/** What an indicator is held against: the director's own target, else what is planned, else the period before. */
const held = "(IF(ISNUMBER([@Typed]),[@Typed],IF(ISNUMBER([@Target]),[@Target],[@Before])))";
