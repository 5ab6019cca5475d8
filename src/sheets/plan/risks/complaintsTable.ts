import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { places } from "../places";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";
import { clockNow, hoursOf, waitingFor, type ComplaintColumns } from "./complaintColumns";

const registerRows = 15;
const openRows = 10;

const hoursLeft = (opened: string, hours: string): string => `(${opened}+${hours}/24-${clockNow})*24`;

/** The complaints that wait for something, from the director's table; without one, a register to fill. */
export const complaintsTable = (
  text: SheetsText,
  snapshot: Snapshot,
  columns: ComplaintColumns,
): TableBlock => (columns.own ? register(text) : openCases(text, snapshot, columns));

const register = (text: SheetsText): TableBlock => {
  const step = "IF(ISNUMBER([@Closed]),4,IF(ISNUMBER([@Solved]),3,IF(ISNUMBER([@Responded]),2,1)))";
  return planTable(text, "Plan_Complaints", {
    ...text.risks.register,
    rowKey: "Case",
    rows: Array.from({ length: registerRows }, (_, index) => ({
      Case: `C-${String(index + 1).padStart(2, "0")}`,
    })),
    columns: {
      Case: { as: "name" },
      Opened: { as: "date", input: true },
      Customer: { as: "person", input: true },
      Cause: { as: "choice", input: true, choices: "List_Cause" },
      Responded: { as: "date", input: true },
      Solved: { as: "date", input: true },
      Closed: { as: "date", input: true },
      State: { as: "name", formula: `=IF(ISNUMBER([@Opened]),INDEX(List_Step,${step}),"")` },
      Left: {
        as: "hours",
        formula: `=IF(AND(ISNUMBER([@Opened]),${step}<4),${hoursLeft("[@Opened]", `CHOOSE(${step},Rule_RespondHours,Rule_SolveHours,Rule_CloseHours)`)},"")`,
      },
      Owner: { as: "person", input: true },
    },
  });
};

const openCases = (text: SheetsText, snapshot: Snapshot, columns: ComplaintColumns): TableBlock => {
  const { opened, steps } = columns;
  const last = steps.at(-1)?.step;
  const open = last === undefined ? `(${opened}>0)*(${opened}<${clockNow})` : waitingFor(columns, last);
  const known = (column: string): string =>
    hasNames(snapshot, `Complaints_${column}`)
      ? `=IF(ISNUMBER([@Row]),INDEX(Complaints_${column},[@Row])&"","")`
      : '=""';
  // The step after the last one done; a later step done counts for those before it.
  const step = steps.slice(0, -1).reduce(
    (earlier, { done }, at) => {
      const isDone = `AND(ISNUMBER(INDEX(${done},[@Row])),INDEX(${done},[@Row])<${clockNow})`;
      return `IF(${isDone},${stepPlaces[steps[at + 1]?.step ?? "Closed"]},${earlier})`;
    },
    String(stepPlaces[steps[0]?.step ?? "Responded"]),
  );
  const hours = `CHOOSE(${step},${Object.values(hoursOf).join(",")})`;
  return planTable(text, "Plan_OpenCases", {
    ...text.risks.openCases,
    rowKey: "Place",
    workingFrom: "Row",
    rows: places(openRows),
    columns: {
      Place: { as: "count" },
      Case: { as: "name", formula: known("Case") },
      Opened: { as: "date", formula: `=IF(ISNUMBER([@Row]),INDEX(${opened},[@Row]),"")` },
      Cause: { as: "name", formula: known("Cause") },
      State: { as: "name", formula: `=IF(ISNUMBER([@Row]),INDEX(List_Step,${step}),"")` },
      Left: {
        as: "hours",
        formula: `=IF(ISNUMBER([@Row]),${hoursLeft(`INDEX(${opened},[@Row])`, hours)},"")`,
      },
      Row: {
        as: "count",
        formula: `=IF([@Place]>SUMPRODUCT(${open}),"",SUMPRODUCT(AGGREGATE(15,6,(ROW(${opened})-ROW(INDEX(${opened},1))+1)/(${open}),[@Place])))`,
      },
    },
  });
};

const stepPlaces = { Responded: 1, Solved: 2, Closed: 3 } as const;
