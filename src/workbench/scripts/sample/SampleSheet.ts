/** One column of a sample sheet. Where `words` stand, `values` are their places; dates are Excel serials. */
export interface SampleColumn {
  readonly header: string;
  readonly as: "text" | "date" | "month" | "moment" | "count" | "decimal" | "money" | "share";
  readonly words?: readonly string[];
  readonly values: readonly (number | null)[];
}

export interface SampleSheet {
  readonly name: string;
  /** The Excel table's name, the same in every language. */
  readonly table: string;
  readonly columns: readonly SampleColumn[];
}

/** The columns of rows that are told one by one: `numbers` by kind, `text` by places in a list of words. */
export const columnsOf = <Row>(rows: readonly Row[]) => ({
  numbers: (
    header: string,
    as: Exclude<SampleColumn["as"], "text">,
    pick: (row: Row) => number | null | undefined,
  ): SampleColumn => ({ header, as, values: rows.map((row) => pick(row) ?? null) }),
  text: (
    header: string,
    words: readonly string[],
    pick: (row: Row) => number | null | undefined,
  ): SampleColumn => ({ header, as: "text", words, values: rows.map((row) => pick(row) ?? null) }),
});
