import { originKeys } from "../../../../sheets/returned/gatheredSheet";
import type { CellValue } from "../../../read/grid";
import { saysSame } from "../fitted";
import type { Origin } from "../Origin";
import type { ReturnedCell, Saying } from "../Returned";
import type { FileRowSaid } from "./fileRows";
import type { FreshRow, GatheredThere } from "./Gathered";
import type { OwnColumn, OwnRow } from "./OwnTable";

interface Group {
  readonly value: CellValue;
  readonly from: Origin[];
}

/** A row that is known, or that a file brought. */
interface Entry {
  readonly id: string;
  /** The row as it stands: gathered before, or the director's own; a new one says nothing yet. */
  readonly mine: readonly CellValue[];
  readonly standing:
    | { readonly is: "gathered"; readonly row: number }
    | { readonly is: "own"; readonly row: OwnRow }
    | undefined;
  readonly first: Origin | undefined;
  readonly heard: Map<number, Group[]>;
}

/** What files say about the rows of one list, told apart by their keys. */
export class RowTally {
  private readonly entries = new Map<string, Entry[]>();

  constructor(
    private readonly title: string,
    private readonly columns: readonly OwnColumn[],
    private readonly keys: readonly number[],
  ) {}

  private keyed(id: string): Entry[] {
    const entries = this.entries.get(id) ?? [];
    this.entries.set(id, entries);
    return entries;
  }

  /** A row that was gathered before. */
  gathered(id: string, row: number, mine: readonly CellValue[]): void {
    this.keyed(id).push({ id, mine, standing: { is: "gathered", row }, first: undefined, heard: new Map() });
  }

  /** A row of the director's own; told after those that were gathered, for what files say otherwise is held against these. */
  own(id: string, row: OwnRow): void {
    this.keyed(id).push({
      id,
      mine: row.values,
      standing: { is: "own", row },
      first: undefined,
      heard: new Map(),
    });
  }

  /** A row of a file. @returns whether it says nothing new */
  hear(id: string, said: FileRowSaid, calculated: readonly boolean[]): boolean {
    const entries = this.keyed(id);
    const speaks = (column: number): boolean =>
      said.values[column] !== "" && !(calculated[column] === true && said.calculated[column] === true);
    const columns = [...this.columns.keys()].filter(speaks);
    const differing = ({ mine }: Entry): readonly number[] =>
      columns.filter((column) => !saysSame(said.values[column] ?? "", mine[column] ?? ""));
    if (entries.some((entry) => entry.standing !== undefined && differing(entry).length === 0)) return true;
    let [entry] = entries;
    if (entry === undefined) {
      entry = { id, mine: [], standing: undefined, first: said.first, heard: new Map() };
      entries.push(entry);
    }
    for (const column of differing(entry)) {
      const groups = entry.heard.get(column) ?? [];
      entry.heard.set(column, groups);
      const value = said.values[column] ?? "";
      const group = groups.find((each) => saysSame(each.value, value));
      if (group) group.from.push(said.from(column));
      else groups.push({ value, from: [said.from(column)] });
    }
    return false;
  }

  /** What was heard: rows to gather, and cells that are agreed or to be decided. */
  outcome(there: GatheredThere | undefined): {
    readonly fresh: readonly FreshRow[];
    readonly agreed: readonly ReturnedCell[];
    readonly conflicts: readonly ReturnedCell[];
  } {
    const fresh: FreshRow[] = [];
    const agreed: ReturnedCell[] = [];
    const conflicts: ReturnedCell[] = [];
    for (const entry of [...this.entries.values()].flat()) {
      if (entry.heard.size === 0) continue;
      const { standing, mine } = entry;
      for (const [column, groups] of entry.heard) {
        if (standing === undefined && groups.length === 1) continue;
        const cell = this.cellOf(entry, column, groups, there);
        if (cell === undefined) continue;
        const fills = standing?.is === "gathered" && groups.length === 1 && cell.mine === "";
        (fills ? agreed : conflicts).push(cell);
      }
      const [[first]] = [[...entry.heard.values()].flat()];
      const from = entry.first ?? first?.from[0];
      if (standing?.is === "gathered" || from === undefined) continue;
      const values = this.columns.map((_, column) => {
        const groups = entry.heard.get(column) ?? [];
        const [only] = groups;
        return standing === undefined && groups.length === 1 && only ? only.value : (mine[column] ?? "");
      });
      fresh.push({ id: entry.id, from, values, otherwise: standing !== undefined });
    }
    return { fresh, agreed, conflicts };
  }

  private cellOf(
    { id, mine, standing, heard }: Entry,
    column: number,
    groups: readonly Group[],
    there: GatheredThere | undefined,
  ): ReturnedCell | undefined {
    const [first, ...others] = groups.flatMap(({ value, from: [one, ...more] }): Saying[] =>
      one ? [{ value, from: [one, ...more] }] : [],
    );
    if (first === undefined) return undefined;
    const lead = this.keys[0] ?? 0;
    const held = (at: number): CellValue => mine[at] ?? heard.get(at)?.[0]?.value ?? "";
    const place = this.placeOf(standing, there);
    const own = this.columns[column];
    return {
      id: `${this.title}!${id}!${column}`,
      table: there?.table ?? "",
      row: this.keys.map((at) => String(held(at))).join(" · "),
      column: own?.header ?? "",
      sheet: place?.sheet ?? this.title,
      as: own?.isDay === true ? "date" : "text",
      at: place?.at(column),
      mine: mine[column] ?? "",
      key: place && { at: place.at(lead), value: mine[lead] ?? "" },
      says: [first, ...others],
      list: this.title,
      into: standing?.is === "gathered" ? undefined : { row: id, column },
    };
  }

  private placeOf(standing: Entry["standing"], there: GatheredThere | undefined) {
    if (standing?.is === "own") {
      const { sheet, row, at } = standing.row;
      return { sheet, at: (column: number) => ({ row, column: at[column] ?? 0 }) };
    }
    if (standing === undefined || there === undefined) return undefined;
    const { sheet, top, left } = there;
    return {
      sheet,
      at: (column: number) => ({ row: top + 1 + standing.row, column: left + originKeys.length + column }),
    };
  }
}
