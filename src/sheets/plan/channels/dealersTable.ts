import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";

const rows = 8;
const criteria = ["Sales", "Growth", "Payment", "Coverage", "Prices"] as const;
const mark = { as: "hours", input: true, least: 0, most: 5 } as const;

/** The weights of the marks given, and the marks by weight. */
const given = criteria.map((each) => `ISNUMBER([@${each}])*Rule_Dealer${each}`).join("+");
const earned = criteria.map((each) => `N([@${each}])*Rule_Dealer${each}`).join("+");

/** Dealers by stars (B20): marks from 0 to 5, weighted over those given, as WEIGHTEDSCORE does. */
export const dealersTable = (text: SheetsText): TableBlock => {
  const { title, note, rights } = text.channels.dealers;
  return planTable(text, "Plan_Dealers", {
    title,
    note,
    rowKey: "Id",
    workingFrom: "Id",
    rows: numbered("D-", rows, [{ Rights: rights }]),
    columns: {
      Dealer: { as: "name", input: true },
      Score: {
        as: "count",
        formula: `=IF(${given}=0,"",100*(${earned})/(5*(${given})))`,
      },
      Stars: { as: "count", formula: '=IF(NOT(ISNUMBER([@Score])),"",MAX(1,ROUND([@Score]/20,0)))' },
      Sales: mark,
      Growth: mark,
      Rights: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Payment: mark,
      Coverage: mark,
      Prices: mark,
      Id: { as: "name" },
    },
  });
};
