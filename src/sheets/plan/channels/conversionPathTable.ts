import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const row = "ROW()-ROW(Plan_ConversionPath[[#Headers],[People]])";

/** From click to order: how many are left at each step, and which step loses most (C36). */
export const conversionPathTable = (text: SheetsText): TableBlock => {
  const { title, note, steps, leak } = text.channels.path;
  const before = `INDEX(Plan_ConversionPath[People],${row}-1)`;
  return planTable(text, "Plan_ConversionPath", {
    title,
    note,
    rowKey: "Step",
    rows: steps.map(({ step, fix }) => ({ Step: step, Fix: fix })),
    columns: {
      Step: { as: "name" },
      People: { as: "count", input: true, least: 0 },
      Rate: {
        as: "share",
        formula: `=IF(${row}=1,"",IF(OR(N(${before})<=0,NOT(ISNUMBER([@People]))),"",[@People]/${before}))`,
      },
      Overall: {
        as: "share",
        formula:
          '=IF(OR(N(INDEX(Plan_ConversionPath[People],1))<=0,NOT(ISNUMBER([@People]))),"",[@People]/INDEX(Plan_ConversionPath[People],1))',
      },
      Leak: {
        as: "light",
        formula: `=IF(NOT(ISNUMBER([@Rate])),"",IF([@Rate]=MIN(Plan_ConversionPath[Rate]),${quoted(leak)},""))`,
      },
      Fix: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
    },
  });
};
