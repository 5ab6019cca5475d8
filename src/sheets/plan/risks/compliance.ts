import type { SheetsText } from "../../../locales/en-US/sheets";
import type { EngineBlock, FormBlock, TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";

/** Room that is kept for the sample; a longer one runs on below. */
const sampleRoom = 40;

/** What a sample is drawn from: invoices, else orders; no numbers where the tables have none. */
const pool = (snapshot: Snapshot): { readonly dates: string; readonly ids: string | undefined } => {
  if (hasNames(snapshot, "Receivables_Invoiced", "Receivables_Invoice"))
    return { dates: "Receivables_Invoiced", ids: "Receivables_Invoice" };
  return { dates: "Sales_Date", ids: hasNames(snapshot, "Sales_Order") ? "Sales_Order" : undefined };
};

/** How many contracts of the quarter have to be checked (A59). */
export const sampleForm = ({ risks: { sample: say } }: SheetsText, snapshot: Snapshot): FormBlock => {
  const { dates, ids } = pool(snapshot);
  return {
    block: "form",
    key: "Sample",
    title: say.title,
    note: `${say.note} ${ids === undefined ? say.byHand : say.draw}`,
    items: {
      Sample_Pool: {
        as: "count",
        label: say.Sample_Pool,
        formula: `=COUNTIFS(${dates},">="&Quarter_Start,${dates},"<"&MIN(Quarter_End,Plan_AsOf)+1)`,
        note: say.poolNote,
      },
      Sample_Size: {
        as: "count",
        label: say.Sample_Size,
        formula: "=IF(Sample_Pool=0,0,MAX(1,ROUNDUP(ROUND(Sample_Pool*Rule_SampleShare,9),0)))",
        note: say.sizeNote,
      },
    },
  };
};

/** The numbers to check, the same draw for everybody; undefined where there are none to draw from. */
export const risksEngine = (
  { risks: { engine: say } }: SheetsText,
  snapshot: Snapshot,
): EngineBlock | undefined => {
  const { dates, ids } = pool(snapshot);
  if (ids === undefined) return undefined;
  const inQuarter = `(${dates}>=Quarter_Start)*(${dates}<MIN(Quarter_End,Plan_AsOf)+1)`;
  return {
    block: "engine",
    key: "RisksEngine",
    title: say.title,
    note: say.note,
    spills: [
      {
        name: "Sample_Rows",
        label: say.Sample_Rows,
        as: "name",
        rows: sampleRoom,
        note: say.sampleNote,
        cells: [
          {
            row: 0,
            formula: `=IF(Sample_Pool=0,"",SAMPLEROWS(IF(${inQuarter},${ids},""),Rule_SampleShare,Plan_Year*10+Plan_Quarter))`,
          },
        ],
      },
    ],
  };
};

/** The red lines of conduct, to be signed (A58). */
export const redLinesTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.risks.redLines;
  return planTable(text, "Plan_RedLines", {
    title,
    note,
    rowKey: "Line",
    rows: Object.values<{ readonly line: string; readonly says: string }>(rows).map(({ line, says }) => ({
      Line: line,
      Says: says,
    })),
    columns: {
      Line: { as: "name" },
      Owner: { as: "person", input: true },
      Signed: { as: "date", input: true },
      Says: { as: "text" },
    },
  });
};

/** A link in a cell of a form. */
export const linkTo = (place: string, words: string): string =>
  `=HYPERLINK("#${place}",${quoted(`→ ${words}`)})`;
