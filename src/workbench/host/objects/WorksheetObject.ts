import { asChoice, asCount, asFlag, asText, given } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import { area, wholeGrid } from "../univer/Area";
import { copySheet, deleteSheet } from "../univer/sheetList";
import type { SheetModel } from "../univer/SheetModel";
import { RangeAreasObject } from "./areas/RangeAreasObject";
import { sheetListeners } from "./eventRegistration";
import type { HostContext } from "./HostContext";
import { HostObject, type Members } from "./HostObject";
import { NamedItemCollection } from "./NamedItemCollection";
import { worksheetNavigations } from "./navigations";
import type { RangeObject } from "./RangeObject";
import { sheetLookScalars } from "./sheet/sheetLook";
import { TableCollection } from "./TableCollection";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const places = ["None", "Before", "After", "Beginning", "End"] as const;

export class WorksheetObject extends HostObject {
  static override readonly members: Members<WorksheetObject> = {
    type: "Worksheet",
    identity: { key: "Id", of: (self) => self.sheet.id },
    scalars: {
      ...sheetLookScalars,
      Id: (self) => self.sheet.id,
      Name: { read: ({ sheet }) => sheet.name, write: ({ sheet }, name) => sheet.tab.rename(asText(name)) },
      Position: {
        read: ({ sheet }) => sheet.tab.position,
        write: ({ sheet }, position) => sheet.tab.moveTo(asCount(position)),
      },
      TabColor: {
        read: ({ sheet }) => sheet.tab.color,
        write: ({ sheet }, color) => {
          sheet.tab.color = asText(color);
        },
      },
      Visibility: {
        read: ({ sheet }) => sheet.tab.visibility,
        write: ({ sheet }, visibility) => {
          sheet.tab.visibility = asChoice(visibilities, visibility);
        },
      },
    },
    navigations: {
      Tables: (self) => new TableCollection(self.host, self.sheet),
      Names: (self) => new NamedItemCollection(self.host, self.sheet),
      ...worksheetNavigations,
    },
    queries: {
      ...sheetListeners(({ sheet }) => sheet.id),
      GetCell: (self, row, column) => self.range(asCount(row), asCount(column), 1, 1),
      GetNext: (self, visibleOnly) => self.neighbour(1, visibleOnly) ?? self.none(),
      GetNextOrNullObject: (self, visibleOnly) => self.neighbour(1, visibleOnly),
      GetPrevious: (self, visibleOnly) => self.neighbour(-1, visibleOnly) ?? self.none(),
      GetPreviousOrNullObject: (self, visibleOnly) => self.neighbour(-1, visibleOnly),
      GetRange: (self, address) => {
        const text = given(asText, address);
        return text ? self.host.rangeFrom(text, self.sheet) : self.host.make.range(self.sheet, wholeGrid);
      },
      GetRangeByIndexes: (self, row, column, rows, columns) =>
        self.range(asCount(row), asCount(column), asCount(rows), asCount(columns)),
      GetRanges: async (self, addresses) => {
        const listed = (given(asText, addresses) ?? "").split(/[,;]/).filter(Boolean);
        const ranges = await Promise.all(listed.map((each) => self.host.rangeFrom(each, self.sheet)));
        if (ranges.some(({ sheet }) => sheet !== self.sheet)) throw new RichError("InvalidArgument");
        const areas = ranges.map(({ area }) => area);
        return new RangeAreasObject(self.host, self.sheet, areas.length > 0 ? areas : [wholeGrid]);
      },
      GetUsedRange: async (self, valuesOnly) => (await self.used(valuesOnly)) ?? self.range(0, 0, 1, 1),
      GetUsedRangeOrNullObject: (self, valuesOnly) => self.used(valuesOnly),
    },
    commands: {
      Activate: ({ sheet }) => {
        sheet.tab.activate();
        return null;
      },
      Calculate: async (self, everything) => {
        await self.host.workbook.calculation.calculate(given(asFlag, everything) ?? false);
        return null;
      },
      Copy: (self, place, beside) =>
        self.copy(given((value) => asChoice(places, value), place) ?? "None", beside),
      Delete: ({ sheet }) => {
        deleteSheet(sheet);
        return null;
      },
    },
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

  private neighbour(step: 1 | -1, visibleOnly: unknown): WorksheetObject | null {
    const all = this.host.workbook.sheets();
    const seen = given(asFlag, visibleOnly) ? all.filter(({ tab }) => tab.visibility === "Visible") : all;
    const at = all.indexOf(this.sheet);
    const beyond = seen.filter((sheet) => (all.indexOf(sheet) - at) * step > 0);
    const found = step === 1 ? beyond.at(0) : beyond.at(-1);
    return found ? this.host.make.worksheet(found) : null;
  }

  private copy(place: (typeof places)[number], beside: unknown): WorksheetObject {
    const { workbook, make } = this.host;
    const relative = beside instanceof WorksheetObject ? beside.sheet.tab.position : undefined;
    if ((place === "Before" || place === "After") && relative === undefined)
      throw new RichError("InvalidArgument");
    const index = { None: workbook.sheets().length, End: workbook.sheets().length, Beginning: 0 };
    const at = place === "Before" ? relative : place === "After" ? (relative ?? 0) + 1 : index[place];
    return make.worksheet(copySheet(this.sheet, at ?? 0));
  }

  private none(): never {
    throw new RichError("ItemNotFound");
  }
}
