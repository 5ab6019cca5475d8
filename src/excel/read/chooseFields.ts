import type { ColumnTraits } from "./columnTraits";
import type { SalesField, SalesFinding } from "./finding";
import { salesFields } from "./finding";
import { scoreColumn } from "./scoreColumn";

export interface ChosenFields {
  readonly fields: SalesFinding["fields"];
  /** How well each chosen column serves, 0–1. */
  readonly scores: Readonly<Partial<Record<SalesField, number>>>;
}

const needed: readonly SalesField[] = ["date", "amount"];
/** Below this a column is better left to the director. */
const least = { needed: 0.15, welcome: 0.3 };

/** Which column serves each field best; date and amount choose first, no column serves twice, the left one wins a tie. */
export const chooseFields = (
  columns: readonly { readonly header: string; readonly traits: ColumnTraits }[],
): ChosenFields => {
  const fields: Partial<Record<SalesField, number>> = {};
  const scores: Partial<Record<SalesField, number>> = {};
  const taken = new Set<number>();
  const offers = (wanted: readonly SalesField[], threshold: number) =>
    wanted
      .flatMap((field) =>
        columns.map(({ header, traits }, column) => ({
          field,
          column,
          score: scoreColumn(header, traits, field),
        })),
      )
      .filter(({ score }) => score >= threshold)
      .sort((a, b) => b.score - a.score || a.column - b.column);
  const take = (wanted: readonly SalesField[], threshold: number) => {
    for (const { field, column, score } of offers(wanted, threshold)) {
      if (fields[field] !== undefined || taken.has(column)) continue;
      fields[field] = column;
      scores[field] = score;
      taken.add(column);
    }
  };
  take(needed, least.needed);
  take(
    salesFields.filter((field) => !needed.includes(field)),
    least.welcome,
  );
  return { fields, scores };
};
