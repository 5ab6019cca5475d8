import { asCount, asFlag, asWhole, given } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import {
  area,
  bounding,
  gridColumns,
  gridRows,
  intersection,
  lastColumn,
  lastRow,
  type Area,
} from "../univer/Area";
import type { Members } from "./HostObject";
import type { RangeObject } from "./RangeObject";
import { assertShape } from "./rangeInput";

const meeting = async (self: RangeObject, other: unknown): Promise<RangeObject | null> => {
  const { sheet, area: of } = await self.host.rangeFrom(other, self.sheet);
  const shared = sheet === self.sheet ? intersection(self.area, of) : undefined;
  return shared ? self.at(shared) : null;
};

const used = async (self: RangeObject, valuesOnly: unknown): Promise<RangeObject | null> => {
  await self.host.workbook.calculation.settle();
  const found = self.sheet.used(given(asFlag, valuesOnly) ?? false, self.area);
  return found ? self.at(found) : null;
};

/** Grown or moved from the range's own corner. */
const resized = ({ area: of }: RangeObject, rows: number, columns: number): Area =>
  area(of.row, of.column, rows, columns);

/** The range itself when there is something, else Excel's ItemNotFound. */
function found<T>(range: T | null): T {
  if (range === null) throw new RichError("ItemNotFound");
  return range;
}

/** Ranges reached from a range. */
export const rangeMoves: Members<RangeObject>["queries"] = {
  GetAbsoluteResizedRange: (self, rows, columns) => self.at(resized(self, asCount(rows), asCount(columns))),
  GetBoundingRect: async (self, other) =>
    self.at(bounding(self.area, (await self.host.rangeFrom(other, self.sheet)).area)),
  GetCell: (self, row, column) =>
    self.at(area(self.area.row + asWhole(row), self.area.column + asWhole(column))),
  GetColumn: (self, column) =>
    self.at(area(self.area.row, self.area.column + asWhole(column), self.area.rows, 1)),
  GetColumnsAfter: (self, count) => {
    const { row, rows, column, columns } = self.area;
    const wanted = given(asWhole, count) ?? 1;
    return self.at(
      area(row, wanted > 0 ? column + columns : column + columns + wanted, rows, Math.abs(wanted)),
    );
  },
  GetColumnsBefore: (self, count) => {
    const wanted = given(asWhole, count) ?? 1;
    return self.at(
      area(self.area.row, self.area.column - Math.max(0, wanted), self.area.rows, Math.abs(wanted)),
    );
  },
  GetEntireColumn: (self) => self.at({ ...self.area, row: 0, rows: gridRows }),
  GetEntireRow: (self) => self.at({ ...self.area, column: 0, columns: gridColumns }),
  GetIntersection: async (self, other) => found(await meeting(self, other)),
  GetIntersectionOrNullObject: meeting,
  GetLastCell: (self) => self.at(area(lastRow(self.area), lastColumn(self.area))),
  GetLastColumn: (self) => self.at(area(self.area.row, lastColumn(self.area), self.area.rows, 1)),
  GetLastRow: (self) => self.at(area(lastRow(self.area), self.area.column, 1, self.area.columns)),
  GetOffsetRange: (self, rows, columns) => {
    const { row, column, rows: height, columns: width } = self.area;
    return self.at(area(row + asWhole(rows), column + asWhole(columns), height, width));
  },
  GetResizedRange: (self, rows, columns) =>
    self.at(resized(self, self.area.rows + asWhole(rows), self.area.columns + asWhole(columns))),
  GetRow: (self, row) => self.at(area(self.area.row + asWhole(row), self.area.column, 1, self.area.columns)),
  GetRowsAbove: (self, count) => {
    const wanted = given(asWhole, count) ?? 1;
    return self.at(
      area(self.area.row - Math.max(0, wanted), self.area.column, Math.abs(wanted), self.area.columns),
    );
  },
  GetRowsBelow: (self, count) => {
    const { row, rows, column, columns } = self.area;
    const wanted = given(asWhole, count) ?? 1;
    return self.at(area(wanted > 0 ? row + rows : row + rows + wanted, column, Math.abs(wanted), columns));
  },
  GetUsedRange: async (self, valuesOnly) => found(await used(self, valuesOnly)),
  GetUsedRangeOrNullObject: used,
  OnAccess: () => null,
  _ValidateArraySize: (self, rows, columns) => {
    assertShape(self, asCount(rows), asCount(columns));
    return null;
  },
};
