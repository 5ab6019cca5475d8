import { areaAddress, sheetReference } from "../../read/reference";
import type { Rect } from "../../../sheets/blueprint/sheetLayout";

/** A rectangle's address without its sheet: "B5:D9". */
export const a1 = ({ row, column, rows, columns }: Rect): string =>
  areaAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

/** Whole sheet rows, counted from 0: "5:7". */
export const wholeRows = (row: number, count: number): string => `${row + 1}:${row + count}`;

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** What a workbook name stands for: "=Targets!$B$5:$B$9". */
export const nameFormula = (sheet: string, at: Rect): string =>
  `=${sheetReference(sheet)}!${absolute(a1(at))}`;
