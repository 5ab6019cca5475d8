import { rowKeyText } from "../../write/match/rowKeyText";
import { isFormula } from "../../write/match/isFormula";
import type { Kind } from "../../../sheets/blueprint/blueprint";
import type { CellValue } from "../../read/grid";
import type { FileRecord, SaidHere } from "./FileRecord";
import { saysSame } from "./fitted";
import type { TableThere } from "./planTablesThere";
import type { LostWhy } from "../../../sheets/returned/ReturnedLine";
import type { Origin } from "./Origin";
import type { LostSaying, PlanCell, ReturnedCell, Saying } from "./Returned";

interface Group {
  readonly value: CellValue;
  readonly from: Origin[];
}

interface Heard {
  readonly table: TableThere;
  readonly row: number;
  readonly column: string;
  /** Nobody had typed into the row before: what stands there is only where it starts. */
  readonly fresh: boolean;
  readonly groups: Group[];
}

/** Collects what files say, cell by cell of the plan. */
export class Tally {
  private readonly heard = new Map<string, Heard>();
  private readonly lost = new Map<string, LostSaying>();

  /** What stands in an input of the plan. */
  mine({ rows, columns }: TableThere, row: number, column: string): CellValue {
    return rows[row]?.[columns.get(column) ?? -1] ?? "";
  }

  /** Something is said about a cell of the plan. */
  hear(table: TableThere, row: number, column: string, said: SaidHere, fresh = false): void {
    const at = table.columns.get(column);
    if (at === undefined) return;
    const { value, from, calculated, why } = said;
    if (calculated && isFormula(String(table.formulas[row]?.[at] ?? ""))) return;
    if (saysSame(value, this.mine(table, row, column))) return;
    if (why !== undefined) {
      this.lose(this.planCell(table, row, column), said, why);
      return;
    }
    const id = `${table.table}!${row}!${column}`;
    const heard = this.heard.get(id) ?? { table, row, column, fresh, groups: [] };
    this.heard.set(id, heard);
    const group = heard.groups.find((each) => saysSame(each.value, value));
    if (!group) heard.groups.push({ value, from: [from] });
    else if (!group.from.some((each) => sameOrigin(each, from))) group.from.push(from);
  }

  /** Everything in a row has no place. */
  loseRow(table: TableThere, { key, said }: FileRecord, why: LostWhy): void {
    for (const [column, here] of said) {
      const header = table.headers[table.columns.get(column) ?? -1];
      if (header === undefined) continue;
      this.lose(
        { table: table.table, row: key, column: header, sheet: table.sheet, as: kindOf(table, column) },
        here,
        here.why ?? why,
      );
    }
  }

  private lose(cell: PlanCell, { value, from }: SaidHere, why: LostWhy): void {
    const id = [cell.table, cell.row, cell.column, from.file, from.sheet, from.cell].join("\n");
    this.lost.set(id, { ...cell, says: { value, from: [from] }, why });
  }

  private planCell(table: TableThere, row: number, column: string): PlanCell {
    return {
      table: table.table,
      row: table.isForm ? "" : rowKeyText(this.mine(table, row, table.key), table.keyKind),
      column: table.headers[table.columns.get(column) ?? -1] ?? "",
      sheet: table.sheet,
      as: kindOf(table, column),
    };
  }

  /** What was heard, in the order of the plan's tables and rows. */
  outcome(): {
    readonly agreed: readonly ReturnedCell[];
    readonly conflicts: readonly ReturnedCell[];
    readonly lost: readonly LostSaying[];
  } {
    const cells = [...this.heard].flatMap(([id, { table, row, column, fresh, groups }]) => {
      const says = groups.flatMap(({ value, from: [first, ...more] }): Saying[] =>
        first ? [{ value, from: [first, ...more] }] : [],
      );
      const [first, ...others] = says;
      if (first === undefined) return [];
      const place = (key: string) => ({
        row: table.top + row,
        column: table.left + (table.columns.get(key) ?? 0),
      });
      const cell: ReturnedCell = {
        id,
        ...this.planCell(table, row, column),
        at: place(column),
        mine: this.mine(table, row, column),
        key: { at: place(table.key), value: this.mine(table, row, table.key) },
        says: [first, ...others],
      };
      return [{ cell, agreed: others.length === 0 && (fresh || cell.mine === "") }];
    });
    return {
      agreed: cells.flatMap(({ cell, agreed }) => (agreed ? [cell] : [])),
      conflicts: cells.flatMap(({ cell, agreed }) => (agreed ? [] : [cell])),
      lost: [...this.lost.values()],
    };
  }
}

const kindOf = ({ inputs }: TableThere, column: string): Kind => inputs.get(column)?.as ?? "text";

const sameOrigin = (a: Origin, b: Origin): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.cell === b.cell;
