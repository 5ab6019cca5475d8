import type { ChosenColumns } from "./chooseFields";
import type { ChosenColumn, ExaminedRows } from "./examineRows";
import { examineRows, undatedRows } from "./examineRows";
import type { Remark, RoleFinding } from "./finding";
import type { CellValue } from "./grid";
import type { HiddenRows } from "./hiddenRows";
import { askHidden, hiddenRows } from "./hiddenRows";
import { isTotalLabel } from "./isTotalLabel";
import type { Wanted } from "./readCells";
import { readCells } from "./readCells";
import { areaReference, cellAddress, cellReference } from "./reference";
import { remarksOf } from "./remarksOf";
import type { FieldOf, RoleKey } from "./roles/roles";
import { fieldsOf, neededFields } from "./roles/roles";
import type { TableSeen } from "./tablesSeen";
import { todaySerial } from "./todaySerial";
import { withAlike } from "./withAlike";

/** A table to be read as a role, in columns chosen for it. */
export interface Question<Key extends RoleKey = RoleKey> {
  readonly seen: TableSeen;
  readonly role: Key;
  readonly fields: ChosenColumns<Key>;
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

const chosen = ({ role, fields }: Question): FieldOf<RoleKey>[] =>
  fieldsOf(role).flatMap(([field]) => (fields[field] === undefined ? [] : [field]));

const columnsOf = ({ role }: Question, cells: ReadonlyMap<string, readonly CellValue[]>): ChosenColumn[] =>
  fieldsOf(role).flatMap(([field, meant]) => {
    const found = cells.get(field);
    return found ? [{ ...meant, field, cells: found }] : [];
  });

const hiddenRemark = ({ seen: { place } }: Question, hidden: HiddenRows | undefined): Remark[] =>
  hidden === undefined
    ? []
    : [
        {
          kind: "hidden-rows",
          count: hidden.count,
          cell: cellReference(place.sheet, hidden.first, place.left),
        },
      ];

const findingOf = <Key extends RoleKey>(
  question: Question<Key>,
  samples: readonly (readonly CellValue[])[],
  examined: ExaminedRows,
  hidden: HiddenRows | undefined,
): RoleFinding<Key> => {
  const { seen, role, fields } = question;
  const { place } = seen;
  const needed = neededFields(role);
  const columnAt = (field: string): number => (fields as ChosenColumns)[field as FieldOf<RoleKey>] ?? 0;
  const complete = needed.every((field) => (fields as ChosenColumns)[field] !== undefined);
  const adds = fieldsOf(role).some(([, meant]) => meant.needed && meant.as === "amount");
  const corner = cellAddress(place.header + examined.length, place.left + place.columns - 1);
  return {
    role,
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
    confidence: seen.wide?.role === role ? 0 : seen.fits[role].confidence,
    rows: complete ? examined.rows : 0,
    firstDate: complete ? examined.firstDate : undefined,
    lastDate: complete ? examined.lastDate : undefined,
    total: complete && adds ? examined.total : undefined,
    doubts: (complete ? examined.doubts : []).map(({ kind, count, row, field, runs }) => {
      const [top, column] = [place.header + 1, place.left + columnAt(field)];
      const cells = runs.map(([first, last]) =>
        areaReference(place.sheet, { top: top + first, left: column, bottom: top + last, right: column }),
      );
      return {
        kind,
        count,
        field: field as FieldOf<RoleKey>,
        cell: cellReference(place.sheet, top + row, column),
        cells,
      };
    }),
    remarks: [...remarksOf(seen, role, fields), ...hiddenRemark(question, hidden)],
  };
};

/**
 * Tables read whole in the chosen columns: what a plan can count in them and what is doubtful.
 *
 * One sync for every 80,000 cells of the chosen columns, one more where undated rows carry amounts, and one where rows are hidden.
 */
export const examineTables = async <Key extends RoleKey>(
  context: Excel.RequestContext,
  questions: readonly Question<Key>[],
): Promise<RoleFinding<Key>[]> => {
  const wanted = questions.map((question) => [
    samplesOf(question.seen),
    ...chosen(question).map((field) =>
      columnOf(question.seen, (question.fields as ChosenColumns)[field] ?? 0),
    ),
  ]);
  const askedHidden = askHidden(
    context,
    questions.map(({ seen }) => columnOf(seen, 0)),
  );
  const asked = await readCells(context, wanted.flat());
  const answers = questions.map((question) => {
    const [samples = [], ...read] = asked.splice(0, chosen(question).length + 1);
    const cells = new Map(
      chosen(question).map((field, at) => [field, (read[at] ?? []).map(([cell]) => cell ?? "")] as const),
    );
    const columns = columnsOf(question, cells);
    const undated = undatedRows(columns);
    return { question, samples, columns, undated: undated.length > mostUndated ? [] : undated };
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
  const today = todaySerial(new Date());
  const examined = answers.map(({ question, columns, undated }) => {
    const totals = new Set(
      undated.filter((_row, at) => lines[at]?.[0]?.some((cell) => isTotalLabel(cell, true))),
    );
    lines.splice(0, undated.length);
    const open = question.seen.place.table === undefined;
    return examineRows(columns, open, today, (row) => totals.has(row));
  });
  const hidden = await hiddenRows(
    context,
    askedHidden,
    examined.map(({ length }) => length),
  );
  return withAlike(
    answers.flatMap(({ question, samples }, at) => {
      const rows = examined[at];
      return rows ? [findingOf(question, samples, rows, hidden[at])] : [];
    }),
  );
};
