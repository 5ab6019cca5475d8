import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";

const blankRows = 3;

/** The steps of a launch, dated from it: educate the market, win seed customers, show a benchmark (B17, C22). */
export const launchTable = (text: SheetsText): TableBlock => {
  const { title, rows } = text.products.launch.steps;
  return planTable(text, "Plan_Launch", {
    title,
    rowKey: "Id",
    rows: numbered(
      "L-",
      rows.length + blankRows,
      rows.map(({ days, step }) => ({ Days: days, Step: step })),
    ),
    columns: {
      Id: { as: "name" },
      Days: { as: "days", input: true },
      Due: { as: "date", formula: '=IF(OR(Launch_Date="",NOT(ISNUMBER([@Days]))),"",Launch_Date+[@Days])' },
      Done: { as: "date", input: true },
      Light: {
        as: "light",
        formula:
          '=IF([@Due]="","",INDEX(List_Light,IF([@Done]<>"",1,IF(Plan_AsOf>[@Due],3,IF(Plan_AsOf>=[@Due]-Rule_ReviewSoonDays,2,1)))))',
      },
      Step: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
    },
  });
};
