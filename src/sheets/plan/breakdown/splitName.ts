/** The workbook name over the engine's answer for a table: `ByRegion_Split`, `Grid1_Split`. */
export const splitName = (table: string, what: "Split" | "BottomUp" = "Split"): string =>
  `${table.replace("Plan_", "")}_${what}`;
