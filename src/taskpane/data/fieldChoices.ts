import { salesFields, type SalesField, type SalesFinding } from "../../excel/read/finding";

/** What a plan cannot do without. */
export const neededFields = ["date", "amount"] as const satisfies readonly SalesField[];

/** What makes it richer. */
export const welcomeFields: readonly SalesField[] = salesFields.filter(
  (field) => !neededFields.some((needed) => needed === field),
);

/** A column to choose from: its place in the table, its header, and values to know it by. */
export interface ColumnChoice {
  readonly value: string;
  readonly header: string;
  /** Counted from 1, for a column without a header. */
  readonly position: number;
  readonly samples: readonly string[];
}

const samplesShown = 3;

export const columnChoices = ({ columns }: SalesFinding): readonly ColumnChoice[] =>
  columns.map(({ header, samples }, at) => ({
    value: String(at),
    header: header.trim(),
    position: at + 1,
    samples: samples.filter((sample) => sample.trim() !== "").slice(0, samplesShown),
  }));
