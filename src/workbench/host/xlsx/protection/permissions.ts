import type { ProtectionOptions } from "../../model/ProtectionOptions";

type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

/** What a protected sheet may still allow, the attribute that forbids it, and whether it is forbidden unsaid. */
export const permissions: readonly (readonly [Permission, string, boolean])[] = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
];
