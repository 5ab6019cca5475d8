import { SPLITGRID } from "../../../src/functions/targets/SPLITGRID";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

const ROWS = 200;
const COLUMNS = 50;

/** A grid of regions by weeks by last year's sales, one cell in twenty without any; no peer rounds so that both margins foot. */
export function grid(): BenchCase {
  const chance = seededChance(5);
  const pattern = Array.from({ length: ROWS }, () =>
    Array.from({ length: COLUMNS }, () => (chance() < 0.05 ? 0 : 1 + Math.floor(chance() * 1000))),
  );
  const growth = () => 0.8 + 0.6 * chance();
  const rowTotals = pattern.map((row) => Math.round(growth() * row.reduce((sum, cell) => sum + cell, 0)));
  const columnTotals = pattern[0]!.map((_, column) =>
    Math.round(growth() * pattern.reduce((sum, row) => sum + row[column]!, 0)),
  );
  const sum = (totals: readonly number[]) => totals.reduce((all, total) => all + total, 0);
  columnTotals[0]! += sum(rowTotals) - sum(columnTotals);
  const given: Parameters<typeof SPLITGRID> = [rowTotals.map((total) => [total]), [columnTotals], pattern];
  return {
    name: "grid of 200 × 50",
    given,
    ours: () => SPLITGRID(...given),
    peers: [],
  };
}
