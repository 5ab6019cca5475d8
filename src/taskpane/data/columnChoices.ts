import type { RoleFinding } from "../../excel/read/finding";

/** A column to choose from: its place in the table, its header, and values to know it by. */
export interface ColumnChoice {
  readonly value: string;
  readonly header: string;
  /** Counted from 1, for a column without a header. */
  readonly position: number;
  readonly samples: readonly string[];
}

const samplesShown = 3;

export const columnChoices = ({ columns }: Pick<RoleFinding, "columns">): readonly ColumnChoice[] =>
  columns.map(({ header, samples }, at) => ({
    value: String(at),
    header: header.trim(),
    position: at + 1,
    samples: samples.filter((sample) => sample.trim() !== "").slice(0, samplesShown),
  }));
