import { asCount, asFlag, asText, given } from "../protocol/arguments";
import type { HostContext } from "./HostContext";
import { area, wholeGrid } from "../univer/Area";
import type { SheetModel } from "../univer/SheetModel";
import { HostObject, type Members } from "./HostObject";
import { NamedItemCollection } from "./NamedItemCollection";
import { worksheetNavigations } from "./navigations";
import type { RangeObject } from "./RangeObject";
import { TableCollection } from "./TableCollection";

export class WorksheetObject extends HostObject {
  static override readonly members: Members<WorksheetObject> = {
    type: "Worksheet",
    identity: { key: "Id", of: (self) => self.sheet.id },
    scalars: {
      Id: (self) => self.sheet.id,
      Name: { read: (self) => self.sheet.name, write: (self, name) => self.sheet.rename(asText(name)) },
      Position: (self) => self.sheet.position,
    },
    navigations: {
      Tables: (self) => new TableCollection(self.host, self.sheet),
      Names: (self) => new NamedItemCollection(self.host, self.sheet),
      ...worksheetNavigations,
    },
    queries: {
      GetRange: (self, address) => {
        const text = given(asText, address);
        return text ? self.host.rangeFrom(text, self.sheet) : self.host.make.range(self.sheet, wholeGrid);
      },
      GetRangeByIndexes: (self, row, column, rows, columns) =>
        self.range(asCount(row), asCount(column), asCount(rows), asCount(columns)),
      GetCell: (self, row, column) => self.range(asCount(row), asCount(column), 1, 1),
      GetUsedRange: async (self, valuesOnly) => (await self.used(valuesOnly)) ?? self.range(0, 0, 1, 1),
      GetUsedRangeOrNullObject: (self, valuesOnly) => self.used(valuesOnly),
    },
    commands: {},
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  private range(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.host.make.range(this.sheet, area(row, column, rows, columns));
  }

  private async used(valuesOnly: unknown): Promise<RangeObject | null> {
    await this.host.workbook.calculation.settle();
    const used = this.sheet.used(given(asFlag, valuesOnly) ?? false);
    return used ? this.host.make.range(this.sheet, used) : null;
  }
}
