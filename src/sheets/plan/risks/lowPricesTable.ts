import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { places } from "../places";
import { planTable } from "../planTable";
import type { PricedSales } from "../prices/pricedSales";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";

const longest = 15;
const of = (column: string): string => `INDEX(Sales_${column},[@Row])`;

/** The quarter's sales at the lowest share of their list price, each held against the floor of its customer (A18, A21). */
export const lowPricesTable = (
  text: SheetsText,
  snapshot: Snapshot,
  { known, share }: PricedSales,
): TableBlock => {
  const { lowPrices: say } = text.risks;
  const told = (column: "Customer" | "Product" | "Seller"): string =>
    hasNames(snapshot, `Sales_${column}`) ? `=IF([@Row]="","",${of(column)}&"")` : '=""';
  const place = "MATCH([@Customer],Customers_Name,0)";
  const segment = `INDEX(Customers_Segment,${place})`;
  const floor = hasNames(snapshot, "Sales_Customer", "Customers_Name", "Customers_Segment")
    ? `IF(AND(Price_Key<>"",ISNUMBER(${place})),IF(${segment}=Price_Key,Rule_FloorKA,IF(OR(Price_Small="",${segment}=Price_Small),Rule_FloorSMB,Rule_FloorMid)),Rule_FloorKA)`
    : "Rule_FloorKA";
  const row = "ROW(Sales_Amount)-ROW(INDEX(Sales_Amount,1))+1";
  // SUMPRODUCT makes older spreadsheets work through AGGREGATE's arrays.
  return planTable(text, "Plan_LowPrices", {
    title: say.title,
    note: say.note,
    rowKey: "Place",
    workingFrom: "Row",
    rows: places(longest),
    columns: {
      Place: { as: "count" },
      Date: { as: "date", formula: `=IF([@Row]="","",INT(${of("Date")}))` },
      Customer: { as: "name", formula: told("Customer") },
      Product: { as: "name", formula: told("Product") },
      Seller: { as: "name", formula: told("Seller") },
      Sold: { as: "money", formula: `=IF([@Row]="","",${of("Amount")})` },
      AtList: { as: "money", formula: '=IF([@Row]="","",ROUND([@Sold]/[@Share],2))' },
      Share: {
        as: "share",
        formula: `=IF([@Place]>Price_Low,"",SUMPRODUCT(AGGREGATE(15,6,${share}/(${known}),[@Place])))`,
      },
      Floor: { as: "share", formula: `=IF([@Row]="","",${floor})` },
      Verdict: {
        as: "name",
        formula: `=IF([@Row]="","",IF(ROUND([@Share]-[@Floor],6)<0,${quoted(say.breach)},${quoted(say.within)}))`,
      },
      Row: {
        as: "count",
        formula: `=IF(ISNUMBER([@Share]),SUMPRODUCT(AGGREGATE(15,6,(${row})/(${known}*(${share}=[@Share])),COUNTIFS(Plan_LowPrices[Share],[@Share],Plan_LowPrices[Place],"<="&[@Place]))),"")`,
      },
    },
  });
};
