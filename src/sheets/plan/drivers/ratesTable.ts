import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** Discount and delivery cost: the second and the third are better when lower. */
const lower = "OR([@No]=2,[@No]=3)";
const short = `ROUND(IF(${lower},[@Now]-[@Target],[@Target]-[@Now]),6)`;

/** The rates that steer quality and speed, held against their targets (A17–A19, A24, A25). */
export const ratesTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.drivers.kpis;
  return planTable(text, "Plan_Drivers", {
    title,
    note,
    rowKey: "No",
    rows: rows.map((Driver, index) => ({ Driver, No: index + 1 })),
    columns: {
      Driver: { as: "name" },
      Now: {
        as: "share",
        formula:
          '=IF(CHOOSE([@No],Kpi_Margin="",Kpi_Discount="",Kpi_Delivery="",Kpi_Prepaid="",Kpi_Collected=""),"",CHOOSE([@No],Kpi_Margin,Kpi_Discount,Kpi_Delivery,Kpi_Prepaid,Kpi_Collected))',
      },
      Target: {
        as: "share",
        formula:
          '=IF([@Typed]<>"",[@Typed],CHOOSE([@No],Rule_MarginGoal,Rule_DiscountMost,Rule_DeliveryMost,Rule_PrepaidGoal,Rule_CollectedGoal))',
      },
      Light: {
        as: "light",
        formula: `=IF([@Now]="","",INDEX(List_Light,IF(${short}<=0,1,IF(${short}>=Rule_AmberAt,3,2))))`,
      },
      Typed: { as: "share", input: true },
      Owner: { as: "person", input: true },
      No: { as: "count" },
      Note: { as: "text", input: true },
    },
  });
};
