import { DataValidationStatus } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import { z } from "zod";
import { assertAllowed } from "../../model/protection";
import { newValidation, type ValidationModel } from "../../model/ValidationModel";
import { asFlag, asShape } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import type { Area } from "../../univer/Area";
import { RangeAreasObject } from "../areas/RangeAreasObject";
import { HostObject, type Members } from "../HostObject";
import type { RangeObject } from "../RangeObject";
import { asValidationRule } from "./asValidationRule";
import { clearValidation, setValidation, validationsIn } from "./rules";
import { excelValidation } from "./univerValidation";

const text = z.string().max(255).default("");
const ErrorAlert = z.object({
  showAlert: z.boolean().default(true),
  style: z.enum(["Stop", "Warning", "Information"]).default("Stop"),
  title: z.string().max(32).default(""),
  message: text,
});
const Prompt = z.object({
  showPrompt: z.boolean().default(true),
  title: z.string().max(32).default(""),
  message: text,
});

/** What may be typed into a range. Where its cells differ, the type is Inconsistent or MixedCriteria and the rest null. */
export class DataValidation extends HostObject {
  static override readonly members: Members<DataValidation> = {
    type: "DataValidation",
    scalars: {
      ErrorAlert: {
        read: (self) => self.common()?.errorAlert ?? null,
        write: (self, value) => self.change({ errorAlert: asShape(ErrorAlert, value) }),
      },
      IgnoreBlanks: {
        read: (self) => self.common()?.ignoreBlanks ?? null,
        write: (self, value) => self.change({ ignoreBlanks: asFlag(value) }),
      },
      Prompt: {
        read: (self) => self.common()?.prompt ?? null,
        write: (self, value) => self.change({ prompt: asShape(Prompt, value) }),
      },
      Rule: {
        read: (self) => self.common()?.rule ?? null,
        write: (self, value) => self.change({ rule: asValidationRule(value) }),
      },
      Type: (self) => self.type(),
      Valid: async (self) => {
        const answers = new Set((await self.statuses()).map(({ valid }) => valid));
        return answers.size > 1 ? null : !answers.has(false);
      },
    },
    queries: {
      GetInvalidCells: async (self) => {
        const found = await self.invalidAreas();
        if (!found) throw new RichError("ItemNotFound");
        return found;
      },
      GetInvalidCellsOrNullObject: (self) => self.invalidAreas(),
    },
    commands: {
      Clear: ({ range }) => {
        assertAllowed(range.sheet, "allowFormatCells");
        clearValidation(range.sheet, range.area);
      },
    },
  };

  constructor(readonly range: RangeObject) {
    super(range.host);
  }

  /** The validation all cells share; undefined when they differ. */
  private common(): ValidationModel | undefined {
    const { rules, everywhere } = validationsIn(this.range.sheet, this.range.area);
    if (rules.length === 0) return newValidation();
    const texts = new Set(rules.map((rule) => JSON.stringify(excelValidation(rule))));
    const [first] = rules;
    return everywhere && texts.size === 1 && first ? excelValidation(first) : undefined;
  }

  private type(): string {
    const common = this.common();
    if (common) return common.type;
    return validationsIn(this.range.sheet, this.range.area).everywhere ? "Inconsistent" : "MixedCriteria";
  }

  private change(part: Partial<ValidationModel>): void {
    assertAllowed(this.range.sheet, "allowFormatCells");
    setValidation(this.range.sheet, this.range.area, { ...(this.common() ?? newValidation()), ...part });
  }

  private async statuses(): Promise<{ cell: Area; valid: boolean }[]> {
    const { sheet, area } = this.range;
    const { workbook } = sheet;
    await workbook.calculation.settleRules();
    const held = sheet.within(area) ?? area;
    const service = workbook.get(SheetsDataValidationValidatorService);
    const cells = sheet.grid(held, (row, column) => ({ row, column, rows: 1, columns: 1 })).flat();
    return Promise.all(
      cells.map(async (cell) => {
        const status = await service.validatorCell(workbook.id, sheet.id, cell.row, cell.column);
        return { cell, valid: status === DataValidationStatus.VALID };
      }),
    );
  }

  private async invalid(): Promise<Area[]> {
    return (await this.statuses()).filter(({ valid }) => !valid).map(({ cell }) => cell);
  }

  private async invalidAreas(): Promise<RangeAreasObject | null> {
    const areas = await this.invalid();
    return areas.length > 0 ? new RangeAreasObject(this.host, this.range.sheet, areas) : null;
  }
}
