import { tell } from "../../model/Notices";
import { workbookExtras } from "../../model/WorkbookExtras";
import { asText, given } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { HostObject, type Members } from "../HostObject";

/** The protection of a workbook's structure: its sheets can be neither added, removed, renamed nor moved. */
export class WorkbookProtection extends HostObject {
  static override readonly members: Members<WorkbookProtection> = {
    type: "WorkbookProtection",
    scalars: { Protected: (self) => self.extras.protection !== undefined },
    commands: {
      Protect: (self, password) => self.protect(given(asText, password) ?? ""),
      Unprotect: (self, password) => self.unprotect(given(asText, password) ?? ""),
    },
  };

  private get extras() {
    return workbookExtras(this.host.workbook);
  }

  private protect(password: string): null {
    if (this.extras.protection) throw new RichError("InvalidOperation");
    this.extras.protection = { password };
    tell(this.host.workbook, "protection");
    return null;
  }

  private unprotect(password: string): null {
    const { protection } = this.extras;
    if (protection && (protection.password ?? "") !== password) throw new RichError("AccessDenied");
    delete this.extras.protection;
    tell(this.host.workbook, "protection");
    return null;
  }
}
