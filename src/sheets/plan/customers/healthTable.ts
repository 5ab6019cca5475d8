import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isWild } from "../isWild";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";
import { healthMetrics, sourceOfMetric, type HealthMetric, type ToldBySales } from "./healthMetrics";

const ofCustomer = (column: "Money" | "Before" | "Orders"): string =>
  `INDEX(Plan_Customers[${column}],[@Place])`;

/** What sales tell of a metric, and when they tell nothing. */
const bySales: Readonly<Record<ToldBySales, { readonly value: string; readonly silent: string }>> = {
  Activity: {
    value: `IF(${ofCustomer("Orders")}<=0,0,[@Lately]/(${ofCustomer("Orders")}*Rule_ActiveDays/365))`,
    silent: "FALSE",
  },
  Upsell: {
    value: `${ofCustomer("Money")}/${ofCustomer("Before")}-1`,
    silent: `${ofCustomer("Before")}<=0`,
  },
  Frequency: { value: ofCustomer("Orders"), silent: "FALSE" },
  OrderValue: {
    value: `${ofCustomer("Money")}/${ofCustomer("Orders")}`,
    silent: `${ofCustomer("Orders")}<=0`,
  },
};

/** A metric's points: 0 at its worst value, 100 at its best, no more and no less beyond; empty where it is not known. */
const points = (snapshot: Snapshot, metric: HealthMetric, listed: readonly string[]): string => {
  const at = healthMetrics.indexOf(metric) + 1;
  const worst = `N(INDEX(Plan_HealthMetrics[WorstUsed],${at}))`;
  const best = `N(INDEX(Plan_HealthMetrics[BestUsed],${at}))`;
  const scaled = (value: string): string => `100*MAX(0,MIN(1,(${value}-${worst})/(${best}-${worst})))`;
  const own = `Customers_Name,${plainCriterion("[@Customer]", isWild(listed))}`;
  const source = sourceOfMetric(snapshot, metric);
  if (source === "nowhere") return '=""';
  const { value, silent } =
    source === "sales"
      ? bySales[metric as ToldBySales]
      : {
          value: `AVERAGEIFS(Customers_${metric},${own})`,
          // A criterion on size passes over texts and empty cells.
          silent: `COUNTIFS(${own},Customers_${metric},">=0")+COUNTIFS(${own},Customers_${metric},"<0")=0`,
        };
  return `=IF(${worst}=${best},"",IF(${silent},"",${scaled(value)}))`;
};

const weight = (metric: HealthMetric): string =>
  `INDEX(Plan_HealthMetrics[Used],${healthMetrics.indexOf(metric) + 1})`;

/**
 * How many points each metric earns each customer, and the health score that the chosen template makes of them (A46, B37, A31).
 *
 * Agrees with HEALTHSCORE: what is not known leaves its weight to the others, up to the share that must be known.
 */
export const healthTable = (text: SheetsText, snapshot: Snapshot, listed: readonly string[]): TableBlock => {
  const { title, note } = text.customers.health;
  const total = "SUM(Plan_HealthMetrics[Used])";
  const known = healthMetrics.map((metric) => `ISNUMBER([@${metric}])*${weight(metric)}`).join("+");
  const earned = healthMetrics.map((metric) => `N([@${metric}])*${weight(metric)}`).join("+");
  const column = (metric: HealthMetric) => ({
    as: "count" as const,
    formula: points(snapshot, metric, listed),
  });
  return planTable(text, "Plan_Health", {
    title,
    note,
    rowKey: "Customer",
    rows: (listed.length > 0 ? listed : [null]).map((name) => ({ Customer: name })),
    columns: {
      Customer: { as: "name" },
      Score: {
        as: "count",
        formula: `=IF(OR([@Known]=0,ROUND([@Known]-Rule_HealthKnown,9)<0),"",(${earned})/([@Known]*${total}))`,
      },
      Known: { as: "share", formula: `=IF(${total}=0,0,(${known})/${total})` },
      Place: { as: "count", formula: "=MATCH([@Customer],Plan_Customers[Customer],0)" },
      Lately: {
        as: "count",
        formula: `=COUNTIFS(Sales_Customer,${plainCriterion("[@Customer]", isWild(listed))},Sales_Date,">"&Plan_AsOf-Rule_ActiveDays,Sales_Date,"<"&Plan_AsOf+1)`,
      },
      Driver: {
        as: "name",
        formula: '=INDEX(Health_Driver,ROW()-ROW(Plan_Health[[#Headers],[Driver]]))&""',
      },
      Activity: column("Activity"),
      Renewal: column("Renewal"),
      Upsell: column("Upsell"),
      Frequency: column("Frequency"),
      OrderValue: column("OrderValue"),
      Complaints: column("Complaints"),
      Nps: column("Nps"),
      Payment: column("Payment"),
      Breadth: column("Breadth"),
      Contact: column("Contact"),
    },
  });
};
