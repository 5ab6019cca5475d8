import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { kthRow } from "../../plan/kthRow";
import { places } from "../../plan/places";
import { planTable } from "../../plan/planTable";
import { firstDealOf } from "../../plan/team/firstDealOf";
import type { Sellers } from "../../plan/team/sellersOf";

const rows = 12;
const lately = "(Plan_People[Hired]>EDATE(Plan_AsOf,-24))*(Plan_People[Hired]<=Plan_AsOf)";

/** The latest hires with the day of their first deal (A28, A79). */
export const firstDealsTable = (text: SheetsText, sellers: Sellers): TableBlock => {
  const { title, note } = text.ability.deals;
  // SUMPRODUCT makes older spreadsheets work through AGGREGATE's arrays.
  return planTable(text, "Review_FirstDeals", {
    title,
    note,
    rowKey: "Place",
    workingFrom: "Place",
    rows: places(rows),
    columns: {
      Seller: { as: "name", formula: '=IF([@Row]="","",INDEX(Plan_People[Seller],[@Row]))' },
      Hired: {
        as: "date",
        formula: `=IF([@Place]>SUMPRODUCT(ISNUMBER(Plan_People[Hired])*${lately}),"",SUMPRODUCT(AGGREGATE(14,6,Plan_People[Hired]/(ISNUMBER(Plan_People[Hired])*${lately}),[@Place])))`,
      },
      FirstDeal: { as: "date", formula: `=IF([@Row]="","",${firstDealOf(sellers)})` },
      Days: { as: "days", formula: '=IF([@FirstDeal]="","",[@FirstDeal]-[@Hired])' },
      Light: {
        as: "light",
        formula:
          '=IF([@Row]="","",INDEX(List_Light,IF([@Days]="",IF(Plan_AsOf-[@Hired]>Rule_FirstDealDays,3,1),IF([@Days]>Rule_FirstDealDays,2,1))))',
      },
      Place: { as: "count" },
      Row: {
        as: "count",
        formula: `=IF([@Hired]="","",${kthRow("Plan_People", "Hired", "(Plan_People[Hired]=[@Hired])", 'COUNTIFS(Review_FirstDeals[Hired],[@Hired],Review_FirstDeals[Place],"<="&[@Place])')})`,
      },
    },
  });
};
