import type { ExaminedRows, ChosenCells } from "./examineRows";
import { examineRows, undatedRows } from "./examineRows";
import type { SalesField, SalesFinding } from "./finding";
import { salesFields } from "./finding";
import type { CellValue } from "./grid";
import { isTotalLabel } from "./isTotalLabel";
import type { Wanted } from "./readCells";
import { readCells } from "./readCells";
import { cellAddress, cellReference } from "./reference";
import type { TableSeen } from "./tablesSeen";

export interface Question {
  readonly seen: TableSeen;
  readonly fields: SalesFinding["fields"];
}

/** Different values shown of a column, out of its first rows. */
const shown = { samples: 4, rows: 12 };
/** Undated rows whose other cells are looked at for a total; more of them are dates missing, not totals. */
const mostUndated = 200;

const columnOf = ({ place }: TableSeen, column: number): Wanted => ({
  sheet: place.sheet,
  top: place.header + 1,
  left: place.left + column,
  rows: Math.max(0, place.last - place.header),
  columns: 1,
  as: "values",
});

const samplesOf = ({ place }: TableSeen): Wanted => ({
  sheet: place.sheet,
  top: place.header + 1,
  left: place.left,
  rows: Math.min(shown.rows, place.last - place.header),
  columns: place.columns,
  as: "text",
});

const chosen = ({ fields }: Question): readonly SalesField[] =>
  salesFields.filter((field) => fields[field] !== undefined);

const doubtColumn = (kind: string, { fields }: Question): number =>
  (kind.startsWith("amount") ? fields.amount : fields.date) ?? fields.amount ?? 0;

const findingOf = (
  question: Question,
  samples: readonly (readonly CellValue[])[],
  examined: ExaminedRows,
): SalesFinding => {
  const { seen, fields } = question;
  const { place } = seen;
  const complete = fields.date !== undefined && fields.amount !== undefined;
  const corner = cellAddress(place.header + examined.length, place.left + place.columns - 1);
  return {
    sheet: place.sheet,
    address: `${cellAddress(place.header, place.left)}:${corner}`,
    table: place.table,
    columns: seen.columns.map(({ header, traits }, column) => ({
      header,
      type: traits.type,
      samples: [...new Set(samples.map((row) => String(row[column] ?? "").trim()))]
        .filter(Boolean)
        .slice(0, shown.samples),
    })),
    fields,
    confidence: seen.confidence,
    rows: examined.rows,
    firstDate: examined.firstDate,
    lastDate: examined.lastDate,
    total: complete ? examined.total : undefined,
    doubts: (complete ? examined.doubts : []).map(({ kind, count, row }) => ({
      kind,
      count,
      cell: cellReference(place.sheet, place.header + 1 + row, place.left + doubtColumn(kind, question)),
    })),
  };
};

/**
 * Tables read whole in the chosen columns: what a plan can count in them and what is doubtful.
 *
 * One sync for every 80,000 cells of the chosen columns, and one more where undated rows carry amounts.
 */
export const examineTables = async (
  context: Excel.RequestContext,
  questions: readonly Question[],
): Promise<SalesFinding[]> => {
  const wanted = questions.map((question) => [
    samplesOf(question.seen),
    ...chosen(question).map((field) => columnOf(question.seen, question.fields[field] ?? 0)),
  ]);
  const read = await readCells(context, wanted.flat());
  const answers = questions.map((question) => {
    const [samples = [], ...columns] = read.splice(0, chosen(question).length + 1);
    const cellsOf = (field: SalesField) =>
      columns[chosen(question).indexOf(field)]?.map((row) => row[0] ?? "") ?? [];
    const length = columns[0]?.length ?? 0;
    const orBlank = (found: CellValue[]) => (found.length > 0 ? found : Array<CellValue>(length).fill(""));
    const cells: ChosenCells = {
      dates: orBlank(cellsOf("date")),
      amounts: orBlank(cellsOf("amount")),
      others: chosen(question)
        .filter((field) => field !== "date" && field !== "amount")
        .map(cellsOf),
    };
    const undated = question.fields.date === undefined ? [] : undatedRows(cells);
    return { question, samples, cells, undated: undated.length > mostUndated ? [] : undated };
  });
  const lines = await readCells(
    context,
    answers.flatMap(({ question: { seen }, undated }) =>
      undated.map((row) => ({
        ...columnOf(seen, 0),
        top: seen.place.header + 1 + row,
        rows: 1,
        columns: seen.place.columns,
      })),
    ),
  );
  return answers.map(({ question, samples, cells, undated }) => {
    const totals = new Set(
      undated.filter((_row, at) => lines[at]?.[0]?.some((cell) => isTotalLabel(cell, true))),
    );
    lines.splice(0, undated.length);
    const open = question.seen.place.table === undefined;
    return findingOf(
      question,
      samples,
      examineRows(cells, open, (row) => totals.has(row)),
    );
  });
};
