import { bareHeader } from "../../../read/bareHeader";
import { plainText } from "../../../read/plainText";
import { roleOf } from "../../../read/roles/roles";
import { scaleOf } from "../../../read/scaleOf";
import { scoreHeader } from "../../../read/scoreHeader";
import type { LooseTable } from "../file/LooseTable";
import type { OwnColumn, OwnTable } from "./OwnTable";

/** Which column of a file's list is which of the director's. */
export interface MatchedColumns {
  /** By the director's columns, the place among the file's; undefined where the file has none. */
  readonly at: readonly (number | undefined)[];
  /** Headers of the director's that the file lacks. */
  readonly missing: readonly string[];
  /** Headers of the file that the director's table lacks. */
  readonly strange: readonly string[];
  /** Headers of the file whose amounts are in another unit, as 万元 beside 元: they are not taken. */
  readonly otherUnit: readonly string[];
}

/** So much of the smaller of two lists' headers is the other's when they are one list. */
const mostly = 0.6;
/** A header that says another word for what a column holds is at least so like it. */
const surely = 0.85;

/**
 * Which of a list's headers are the director's: the very same, the same but for capitals, blanks, width and a unit in brackets, or
 * another word, in either language, for what the director's column holds. Undefined when too few are.
 */
export const matchedColumns = (
  own: Pick<OwnTable, "columns" | "factor">,
  { headers, factor }: Pick<LooseTable, "headers" | "factor">,
): MatchedColumns | undefined => {
  const taken = new Map<number, number>();
  const isFree = (at: number): boolean => ![...taken.values()].includes(at);
  const take = (fits: (column: OwnColumn, header: string) => boolean): void => {
    for (const [column, mine] of own.columns.entries()) {
      if (taken.has(column)) continue;
      const [first, second] = [...headers.keys()].filter((at) => isFree(at) && fits(mine, headers[at] ?? ""));
      if (first !== undefined && second === undefined) taken.set(column, first);
    }
  };
  take((mine, header) => mine.header === header);
  take((mine, header) => bareHeader(mine.header) === bareHeader(header));
  take(({ field }, header) => {
    const meant = field && roleOf(field.role).fields[field.name];
    if (meant === undefined) return false;
    const { score, unlike } = scoreHeader(plainText(header), meant);
    return score >= surely && !unlike;
  });
  if (taken.size < 2 || taken.size < mostly * Math.min(headers.length, own.columns.length)) return undefined;
  const strange = headers.filter((_, at) => isFree(at));
  const apart = [...taken].filter(([column, at]) => {
    const mine = own.columns[column];
    const said = (header: string, above: number): number =>
      scaleOf(header)?.factor ?? (mine?.field?.as === "amount" ? above : 1);
    return mine !== undefined && said(mine.header, own.factor) !== said(headers[at] ?? "", factor);
  });
  for (const [column] of apart) taken.delete(column);
  return {
    at: own.columns.map((_, column) => taken.get(column)),
    missing: own.columns.flatMap(({ header }, column) =>
      taken.has(column) || apart.some(([other]) => other === column) ? [] : [header],
    ),
    strange,
    otherUnit: apart.map(([, at]) => headers[at] ?? ""),
  };
};
