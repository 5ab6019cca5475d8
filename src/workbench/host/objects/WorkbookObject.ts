import { asText } from "../protocol/arguments";
import { ApplicationObject } from "./ApplicationObject";
import { HostObject, type Members } from "./HostObject";
import { NamedItemCollection } from "./NamedItemCollection";
import { workbookNavigations } from "./navigations";
import { TableCollection } from "./TableCollection";
import { WorksheetCollection } from "./WorksheetCollection";

/** Office.js's `context.workbook`, the root of every path. */
export class WorkbookObject extends HostObject {
  static override readonly members: Members<WorkbookObject> = {
    type: "Workbook",
    scalars: {
      Name: (self) => self.host.workbook.workbook.getName(),
      IsDirty: () => true,
      ReadOnly: () => false,
    },
    navigations: {
      Application: (self) => new ApplicationObject(self.host),
      Worksheets: (self) => new WorksheetCollection(self.host),
      Tables: (self) => new TableCollection(self.host),
      Names: (self) => new NamedItemCollection(self.host),
      ...workbookNavigations,
    },
    queries: {
      GetSelectedRange: (self) => {
        const { sheet, area } = self.host.workbook.selection;
        return self.host.make.range(sheet, area);
      },
      GetActiveCell: (self) => {
        const { sheet, area } = self.host.workbook.selection;
        return self.host.make.range(sheet, { ...area, rows: 1, columns: 1 });
      },
      _RemoveReference: (self, id) => {
        self.host.references.release(asText(id));
        return null;
      },
      _GetObjectByReferenceId: (self, id) => self.host.references.get(asText(id)),
    },
  };
}
