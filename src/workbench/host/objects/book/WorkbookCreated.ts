import type { HostContext } from "../HostContext";
import { HostObject, type Members } from "../HostObject";

/** A workbook that Office.js made from a file's bytes, to be opened beside this one. */
export class WorkbookCreated extends HostObject {
  static override readonly members: Members<WorkbookCreated> = {
    type: "WorkbookCreated",
    identity: { key: "Id", of: (self) => String(self.place) },
    scalars: { Id: (self) => String(self.place) },
    queries: {
      Open: (self) => {
        self.host.created.open(self.place);
        return null;
      },
    },
  };

  constructor(
    host: HostContext,
    private readonly place: number,
  ) {
    super(host);
  }
}
