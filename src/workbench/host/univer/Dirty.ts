import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";

/** What must be calculated again, in the engine's own terms. */
export type Dirty = ReturnType<
  Exclude<ReturnType<IActiveDirtyManagerService["get"]>, null | undefined | void>["getDirtyData"]
>;

type MapKey = Exclude<keyof Dirty, "forceCalculation" | "dirtyRanges">;

const mapKeys: readonly MapKey[] = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
];

type Tree = { [key: string]: Tree | unknown };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

function mergeTree(into: Tree, from: Tree): Tree {
  for (const [key, value] of Object.entries(from)) {
    const there = into[key];
    if (isTree(value)) into[key] = mergeTree(isTree(there) ? there : {}, value);
    else into[key] = value;
  }
  return into;
}

type Ranges = NonNullable<Dirty["dirtyRanges"]>;

/** Ranges below each other as one: a table is written cell by cell, and every formula is held against each of them. */
function joinedDown(ranges: Ranges): Ranges {
  const columns = new Map<string, Ranges>();
  for (const each of ranges) {
    const { startColumn, endColumn } = each.range;
    const key = [each.unitId, each.sheetId, startColumn, endColumn].join("|");
    const column = columns.get(key) ?? [];
    columns.set(key, column);
    column.push(each);
  }
  return [...columns.values()].flatMap((column) => {
    const joined: Ranges = [];
    for (const each of column.sort((one, other) => one.range.startRow - other.range.startRow)) {
      const above = joined.at(-1)?.range;
      if (above && each.range.startRow <= above.endRow + 1)
        above.endRow = Math.max(above.endRow, each.range.endRow);
      else joined.push({ ...each, range: { ...each.range } });
    }
    return joined;
  });
}

/** One set out of many, with as few ranges as may be, so that writing cell by cell stays linear. */
export function mergeDirty(parts: readonly Dirty[]): Required<Dirty> {
  const maps = Object.fromEntries(
    mapKeys.map((key) => [key, parts.reduce<Tree>((all, part) => mergeTree(all, part[key] ?? {}), {})]),
  ) as Required<Pick<Dirty, MapKey>>;
  return {
    ...maps,
    dirtyRanges: joinedDown(parts.flatMap((part) => part.dirtyRanges ?? [])),
    forceCalculation: parts.some((part) => part.forceCalculation === true),
  };
}

export const isClean = (dirty: Required<Dirty>): boolean =>
  !dirty.forceCalculation &&
  dirty.dirtyRanges.length === 0 &&
  mapKeys.every((key) => Object.keys(dirty[key] ?? {}).length === 0);
