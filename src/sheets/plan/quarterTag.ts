import type { Decisions } from "./decisions";

/** What tells a quarter's rows from those of another, alike in every language: "18Q1" for the first quarter of fiscal 2018. */
export const quarterTag = ({ year, quarter }: Pick<Decisions, "year" | "quarter">): string =>
  `${String(year % 100).padStart(2, "0")}Q${quarter}`;
