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

/** One set out of many; equal ranges once, so that writing cell by cell stays linear. */
export function mergeDirty(parts: readonly Dirty[]): Required<Dirty> {
  const maps = Object.fromEntries(
    mapKeys.map((key) => [key, parts.reduce<Tree>((all, part) => mergeTree(all, part[key] ?? {}), {})]),
  ) as Required<Pick<Dirty, MapKey>>;
  const ranges = new Map(
    parts
      .flatMap((part) => part.dirtyRanges ?? [])
      .map((each) => {
        const { startRow, startColumn, endRow, endColumn } = each.range;
        return [
          [each.unitId, each.sheetId, startRow, startColumn, endRow, endColumn].join("|"),
          each,
        ] as const;
      }),
  );
  return {
    ...maps,
    dirtyRanges: [...ranges.values()],
    forceCalculation: parts.some((part) => part.forceCalculation === true),
  };
}

export const isClean = (dirty: Required<Dirty>): boolean =>
  !dirty.forceCalculation &&
  dirty.dirtyRanges.length === 0 &&
  mapKeys.every((key) => Object.keys(dirty[key] ?? {}).length === 0);
