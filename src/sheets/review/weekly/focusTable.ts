import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { places } from "../../plan/places";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

const rows = 8;

/** To be done by this week's end, or red whenever it is due. */
const asked =
  '(Plan_Actions[Action]<>"")*(Plan_Actions[Progress]<1)*ISNUMBER(Plan_Actions[Due])*(((Plan_Actions[Due]<=Weekly_To)+(Plan_Actions[Light]=INDEX(List_Light,3)))>0)' as const;
/** Red ones before all others, then the one due first; the last three digits are its row. */
const urgency =
  "((Plan_Actions[Light]<>INDEX(List_Light,3))*1000000000+Plan_Actions[Due]*1000+ROW(Plan_Actions[Due])-ROW(Plan_Actions[[#Headers],[Due]]))" as const;

const found = <const Column extends string>(column: Column) =>
  `=IF([@Row]=0,"",INDEX(Plan_Actions[${column}],[@Row])&"")` as const;

/** This week's focus: the actions that are due or overdue, red ones first (A62). */
export const focusTable = (text: SheetsText): TableBlock => {
  const { title, note, none } = text.weekly.focus;
  return planTable(text, "Review_Focus", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "Row",
    rows: places(rows),
    columns: {
      Place: { as: "count" },
      Id: { as: "name", formula: found("Id") },
      Action: {
        as: "sentence",
        room: 36,
        formula: `=IF([@Row]=0,IF([@Place]=1,${quoted(none)},""),INDEX(Plan_Actions[Action],[@Row])&"")`,
      },
      Owner: { as: "person", formula: found("Owner") },
      Due: { as: "date", formula: '=IF([@Row]=0,"",INDEX(Plan_Actions[Due],[@Row]))' },
      Progress: { as: "share", formula: '=IF([@Row]=0,"",N(INDEX(Plan_Actions[Progress],[@Row])))' },
      Light: { as: "light", formula: found("Light") },
      Row: {
        as: "count",
        formula: `=IFERROR(MOD(SUMPRODUCT(AGGREGATE(15,6,${urgency}/(${asked}),[@Place])),1000),0)`,
      },
    },
  });
};
