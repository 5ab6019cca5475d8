import type { Snapshot } from "../snapshot";

/** What a customer's health may be told from, in the order of the weights (A31, A46, B37). */
export const healthMetrics = [
  "Activity",
  "Renewal",
  "Upsell",
  "Frequency",
  "OrderValue",
  "Complaints",
  "Nps",
  "Payment",
  "Breadth",
  "Contact",
] as const;
export type HealthMetric = (typeof healthMetrics)[number];

/** The metrics that sales rows tell where the customers table does not. */
export const toldBySales = ["Activity", "Upsell", "Frequency", "OrderValue"] as const;
export type ToldBySales = (typeof toldBySales)[number];

/** Where a metric is read from. */
export type MetricSource = "table" | "sales" | "nowhere";

/** Where the director's tables tell a metric: the customers table before the sales. */
export const sourceOfMetric = ({ names }: Pick<Snapshot, "names">, metric: HealthMetric): MetricSource => {
  if (names.includes("Customers_Name") && names.includes(`Customers_${metric}`)) return "table";
  return toldBySales.some((told) => told === metric) ? "sales" : "nowhere";
};

/** In the order of the list they are picked from. */
export const healthTemplates = ["sales", "three", "four", "ten"] as const;
export type HealthTemplate = (typeof healthTemplates)[number];

/** What each template weighs, all alike: the sales' own are ours; three by A31, four by B37, ten by A46. */
export const metricsOf: Readonly<Record<HealthTemplate, readonly HealthMetric[]>> = {
  sales: ["Activity", "Upsell", "Frequency"],
  three: ["Activity", "Renewal", "Upsell"],
  four: ["Frequency", "OrderValue", "Complaints", "Nps"],
  ten: healthMetrics,
};

/** The template whose metrics the customers table tells most of, the larger of two alike; what sales tell when it tells none. */
export const templateFor = (snapshot: Pick<Snapshot, "names">): HealthTemplate => {
  const told = (template: HealthTemplate): number => {
    const metrics = metricsOf[template];
    return metrics.filter((metric) => sourceOfMetric(snapshot, metric) === "table").length / metrics.length;
  };
  const [best = "sales"] = (["ten", "four", "three"] as const)
    .filter((template) => told(template) > 0)
    .sort((one, other) => told(other) - told(one));
  return best;
};
