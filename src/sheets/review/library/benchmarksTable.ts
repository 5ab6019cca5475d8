import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

/** The method's examples (C37–C41). */
const examples = [
  { say: "membership", effect: 0.25, source: "C37" },
  { say: "push", effect: 0.18, source: "C38" },
  { say: "careComplaints", effect: -0.3, source: "C39" },
  { say: "careRepurchase", effect: 0.15, source: "C39" },
  { say: "launch", effect: 1.5, source: "C40" },
  { say: "linkage", effect: 0.3, source: "C41" },
] as const;

/** What others reached by a measure, beside what we measured (C37–C41). */
export const benchmarksTable = (text: SheetsText): TableBlock => {
  const { benchmarks: say, starts } = text.library;
  return planTable(text, "Review_Benchmarks", {
    title: say.title,
    note: say.note,
    rowKey: "Id",
    rows: numbered(
      "X-",
      examples.length,
      examples.map(({ say: key, effect, source }) => ({
        Measure: starts.benchmarks[key].measure,
        Lifts: starts.benchmarks[key].lifts,
        Guide: effect,
        Source: source,
      })),
    ),
    columns: {
      Measure: { as: "text", input: true },
      Id: { as: "name" },
      Guide: { as: "share" },
      Ours: { as: "share", input: true },
      Lifts: { as: "text", input: true },
      State: {
        as: "light",
        formula: `=IF(NOT(ISNUMBER([@Ours])),${quoted(say.guide)},IF(SIGN([@Guide])*([@Ours]-[@Guide])>=0,${quoted(say.reached)},${quoted(say.short)}))`,
      },
      Source: { as: "name" },
    },
  });
};
