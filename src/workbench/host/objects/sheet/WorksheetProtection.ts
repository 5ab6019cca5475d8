import { z } from "zod";
import { tell } from "../../model/Notices";
import type { ProtectionOptions } from "../../model/ProtectionOptions";
import { asShape, asText, given } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { sheetProtection, type SheetModel } from "../../univer/SheetModel";
import type { HostContext } from "../HostContext";
import { HostObject, type Members } from "../HostObject";

const refused = z.boolean().default(false);

const Options = z.object({
  allowAutoFilter: refused,
  allowDeleteColumns: refused,
  allowDeleteRows: refused,
  allowEditObjects: refused,
  allowEditScenarios: refused,
  allowFormatCells: refused,
  allowFormatColumns: refused,
  allowFormatRows: refused,
  allowInsertColumns: refused,
  allowInsertHyperlinks: refused,
  allowInsertRows: refused,
  allowPivotTables: refused,
  allowSort: refused,
  selectionMode: z.enum(["Normal", "Unlocked", "None"]).default("Normal"),
});

const asOptions = (value: unknown): ProtectionOptions => asShape(Options, value);

/** A sheet's protection: whatever is not allowed in words is refused with AccessDenied. */
export class WorksheetProtection extends HostObject {
  static override readonly members: Members<WorksheetProtection> = {
    type: "WorksheetProtection",
    scalars: {
      Protected: ({ kept }) => kept.on,
      Options: ({ kept }) => (kept.on ? kept.options : null),
    },
    commands: {
      Protect: (self, options, password) => self.protect(given(asOptions, options), given(asText, password)),
      Unprotect: (self, password) => self.unprotect(given(asText, password)),
    },
  };

  constructor(
    host: HostContext,
    readonly sheet: SheetModel,
  ) {
    super(host);
  }

  private get kept() {
    return this.sheet.keep(sheetProtection);
  }

  private protect(options: ProtectionOptions = asOptions({}), password = ""): null {
    if (this.kept.on) throw new RichError("InvalidOperation");
    Object.assign(this.kept, { on: true, options, password });
    tell(this.host.workbook, "protection");
    return null;
  }

  private unprotect(password = ""): null {
    if (!this.kept.on) return null;
    if ((this.kept.password ?? "") !== password) throw new RichError("AccessDenied");
    Object.assign(this.kept, { on: false, options: {}, password: "" });
    tell(this.host.workbook, "protection");
    return null;
  }
}
