import { fieldName } from "../../../src/excel/read/roleNames";
import { fieldsOf, roleKeys } from "../../../src/excel/read/roles/roles";
import { dimensions, type Member, type Snapshot } from "../../../src/sheets/plan/snapshot";
import { superstore, superstoreMonths } from "./superstore";

/** Two members, two fifths and three fifths of every month. */
const members = (...names: readonly string[]): readonly Member[] =>
  names.map((name, at) => ({
    name,
    history: superstoreMonths.map(({ month, sold }) => ({ month, sold: sold * (at === 0 ? 0.4 : 0.6) })),
  }));

/** The Superstore's past, with every table of every role and each of their columns. */
export const superstoreWithEverything: Snapshot = {
  ...superstore,
  names: roleKeys.flatMap((role) => fieldsOf(role).map(([field]) => fieldName(role, field))),
  members: Object.fromEntries(
    dimensions.map((dimension) => [dimension, members(`${dimension} one`, `${dimension} two`)]),
  ),
  lists: Object.fromEntries(
    roleKeys.flatMap((role) =>
      fieldsOf(role).flatMap(([field, { as }]) =>
        role !== "sales" && (as === "name" || as === "kind")
          ? [[fieldName(role, field), [`${field} one`, `${field} two`]]]
          : [],
      ),
    ),
  ),
};
