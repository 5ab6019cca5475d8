import { columnWidth, leftOf, rowHeight, topOf } from "../../model/cellGeometry";
import { asHyperlink, hyperlinkAt, setHyperlink } from "../../model/hyperlinks";
import { assertAllowed } from "../../model/protection";
import { asFlag, given } from "../../protocol/arguments";
import type { Area } from "../../univer/Area";
import { lastColumn, lastRow } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "../format/cellProperties";
import { isColumnHidden, isRowHidden, setColumnHidden, setRowHidden } from "../format/hidden";
import type { Members } from "../HostObject";
import type { RangeObject } from "../RangeObject";
import { RangeAreasObject } from "../areas/RangeAreasObject";
import { merge, mergesIn, unmerge } from "./merges";

/** True or false for all rows of the area, null where they differ. */
function common(first: number, last: number, is: (index: number) => boolean): boolean | null {
  const wanted = is(first);
  for (let each = first + 1; each <= last; each += 1) if (is(each) !== wanted) return null;
  return wanted;
}

const held = (sheet: SheetModel, of: Area): Area => sheet.within(of) ?? { ...of, rows: 1, columns: 1 };

const rowsHidden = ({ sheet, area }: RangeObject): boolean | null =>
  common(area.row, lastRow(held(sheet, area)), (row) => isRowHidden(sheet, row));

const columnsHidden = ({ sheet, area }: RangeObject): boolean | null =>
  common(area.column, lastColumn(held(sheet, area)), (column) => isColumnHidden(sheet, column));

/** Where a range stands on its sheet, in points, what of it is hidden, and its link. */
export const rangeLookScalars: Members<RangeObject>["scalars"] = {
  Left: ({ sheet, area }) => leftOf(sheet, area.column),
  Top: ({ sheet, area }) => topOf(sheet, area.row),
  Width: ({ sheet, area }) => {
    const { column, columns } = held(sheet, area);
    return Array.from({ length: columns }, (_, index) => columnWidth(sheet, column + index)).reduce(
      (a, b) => a + b,
      0,
    );
  },
  Height: ({ sheet, area }) => {
    const { row, rows } = held(sheet, area);
    return Array.from({ length: rows }, (_, index) => rowHeight(sheet, row + index)).reduce(
      (a, b) => a + b,
      0,
    );
  },
  Hidden: (range) => (rowsHidden(range) === true || columnsHidden(range) === true ? true : partly(range)),
  RowHidden: {
    read: rowsHidden,
    write: ({ sheet, area }, hidden) => {
      assertAllowed(sheet, "allowFormatRows");
      setRowHidden(sheet, area, asFlag(hidden));
    },
  },
  ColumnHidden: {
    read: columnsHidden,
    write: ({ sheet, area }, hidden) => {
      assertAllowed(sheet, "allowFormatColumns");
      setColumnHidden(sheet, area, asFlag(hidden));
    },
  },
  Hyperlink: {
    read: ({ sheet, area }) => hyperlinkAt(sheet, area.row, area.column) ?? null,
    write: ({ sheet, area }, link) => {
      assertAllowed(sheet, "allowInsertHyperlinks");
      setHyperlink(sheet, area, given(asHyperlink, link) ?? null);
    },
  },
};

const partly = (range: RangeObject): boolean | null =>
  rowsHidden(range) === null || columnsHidden(range) === null ? null : false;

export const rangeLookQueries: Members<RangeObject>["queries"] = {
  GetCellProperties: cellProperties,
  GetColumnProperties: columnProperties,
  GetMergedAreasOrNullObject: (self) => {
    const areas = mergesIn(self.sheet, self.area);
    return areas.length === 0 ? null : new RangeAreasObject(self.host, self.sheet, areas);
  },
  GetRowProperties: rowProperties,
};

export const rangeLookCommands: Members<RangeObject>["commands"] = {
  Merge: ({ sheet, area }, across) => {
    sheet.assertEditable(area);
    assertAllowed(sheet, "allowFormatCells");
    merge(sheet, area, given(asFlag, across) ?? false);
    return null;
  },
  SetCellProperties: setCellProperties,
  SetColumnProperties: setColumnProperties,
  SetRowProperties: setRowProperties,
  Unmerge: ({ sheet, area }) => {
    assertAllowed(sheet, "allowFormatCells");
    unmerge(sheet, area);
    return null;
  },
};
