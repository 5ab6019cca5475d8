import { RichError } from "../protocol/RichError";
import { covers, intersection } from "../univer/Area";
import { spills, type Spill } from "../univer/spills";
import type { Members } from "./HostObject";
import type { RangeObject } from "./RangeObject";

const calculated = async (range: RangeObject): Promise<Spill[]> => {
  await range.host.workbook.calculation.settle();
  return spills(range.sheet);
};

/** What the formula in the range's one cell spills to, or null. */
const spillingTo = async (range: RangeObject): Promise<RangeObject | null> => {
  const { row, column } = range.area;
  const spill = (await calculated(range)).find((each) => each.row === row && each.column === column);
  return spill ? range.at(spill.area) : null;
};

/** The cell whose formula spills into the range's one cell, or null. */
const spillParent = async (range: RangeObject): Promise<RangeObject | null> => {
  const spill = (await calculated(range)).find((each) => covers(each.area, range.area));
  return spill ? range.at({ row: spill.row, column: spill.column, rows: 1, columns: 1 }) : null;
};

function found<T>(range: T | null): T {
  if (range === null) throw new RichError("ItemNotFound");
  return range;
}

/** Spills, as a range sees them. */
export const rangeSpills = {
  GetSpillParent: async (self) => found(await spillParent(self)),
  GetSpillParentOrNullObject: spillParent,
  GetSpillingToRange: async (self) => found(await spillingTo(self)),
  GetSpillingToRangeOrNullObject: spillingTo,
} satisfies Members<RangeObject>["queries"];

/** True when all cells are spilt, false when none is, null when some are. */
export async function hasSpill(range: RangeObject): Promise<boolean | null> {
  const touching = (await calculated(range)).filter(({ area }) => intersection(area, range.area));
  if (touching.length === 0) return false;
  return touching.some(({ area }) => covers(area, range.area)) ? true : null;
}
