import { asFlag, asText, given } from "../protocol/arguments";
import { addSheet } from "../univer/sheetList";
import type { SheetModel } from "../univer/SheetModel";
import { sheetListListeners } from "./eventRegistration";
import { HostCollection } from "./HostCollection";
import type { Members } from "./HostObject";
import { WorksheetObject } from "./WorksheetObject";

export class WorksheetCollection extends HostCollection<WorksheetObject> {
  static override readonly members: Members<WorksheetCollection> = {
    type: "WorksheetCollection",
    queries: {
      ...sheetListListeners<WorksheetCollection>(),
      GetItem: (self, key) => self.item(key),
      GetItemOrNullObject: (self, key) => self.itemOrNull(key),
      GetCount: (self, visibleOnly) => self.shown(given(asFlag, visibleOnly)).length,
      GetActiveWorksheet: (self) => self.of(self.host.workbook.activeSheet),
      GetFirst: (self, visibleOnly) => self.of(self.shown(given(asFlag, visibleOnly)).at(0)),
      GetLast: (self, visibleOnly) => self.of(self.shown(given(asFlag, visibleOnly)).at(-1)),
    },
    commands: {
      Add: (self, name) => self.of(addSheet(self.host.workbook, given(asText, name))),
    },
  };

  items(): WorksheetObject[] {
    return this.host.workbook.sheets().map((sheet) => new WorksheetObject(this.host, sheet));
  }

  find(key: string): WorksheetObject | undefined {
    const { workbook } = this.host;
    const sheet = workbook.sheetById(key) ?? workbook.sheetByName(key);
    return sheet && this.of(sheet);
  }

  private of(sheet: SheetModel | undefined): WorksheetObject {
    return sheet ? new WorksheetObject(this.host, sheet) : this.item("");
  }

  private shown(visibleOnly = false): SheetModel[] {
    return this.host.workbook.sheets().filter((sheet) => !visibleOnly || sheet.tab.visibility === "Visible");
  }
}
