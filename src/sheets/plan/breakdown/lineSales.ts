import { plainCriterion } from "../plainCriterion";
import { plainName } from "../plainName";
import { quoted } from "../quoted";
import type { BreakdownLines, LineDimension } from "./BreakdownLines";

/** The column of the sales rows that names a dimension's lines; tiers are named in the customers' list. */
export const salesColumns = {
  region: "Sales_Region",
  product: "Sales_Product",
  team: "Sales_Seller",
  channel: "Sales_Channel",
} as const satisfies Readonly<Record<Exclude<LineDimension, "tier">, string>>;

/** What is asked of the rows found: their amounts together, or how many they are. */
export type Measure = "sold" | "rows";
const opening: Readonly<Record<Measure, string>> = { sold: "SUMIFS(Sales_Amount,", rows: "COUNTIFS(" };

/** Sales rows from a day on and before another, both as a formula says them; `also` narrows them further. */
export interface Asked {
  readonly measure: Measure;
  readonly also: string;
  readonly from: string;
  readonly before: string;
}

const asked = ({ measure, also, from, before }: Asked): string =>
  `${opening[measure]}${also}Sales_Date,">="&${from},Sales_Date,"<"&${before})`;

/** A name as a criterion that matches nothing else. */
const literal = (name: string): string => {
  const plain = plainName(name);
  return quoted(/^[<>=]/.test(plain) ? `=${plain}` : plain);
};

/** Customers of a tier are found in their list; each one's sales are summed on their own. */
const ofTier = (tier: string, question: Asked): string =>
  `SUMPRODUCT((Customers_Segment=${tier})*${asked({ ...question, also: `${question.also}Sales_Customer,Customers_Name,` })})`;

/**
 * What one line of a dimension sold, or in how many rows.
 *
 * @param line - the cell that names it: `[@Line]`
 */
export const lineSales = (
  { dimension, table, others, wild }: Pick<BreakdownLines, "dimension" | "table" | "others" | "wild">,
  line: string,
  question: Asked,
): string => {
  if (dimension === "tier") return ofTier(line, question);
  const column = salesColumns[dimension];
  const of = (reference: string): string =>
    asked({ ...question, also: `${column},${plainCriterion(reference, wild)},${question.also}` });
  return others === undefined
    ? of(line)
    : `IF(${line}=${quoted(others)},${asked(question)}-SUMPRODUCT(${of(`${table}[Line]`)}),${of(line)})`;
};

/** The criteria that keep to one named line: `Sales_Region,"East",`; none for a tier. */
export const namedOnly = (dimension: Exclude<LineDimension, "tier">, name: string): string =>
  `${salesColumns[dimension]},${literal(name)},`;

/** What a line sold to customers of one tier; nothing is known of a line that stands for all others. */
export const lineSalesToTier = (
  { dimension, others, wild }: BreakdownLines,
  line: string,
  tier: string,
  question: Asked,
): string => {
  if (dimension === "tier") return "0";
  const sales = ofTier(quoted(tier), {
    ...question,
    also: `${salesColumns[dimension]},${plainCriterion(line, wild)},${question.also}`,
  });
  return others === undefined ? sales : `IF(${line}=${quoted(others)},0,${sales})`;
};
