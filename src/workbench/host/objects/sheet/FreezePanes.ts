import { SetFrozenMutation } from "@univerjs/sheets";
import { asCount, given } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { gridColumns, gridRows, lastColumn, lastRow, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";
import type { HostContext } from "../HostContext";
import { HostObject, type Members } from "../HostObject";

/** The rows and columns that stay in view. */
export class FreezePanes extends HostObject {
  static override readonly members: Members<FreezePanes> = {
    type: "WorksheetFreezePanes",
    queries: {
      GetLocation: (self) => {
        const area = frozenArea(self.sheet);
        if (!area) throw new RichError("ItemNotFound");
        return self.host.make.range(self.sheet, area);
      },
      GetLocationOrNullObject: (self) => {
        const area = frozenArea(self.sheet);
        return area ? self.host.make.range(self.sheet, area) : null;
      },
    },
    commands: {
      FreezeAt: async (self, range) => {
        const { area } = await self.host.rangeFrom(range, self.sheet);
        self.freeze(
          area.rows === gridRows ? 0 : lastRow(area) + 1,
          area.columns === gridColumns ? 0 : lastColumn(area) + 1,
        );
      },
      FreezeColumns: (self, count) => self.freeze(0, given(asCount, count) ?? 1),
      FreezeRows: (self, count) => self.freeze(given(asCount, count) ?? 1, 0),
      Unfreeze: (self) => self.freeze(0, 0),
    },
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  private freeze(rows: number, columns: number): null {
    const { workbook, target } = this.sheet;
    const start = { startRow: rows || -1, startColumn: columns || -1 };
    workbook.run(SetFrozenMutation.id, { ...target, ...start, ySplit: rows, xSplit: columns });
    return null;
  }
}

/** The frozen rows (entire), columns (entire) or top left block; undefined when nothing is frozen. */
export function frozenArea({ worksheet }: SheetModel): Area | undefined {
  const { xSplit, ySplit } = worksheet.getFreeze();
  if (xSplit === 0 && ySplit === 0) return undefined;
  return { row: 0, column: 0, rows: ySplit || gridRows, columns: xSplit || gridColumns };
}
