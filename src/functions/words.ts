import type { HealthBand } from "../planning/customers/healthBand";
import type { Light } from "../planning/control/trafficLight";
import type { Language } from "./arguments/languageIn";

/** The text answers of functions. They never change: formulas compare them. */
export const words: Record<Language, Record<HealthBand | Light, string>> = {
  en: {
    healthy: "healthy",
    warning: "warning",
    risk: "churn risk",
    green: "green",
    amber: "amber",
    red: "red",
  },
  zh: { healthy: "健康", warning: "预警", risk: "流失风险", green: "绿灯", amber: "黄灯", red: "红灯" },
};
