import { asChoice } from "../protocol/arguments";
import { HostObject, type Members } from "./HostObject";

const kinds = ["Recalculate", "Full", "FullRebuild"] as const;
const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

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
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
    commands: {
      Calculate: async (self, kind) => {
        await self.host.workbook.calculation.calculate(asChoice(kinds, kind) !== "Recalculate");
        return null;
      },
    },
  };
}
