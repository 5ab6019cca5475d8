import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { places } from "../../plan/places";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

const rows = 5;

const found = <const Column extends string>(column: Column) =>
  `=IF([@Row]=0,"",INDEX(Plan_Battles[${column}],[@Row])&"")` as const;

/** What the key battles have asked for and not been granted, the earliest date first (A63). */
export const openRequestsTable = (text: SheetsText): TableBlock => {
  const { title, note, none } = text.weekly.open;
  const waiting =
    "(Plan_Battles[Requested]>Plan_Battles[Granted])*ISNUMBER(Plan_Battles[Requested])" as const;
  const order =
    "(Plan_Battles[Date]*1000+ROW(Plan_Battles[Date])-ROW(Plan_Battles[[#Headers],[Date]]))" as const;
  return planTable(text, "Review_OpenRequests", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "Row",
    rows: places(rows),
    columns: {
      Place: { as: "count" },
      Id: { as: "name", formula: found("Id") },
      Battle: {
        as: "sentence",
        room: 36,
        formula: `=IF([@Row]=0,IF([@Place]=1,${quoted(none)},""),INDEX(Plan_Battles[Battle],[@Row])&"")`,
      },
      Department: { as: "name", formula: found("Department") },
      By: { as: "date", formula: '=IF([@Row]=0,"",INDEX(Plan_Battles[Date],[@Row]))' },
      Need: { as: "sentence", room: 28, formula: found("Resource") },
      Open: {
        as: "money",
        formula:
          '=IF([@Row]=0,"",INDEX(Plan_Battles[Requested],[@Row])-N(INDEX(Plan_Battles[Granted],[@Row])))',
      },
      Light: { as: "light", formula: found("Light") },
      Row: {
        as: "count",
        formula: `=IFERROR(MOD(SUMPRODUCT(AGGREGATE(15,6,${order}/(${waiting}),[@Place])),1000),0)`,
      },
    },
  });
};
