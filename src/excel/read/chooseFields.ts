import type { ColumnTraits } from "./columnTraits";
import type { FieldOf, RoleKey } from "./roles/roles";
import { fieldsOf } from "./roles/roles";
import type { Field } from "./roles/Role";
import { scoreColumn } from "./scoreColumn";

/** Which column, counted from 0, holds each field of a role. */
export type ChosenColumns<Key extends RoleKey = RoleKey> = Readonly<Partial<Record<FieldOf<Key>, number>>>;

export interface ChosenFields {
  readonly fields: ChosenColumns;
  /** How well each chosen column serves, 0–1. */
  readonly scores: ChosenColumns;
}

/** Below this a column is better left to the director. */
const least = { needed: 0.15, welcome: 0.3 };

/** Which column serves each field of a role best; needed ones choose first, no column serves twice, the left one wins a tie. */
export const chooseFields = (
  columns: readonly { readonly header: string; readonly traits: ColumnTraits }[],
  role: RoleKey,
): ChosenFields => {
  const fields: Partial<Record<FieldOf<RoleKey>, number>> = {};
  const scores: Partial<Record<FieldOf<RoleKey>, number>> = {};
  const taken = new Set<number>();
  const take = (wanted: readonly (readonly [FieldOf<RoleKey>, Field])[], threshold: number) => {
    const offers = wanted
      .flatMap(([field, meant]) =>
        columns.map(({ header, traits }, column) => ({
          field,
          column,
          score: scoreColumn(header, traits, meant),
        })),
      )
      .filter(({ score }) => score >= threshold)
      .sort((a, b) => b.score - a.score || a.column - b.column);
    for (const { field, column, score } of offers) {
      if (fields[field] !== undefined || taken.has(column)) continue;
      fields[field] = column;
      scores[field] = score;
      taken.add(column);
    }
  };
  take(
    fieldsOf(role).filter(([, { needed }]) => needed),
    least.needed,
  );
  take(
    fieldsOf(role).filter(([, { needed }]) => !needed),
    least.welcome,
  );
  return { fields, scores };
};
