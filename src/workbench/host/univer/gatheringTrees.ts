import { RBush, RTree, type IRTreeItem, type IUnitRange } from "@univerjs/core";

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: IRTreeItem["id"];
}

/** The tree that Univer brings along without its types. */
const Tree = RBush as unknown as new () => {
  insert(item: Box): unknown;
  load(items: readonly Box[]): unknown;
  search(box: Omit<Box, "id">): Box[];
  remove(item: Box, equals?: (one: Box, other: Box) => boolean): unknown;
  toJSON(): unknown;
};

/** Takes what is put in one by one, and sorts it in at once when it is asked: that is many times as fast. */
class GatheringTree extends Tree {
  private waiting: Box[] = [];
  private count = 0;

  override insert(item: Box): unknown {
    this.waiting.push(item);
    return this;
  }

  override search(box: Omit<Box, "id">): Box[] {
    this.gather();
    return super.search(box);
  }

  override remove(item: Box, equals?: (one: Box, other: Box) => boolean): unknown {
    this.gather();
    return super.remove(item, equals);
  }

  override toJSON(): unknown {
    this.gather();
    return super.toJSON();
  }

  /** Few among many are put in one by one, so that the tree stays in good order. */
  private gather(): void {
    const items = this.waiting.splice(0);
    if (items.length > Math.max(this.count, few)) super.load(items);
    else for (const item of items) super.insert(item);
    this.count += items.length;
  }
}

/** Below that the tree itself puts in one by one. */
const few = 20;

// Which formulas stand on which cells: the engine puts thousands of ranges into a tree before it asks for the first.
RTree.prototype.getTree = function getTree(this: RTree, unit: string, sheet: string) {
  const sheets = this["_tree"].get(unit) ?? new Map<string, GatheringTree>();
  this["_tree"].set(unit, sheets);
  const tree = sheets.get(sheet) ?? new GatheringTree();
  sheets.set(sheet, tree);
  return tree;
};

type Ids = Set<IRTreeItem["id"]>;

/** What stands on single cells, which the engine keeps apart. */
interface OnCells {
  readonly tree: { range(left: number, top: number, right: number, bottom: number): number[] };
  readonly items: readonly { readonly ids: Ids }[];
}

// Univer hands on what it finds one by one through a generator, for each cell of each formula.
RTree.prototype.bulkSearch = function bulkSearch(this: RTree, searches: IUnitRange[], except?: Ids): Ids {
  const found: Ids = new Set();
  const add = (id: IRTreeItem["id"]): void => {
    if (!except?.has(id)) found.add(id);
  };
  for (const { unitId, sheetId, range } of searches) {
    const { startColumn: minX, startRow: minY, endColumn: maxX, endRow: maxY } = range;
    const cells = this["_kdTree"].get(unitId)?.get(sheetId) as OnCells | undefined;
    for (const place of cells?.tree.range(minX, minY, maxX, maxY) ?? [])
      cells?.items[place]?.ids.forEach(add);
    for (const { id } of this["_tree"].get(unitId)?.get(sheetId)?.search({ minX, minY, maxX, maxY }) ?? [])
      add(id);
  }
  return found;
};
