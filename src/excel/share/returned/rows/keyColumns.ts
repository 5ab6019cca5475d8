import { isBlank, type CellValue } from "../../../read/grid";
import { plainText } from "../../../read/plainText";
import { rowSpelt } from "./rowSpelt";
import type { OwnColumn } from "./OwnTable";

type Rows = readonly (readonly CellValue[])[];

const numberWords =
  /(?:^|[^\p{L}])(?:id|code|no|nr|number|key|ref|reference)$|编号|编码|代码|单号|号码|合同号|发票号|工号/u;
const lineWords = /(?:^|[^\p{L}])(?:line|item|position|pos)(?:$|[^\p{L}])|行号|行次|项次|明细|分录|行项目/u;
/** A number that only counts the rows of one sheet tells nothing apart elsewhere. */
const runningWords = /^(?:no|nr|number|序号|编号|id)$/;
/** So many of a list's rows may lack their key, one at least; and so many have another one than the rest. */
const fewBlank = 0.1;
const almostEach = 0.98;

/** The rows of one list, and which of the columns it has. */
export interface ListRows {
  readonly rows: Rows;
  readonly has: (column: number) => boolean;
}

/**
 * The columns that tell a list's rows apart, by their places: a number such as an order's, with its line or product where one order has
 * several rows, or the name of what the list holds once. None where no such columns do; then only whole rows tell.
 *
 * @param lists - what the director and each file has of it; one that lacks a column says nothing about it
 */
export const keyColumns = (columns: readonly OwnColumn[], lists: readonly ListRows[]): readonly number[] => {
  const text = columns.map(({ header }) => plainText(header));
  const places = (fits: (column: OwnColumn, header: string) => boolean): readonly number[] =>
    columns.flatMap((column, at) => (fits(column, text[at] ?? "") ? [at] : []));
  const filled = lists.filter(({ rows }) => rows.length > 0);
  const runs = (at: number): boolean =>
    filled.every(({ rows }) => rows.every((row, place) => Number(row[at]) === place + 1));
  const firsts = places(({ field }, header) =>
    field ? field.as === "key" || field.once : numberWords.test(header),
  ).filter((at) => !(runningWords.test(text[at] ?? "") && runs(at)));
  const seconds = [
    ...places((_, header) => lineWords.test(header)),
    ...places(({ field }) => field?.name === "product"),
  ];
  const offers = [
    ...firsts.map((first) => [first]),
    ...firsts.flatMap((first) => seconds.flatMap((second) => (second === first ? [] : [[first, second]]))),
  ];
  const tells = (offer: readonly number[]): boolean => {
    const having = filled.filter(({ has }) => offer.every(has));
    return having.length > 0 && having.every(({ rows }) => tellsApart(offer, rows));
  };
  return offers.find(tells) ?? [];
};

const tellsApart = (offer: readonly number[], rows: Rows): boolean => {
  const keys = rows
    .map((row) => offer.map((at) => row[at] ?? ""))
    .filter((cells) => !cells.some((cell) => isBlank(cell)));
  const different = new Set(keys.map(rowSpelt)).size;
  const blank = rows.length - keys.length;
  return (
    keys.length > 0 && blank <= Math.max(1, rows.length * fewBlank) && different >= keys.length * almostEach
  );
};
