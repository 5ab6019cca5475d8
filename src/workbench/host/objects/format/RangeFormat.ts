import { pointsOf } from "../../model/cellGeometry";
import { assertAllowed } from "../../model/protection";
import { asFlag, asNumber, asWhole } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import type { Members } from "../HostObject";
import { autofitColumns, autofitRows } from "./autofit";
import { alignmentProperties } from "./cellStyle";
import { changeStyle } from "./changeStyle";
import { FormatProtection } from "./FormatProtection";
import { RangeBorderCollection } from "./RangeBorderCollection";
import { RangeFill } from "./RangeFill";
import { RangeFont } from "./RangeFont";
import { alike, RangePart, styled } from "./styled";
import { areStandard, heightOf, setHeight, setWidth, standardHeight, standardWidth, widthOf } from "./tracks";

/** How the cells of a range, or of several, look. Sizes are points; a property that differs among the cells reads as null. */
export class RangeFormat extends RangePart {
  static override readonly members: Members<RangeFormat> = {
    type: "RangeFormat",
    scalars: {
      ...styled(alignmentProperties),
      ColumnWidth: {
        read: ({ range: { sheet, areas } }) => alike(areas.map((area) => widthOf(sheet, area))),
        write: (self, width) => self.setWidth(asNumber(width)),
      },
      RowHeight: {
        read: ({ range: { sheet, areas } }) => alike(areas.map((area) => heightOf(sheet, area))),
        write: (self, height) => self.setHeight(asNumber(height)),
      },
      UseStandardWidth: {
        read: ({ range: { sheet, areas } }) => areas.every((area) => areStandard(sheet, area, "columns")),
        write: (self, standard) => {
          if (asFlag(standard)) self.setWidth(pointsOf(standardWidth(self.range.sheet)));
        },
      },
      UseStandardHeight: {
        read: ({ range: { sheet, areas } }) => areas.every((area) => areStandard(sheet, area, "rows")),
        write: (self, standard) => {
          if (asFlag(standard)) self.setHeight(pointsOf(standardHeight(self.range.sheet)));
        },
      },
    },
    navigations: {
      Borders: ({ range }) => new RangeBorderCollection(range),
      Fill: ({ range }) => new RangeFill(range),
      Font: ({ range }) => new RangeFont(range),
      Protection: ({ range }) => new FormatProtection(range),
    },
    commands: {
      AdjustIndent: (self, amount) => self.indent(asWhole(amount)),
      AutofitColumns: async (self) => {
        assertAllowed(self.range.sheet, "allowFormatColumns");
        await self.host.workbook.calculation.settle();
        for (const area of self.range.areas) autofitColumns(self.range.sheet, area);
      },
      AutofitRows: async (self) => {
        assertAllowed(self.range.sheet, "allowFormatRows");
        await self.host.workbook.calculation.settle();
        for (const area of self.range.areas) autofitRows(self.range.sheet, area);
      },
    },
  };

  private setWidth(points: number): void {
    assertAllowed(this.range.sheet, "allowFormatColumns");
    for (const area of this.range.areas) setWidth(this.range.sheet, area, points);
  }

  private setHeight(points: number): void {
    assertAllowed(this.range.sheet, "allowFormatRows");
    for (const area of this.range.areas) setHeight(this.range.sheet, area, points);
  }

  private indent(amount: number): void {
    const { sheet, areas } = this.range;
    const { indentLevel } = alignmentProperties;
    assertAllowed(sheet, "allowFormatCells");
    if (Math.abs(amount) > 250) throw new RichError("InvalidArgument");
    changeStyle(sheet, areas, (style) =>
      indentLevel.write(Math.min(250, Math.max(0, Number(indentLevel.read(style)) + amount)), style),
    );
  }
}
