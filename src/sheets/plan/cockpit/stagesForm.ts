import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import type { Snapshot } from "../snapshot";

const wonWord = /won|success|signed|成交|赢|签约|签单/i;
const lostWord = /lost|fail|输|丢|失/i;

const wordLike = ({ lists }: Snapshot, like: RegExp): string | null =>
  (lists.Pipeline_Stage ?? []).find((word) => like.test(word)) ?? null;

/** Which stage of the pipeline means won and which lost, guessed from its words; undefined without a pipeline. */
export const stagesForm = (
  { cockpit: { stages } }: SheetsText,
  snapshot: Snapshot,
): FormBlock | undefined => {
  if (!hasNames(snapshot, "Pipeline_Stage")) return undefined;
  return {
    block: "form",
    key: "Stages",
    title: stages.title,
    note: stages.note,
    items: {
      Cockpit_Won: { as: "text", input: true, label: stages.Cockpit_Won, start: wordLike(snapshot, wonWord) },
      Cockpit_Lost: {
        as: "text",
        input: true,
        label: stages.Cockpit_Lost,
        start: wordLike(snapshot, lostWord),
      },
    },
  };
};

/** Rows of the pipeline that are open deals of the planned quarter, as an array of 0 and 1. */
export const openDeals = (snapshot: Snapshot): string =>
  "(Pipeline_Stage<>Cockpit_Won)*(Pipeline_Stage<>Cockpit_Lost)*ISNUMBER(Pipeline_Amount)" +
  (hasNames(snapshot, "Pipeline_Closes") ? '*((Pipeline_Closes="")+(Pipeline_Closes<Quarter_End+1)>0)' : "");
