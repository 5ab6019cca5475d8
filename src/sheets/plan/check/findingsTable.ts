import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { linkTo } from "../linkTo";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Finding } from "./Finding";

/** Every check with its verdict, how many of how many fail, the first of them, and a link to the place. */
export const findingsTable = (text: SheetsText, findings: readonly Finding[]): TableBlock => {
  const say = text.check.findings;
  return planTable(text, "Plan_Findings", {
    title: say.title,
    note: say.note,
    rowKey: "Check",
    workingFrom: "Grave",
    rows: findings.map(({ name, smart, grave, of, fails, first, leadsTo }) => ({
      Check: name,
      Smart: smart,
      Of: { formula: `=${of}` },
      Fails: { formula: `=${fails}` },
      First: { formula: `=IF([@Fails]>0,${first},"")` },
      Link: { formula: linkTo(leadsTo.place, leadsTo.words) },
      Grave: grave ? 1 : 0,
    })),
    columns: {
      Check: { as: "sentence" },
      Verdict: {
        as: "light",
        formula: `=IF([@Of]=0,"",IF([@Fails]=0,${quoted(say.passes)},IF([@Grave]=1,${quoted(say.mend)},${quoted(say.look)})))`,
      },
      Smart: { as: "name" },
      Fails: { as: "count" },
      Of: { as: "count" },
      Link: { as: "link" },
      Says: {
        as: "sentence",
        formula: `=IF([@Of]=0,${quoted(say.nothing)},IF([@Fails]=0,${quoted(say.fine)},[@Fails]&${quoted(say.of)}&[@Of]&${quoted(say.first)}&[@First]))`,
      },
      Grave: { as: "count" },
      First: { as: "text" },
    },
  });
};
