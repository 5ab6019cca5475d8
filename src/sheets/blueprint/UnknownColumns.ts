import type { TableHeaders } from "./blueprint";

/** The table whose name a text ends with: `"=SUM(Plan_Months"` gives `"Plan_Months"`. */
type TableBefore<Text, Tables> = {
  [Table in keyof Tables & string]: Text extends `${string}${Table}` ? Table : never;
}[keyof Tables & string];

type Unknown<Key, Columns, Where extends string> = Key extends keyof Columns
  ? never
  : `${Where} has no column ${Key & string}`;

/**
 * The columns a formula names that its tables do not have; `never` when every one is there.
 *
 * Reads `[@Sold]` of the table the formula stands in and `Plan_Months[Sold]` of any table. Parts of a formula known only as
 * `string`, and doubled brackets, are left to `translateFormula`, which checks them all.
 */
export type UnknownColumns<
  Formula extends string,
  Tables extends TableHeaders,
  Own,
> = Formula extends `${infer Before}[${infer Inside}]${infer Rest}`
  ? | (Inside extends `@${infer Key}`
        ? Unknown<Key, Own, "this table">
        : Inside extends `${"[" | "#"}${string}`
          ? never
          : TableBefore<Before, Tables> extends infer Table extends keyof Tables & string
            ? [Table] extends [never]
              ? never
              : Unknown<Inside, Tables[Table], Table>
            : never)
    | UnknownColumns<Rest, Tables, Own>
  : never;
