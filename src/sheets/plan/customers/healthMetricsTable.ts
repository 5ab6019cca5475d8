import type { SheetsText } from "../../../locales/en-US/sheets";
import { sum } from "../../../planning/sum";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import {
  healthMetrics,
  healthTemplates,
  metricsOf,
  sourceOfMetric,
  toldBySales,
  type HealthMetric,
  type HealthTemplate,
  type ToldBySales,
} from "./healthMetrics";

interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** Less is better: the largest value is the worst. */
const lessIsBetter: ReadonlySet<HealthMetric> = new Set(["Complaints", "Payment"]);
/** NPS runs from −100 to 100 (B37). */
const nps: Scale = { worst: -100, best: 100 };

const columnOf = { sales: "BySales", three: "Three", four: "Four", ten: "Ten" } as const satisfies Record<
  HealthTemplate,
  string
>;

/**
 * The metrics of the health score, with their scales and what each template weighs (A31, B37, A46).
 *
 * A scale left empty is the lowest and highest value of the customers table; sales have none of their own, so theirs start at
 * values of ours.
 */
export const healthMetricsTable = (text: SheetsText, snapshot: Snapshot): TableBlock => {
  const say = text.customers.metrics;
  const scales = startScales(snapshot);
  const place = "ROW()-ROW(Plan_HealthMetrics[[#Headers],[Metric]])";
  const extreme = (end: "worst" | "best"): string =>
    `IF([@From]<>${quoted(say.fromTable)},"",CHOOSE(${place},${healthMetrics
      .map((metric) => {
        if (sourceOfMetric(snapshot, metric) !== "table") return "0";
        return `${(end === "worst") === lessIsBetter.has(metric) ? "MAX" : "MIN"}(Customers_${metric})`;
      })
      .join(",")}))`;
  return planTable(text, "Plan_HealthMetrics", {
    title: say.title,
    note: say.note,
    rowKey: "Metric",
    workingFrom: "Ten",
    rows: healthMetrics.map((metric) => ({
      Metric: say.names[metric],
      From: fromWhere(text, snapshot, metric),
      Worst: scales(metric)?.worst ?? null,
      Best: scales(metric)?.best ?? null,
      ...Object.fromEntries(
        healthTemplates.map((template) => [
          columnOf[template],
          metricsOf[template].includes(metric) ? 1 : null,
        ]),
      ),
    })),
    columns: {
      Metric: { as: "name" },
      Worst: { as: "number", input: true },
      Best: { as: "number", input: true },
      WorstUsed: { as: "number", formula: `=IF(ISNUMBER([@Worst]),[@Worst],${extreme("worst")})` },
      BestUsed: { as: "number", formula: `=IF(ISNUMBER([@Best]),[@Best],${extreme("best")})` },
      From: { as: "sentence" },
      Used: {
        as: "index",
        formula:
          "=N(CHOOSE(MATCH(Health_Template,List_HealthTemplate,0),[@BySales],[@Three],[@Four],[@Ten]))",
      },
      BySales: { as: "index", input: true, least: 0 },
      Three: { as: "index", input: true, least: 0 },
      Four: { as: "index", input: true, least: 0 },
      Ten: { as: "index", input: true, least: 0 },
      Note: { as: "text", input: true },
    },
  });
};

const fromWhere = ({ customers }: SheetsText, snapshot: Snapshot, metric: HealthMetric): string => {
  const say = customers.metrics;
  const source = sourceOfMetric(snapshot, metric);
  if (source === "table") return say.fromTable;
  const told = toldBySales.find((each) => each === metric);
  return source === "sales" && told !== undefined ? say.fromSales[told] : say.unknown;
};

/** What sales tell, between nothing and as good as it gets: ordering as usual, growing by a fifth, an order a month, twice the usual order. */
const startScales = (snapshot: Snapshot): ((metric: HealthMetric) => Scale | undefined) => {
  const order = snapshot.rows > 0 ? sum(snapshot.history.map(({ sold }) => sold)) / snapshot.rows : 0;
  const ofSales: Readonly<Record<ToldBySales, Scale>> = {
    Activity: { worst: 0, best: 1 },
    Upsell: { worst: -0.5, best: 0.2 },
    Frequency: { worst: 0, best: 12 },
    OrderValue: { worst: 0, best: Math.max(1, Math.round(order * 2)) },
  };
  return (metric) => {
    const source = sourceOfMetric(snapshot, metric);
    if (source === "sales") return ofSales[metric as ToldBySales];
    return source === "table" && metric === "Nps" ? nps : undefined;
  };
};
