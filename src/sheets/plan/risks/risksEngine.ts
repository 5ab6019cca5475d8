import type { SheetsText } from "../../../locales/en-US/sheets";
import type { EngineBlock } from "../../blueprint/blueprint";
import { inQuarter } from "../inQuarter";
import type { Snapshot } from "../snapshot";
import { samplePool } from "./samplePool";

/** Room that is kept for the sample; a longer one runs on below. */
const sampleRoom = 40;

/** The numbers to check, the same draw for everybody; undefined where there are none to draw from. */
export const risksEngine = (
  { risks: { engine: say } }: SheetsText,
  snapshot: Snapshot,
): EngineBlock | undefined => {
  const { dates, ids } = samplePool(snapshot);
  if (ids === undefined) return undefined;
  const pool = inQuarter(dates);
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
            formula: `=IF(Sample_Pool=0,"",SAMPLEROWS(IF(${pool},${ids},""),Rule_SampleShare,Plan_Year*10+Plan_Quarter))`,
          },
        ],
      },
    ],
  };
};
