import { asChoice, asText, asWhole, given } from "../protocol/arguments";
import { RichError } from "../protocol/RichError";
import { WorkbookCreated } from "./book/WorkbookCreated";
import { HostObject, type Members } from "./HostObject";

const kinds = ["Recalculate", "Full", "FullRebuild"] as const;
const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export class ApplicationObject extends HostObject {
  static override readonly members: Members<ApplicationObject> = {
    type: "Application",
    scalars: {
      CalculationMode: {
        read: (self) => self.host.workbook.calculation.mode,
        write: (self, mode) => {
          self.host.workbook.calculation.mode = asChoice(modes, mode) === "Manual" ? "Manual" : "Automatic";
        },
      },
      CalculationState: (self) => (self.host.workbook.calculation.pending ? "Pending" : "Done"),
      CalculationEngineVersion: () => 191029,
    },
    queries: {
      SuspendApiCalculationUntilNextSync: (self) => {
        self.host.workbook.calculation.suspend();
        return null;
      },
      SuspendScreenUpdatingUntilNextSync: (self) => {
        self.host.screen.suspend();
        return null;
      },
      CreateWorkbook: async (self, base64) => {
        const place = await self.host.created.make(bytesOf(given(asText, base64) ?? "")).catch(() => {
          throw new RichError("InvalidArgument");
        });
        return new WorkbookCreated(self.host, place);
      },
      _GetWorkbookCreatedById: (self, id) => new WorkbookCreated(self.host, asWhole(Number(id))),
    },
    commands: {
      Calculate: async (self, kind) => {
        await self.host.workbook.calculation.calculate(asChoice(kinds, kind) !== "Recalculate");
        return null;
      },
    },
  };
}
