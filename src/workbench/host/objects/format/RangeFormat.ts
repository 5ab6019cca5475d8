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
import { RangePart, styled } from "./styled";
import { areStandard, heightOf, setHeight, setWidth, standardHeight, standardWidth, widthOf } from "./tracks";

/** How a range's cells look. Sizes are points; a property that differs among the cells reads as null. */
export class RangeFormat extends RangePart {
  static override readonly members: Members<RangeFormat> = {
    type: "RangeFormat",
    scalars: {
      ...styled(alignmentProperties),
      ColumnWidth: {
        read: ({ range }) => widthOf(range.sheet, range.area),
        write: (self, width) => self.setWidth(asNumber(width)),
      },
      RowHeight: {
        read: ({ range }) => heightOf(range.sheet, range.area),
        write: (self, height) => self.setHeight(asNumber(height)),
      },
      UseStandardWidth: {
        read: ({ range }) => areStandard(range.sheet, range.area, "columns"),
        write: (self, standard) => {
          if (asFlag(standard)) self.setWidth(pointsOf(standardWidth(self.range.sheet)));
        },
      },
      UseStandardHeight: {
        read: ({ range }) => areStandard(range.sheet, range.area, "rows"),
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
        autofitColumns(self.range.sheet, self.range.area);
      },
      AutofitRows: async (self) => {
        assertAllowed(self.range.sheet, "allowFormatRows");
        await self.host.workbook.calculation.settle();
        autofitRows(self.range.sheet, self.range.area);
      },
    },
  };

  private setWidth(points: number): void {
    assertAllowed(this.range.sheet, "allowFormatColumns");
    setWidth(this.range.sheet, this.range.area, points);
  }

  private setHeight(points: number): void {
    assertAllowed(this.range.sheet, "allowFormatRows");
    setHeight(this.range.sheet, this.range.area, points);
  }

  private indent(amount: number): void {
    const { sheet, area } = this.range;
    const { indentLevel } = alignmentProperties;
    assertAllowed(sheet, "allowFormatCells");
    if (Math.abs(amount) > 250) throw new RichError("InvalidArgument");
    changeStyle(sheet, area, (style) =>
      indentLevel.write(Math.min(250, Math.max(0, Number(indentLevel.read(style)) + amount)), style),
    );
  }
}
