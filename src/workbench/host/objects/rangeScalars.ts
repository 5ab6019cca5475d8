import { assertAllowed } from "../model/protection";
import { asFormatted, asWritten } from "./rangeInput";
import { cellCount, isEntireColumns, isEntireRows } from "../univer/Area";
import { enter } from "../univer/enter";
import { changeStyle } from "./format/changeStyle";
import { fullAddress } from "../univer/address";
import type { Members } from "./HostObject";
import { hasSpill } from "./rangeSpills";
import type { RangeObject } from "./RangeObject";

/** Waits for formulas: Office.js may read in the batch that wrote them. */
const calculated =
  <T>(read: (self: RangeObject, row: number, column: number) => T) =>
  async (self: RangeObject): Promise<T[][]> => {
    await self.host.workbook.calculation.readable();
    return stored(read)(self);
  };

const stored =
  <T>(read: (self: RangeObject, row: number, column: number) => T) =>
  (self: RangeObject): T[][] =>
    self.sheet.grid(self.area, (row, column) => read(self, row, column));

const value = calculated((self, row, column) => self.sheet.value(row, column));
const formula = calculated((self, row, column) => self.sheet.formula(row, column));
const pattern = stored((self, row, column) => self.sheet.pattern(row, column));

const typed = (self: RangeObject, input: unknown): void => {
  const written = asWritten(self, input);
  self.sheet.assertEditable(self.area);
  enter(self.sheet, self.area, written);
};

const formatted = (self: RangeObject, input: unknown): void => {
  const written = asFormatted(self, input);
  assertAllowed(self.sheet, "allowFormatCells");
  const { row: top, column: left } = self.area;
  changeStyle(self.sheet, self.areas, (_, row, column) => {
    const pattern = written(row - top, column - left);
    if (typeof pattern !== "string") return {};
    return { n: pattern === "General" || pattern === "" ? null : { pattern } };
  });
};

/** The plain properties of a range. */
export const rangeScalars: Members<RangeObject>["scalars"] = {
  Address: (self) => fullAddress(self.sheet.name, self.area),
  AddressLocal: (self) => fullAddress(self.sheet.name, self.area),
  CellCount: (self) => cellCount(self.area),
  ColumnCount: (self) => self.area.columns,
  ColumnIndex: (self) => self.area.column,
  RowCount: (self) => self.area.rows,
  RowIndex: (self) => self.area.row,
  Values: { read: value, write: typed },
  Formulas: { read: formula, write: typed },
  FormulasLocal: { read: formula, write: typed },
  NumberFormat: { read: pattern, write: formatted },
  NumberFormatLocal: { read: pattern, write: formatted },
  HasSpill: hasSpill,
  IsEntireColumn: (self) => isEntireColumns(self.area),
  IsEntireRow: (self) => isEntireRows(self.area),
  Text: calculated((self, row, column) => self.sheet.text(row, column)),
  ValueTypes: calculated((self, row, column) => self.sheet.valueType(row, column)),
};
