import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { clockNow, hoursOf, waitingFor, type ComplaintColumns } from "./complaintColumns";

/** How many complaints wait for each step, in time and late, and the share done in time (A56); undefined without a step's date. */
export const clocksTable = (text: SheetsText, columns: ComplaintColumns): TableBlock | undefined => {
  const { opened, steps } = columns;
  if (steps.length === 0) return undefined;
  const { title, note, respond, solve, close } = text.risks.clocks;
  const say = { Responded: respond, Solved: solve, Closed: close };
  return planTable(text, "Plan_Clocks", {
    title,
    note,
    rowKey: "Step",
    rows: steps.map(({ step, done }) => {
      const hours = hoursOf[step];
      const waiting = waitingFor(columns, step);
      const late = `${waiting}*(${opened}<${clockNow}-${hours}/24)`;
      const isDone = `(${opened}>0)*ISNUMBER(${done})*(${done}<${clockNow})`;
      return {
        Step: say[step],
        Hours: { formula: `=${hours}` },
        Waiting: { formula: `=SUMPRODUCT(${waiting}*(${opened}>=${clockNow}-${hours}/24))` },
        Late: { formula: `=SUMPRODUCT(${late})` },
        Since: {
          formula: `=IF([@Late]=0,"",SUMPRODUCT(AGGREGATE(15,6,INT(${opened}+${hours}/24)/(${late}),1)))`,
        },
        InTime: {
          formula: `=IF(SUMPRODUCT(${isDone})=0,"",SUMPRODUCT(${isDone}*(${done}<=${opened}+${hours}/24))/SUMPRODUCT(${isDone}))`,
        },
      };
    }),
    columns: {
      Step: { as: "name" },
      Hours: { as: "hours" },
      Waiting: { as: "count" },
      Late: { as: "count" },
      InTime: { as: "share" },
      Since: { as: "date" },
    },
  });
};
