import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Snapshot } from "../snapshot";
import { spansOf } from "../spansOf";
import { samplePool } from "./samplePool";

/** How many contracts of the quarter have to be checked (A59). */
export const sampleForm = ({ risks: { sample: say } }: SheetsText, snapshot: Snapshot): FormBlock => {
  const { dates, ids } = samplePool(snapshot);
  return {
    block: "form",
    key: "Sample",
    title: say.title,
    note: `${say.note} ${ids === undefined ? say.byHand : say.draw}`,
    items: {
      Sample_Pool: {
        as: "count",
        label: say.Sample_Pool,
        formula: `=COUNTIFS(${spansOf(dates).quarter})`,
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
