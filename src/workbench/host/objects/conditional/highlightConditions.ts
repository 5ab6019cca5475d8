import { z } from "zod";
import { asShape, asText } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { HostObject, type Members } from "../HostObject";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";
import type { OpenRule } from "./OpenRule";

/** One kind of condition, shown through the format that has it. */
export abstract class ConditionPart extends HostObject {
  constructor(readonly open: OpenRule) {
    super(open.host);
  }
}

const Formula = z.union([z.string(), z.number()]).transform((value) => String(value));

const CellValueRule = z
  .object({
    operator: z.enum([
      "Between",
      "NotBetween",
      "EqualTo",
      "NotEqualTo",
      "GreaterThan",
      "LessThan",
      "GreaterThanOrEqual",
      "LessThanOrEqual",
    ]),
    formula1: Formula,
    formula2: Formula.nullish(),
  })
  .refine(({ operator, formula2 }) => !operator.endsWith("Between") || (formula2 ?? "") !== "");

/** Compares a cell's value with one or two values or formulas. */
export class CellValueConditionalFormat extends ConditionPart {
  static override readonly members: Members<CellValueConditionalFormat> = {
    type: "CellValueConditionalFormat",
    scalars: {
      Rule: {
        read: ({ open }) => open.as("CellValue").rule ?? null,
        write: ({ open }, value) => {
          const { formula2, ...rule } = asShape(CellValueRule, value);
          open.change("CellValue", (model) => (model.rule = { ...rule, ...(formula2 ? { formula2 } : {}) }));
        },
      },
    },
    navigations: { Format: ({ open }) => new ConditionalRangeFormat(open, "CellValue") },
  };
}

function asFormula(value: unknown): string {
  const formula = asText(value).trim();
  if (formula === "") throw new RichError("InvalidArgument");
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** A formula that is true where cells are to be highlighted; relative to the first cell of the range. */
class ConditionalFormatRule extends ConditionPart {
  static override readonly members: Members<ConditionalFormatRule> = {
    type: "ConditionalFormatRule",
    scalars: Object.fromEntries(
      ["Formula", "FormulaLocal"].map((name) => [
        name,
        {
          read: ({ open }: ConditionalFormatRule) => open.as("Custom").formula,
          write: ({ open }: ConditionalFormatRule, value: unknown) => {
            const formula = asFormula(value);
            open.change("Custom", (model) => (model.formula = formula));
          },
        },
      ]),
    ),
  };
}

export class CustomConditionalFormat extends ConditionPart {
  static override readonly members: Members<CustomConditionalFormat> = {
    type: "CustomConditionalFormat",
    navigations: {
      Format: ({ open }) => new ConditionalRangeFormat(open, "Custom"),
      Rule: ({ open }) => new ConditionalFormatRule(open),
    },
  };
}

const TextRule = z.object({
  operator: z.enum(["Contains", "NotContains", "BeginsWith", "EndsWith"]),
  text: z.string().min(1),
});

export class TextConditionalFormat extends ConditionPart {
  static override readonly members: Members<TextConditionalFormat> = {
    type: "TextConditionalFormat",
    scalars: {
      Rule: {
        read: ({ open }) => open.as("ContainsText").rule ?? null,
        write: ({ open }, value) => {
          const rule = asShape(TextRule, value);
          open.change("ContainsText", (model) => (model.rule = rule));
        },
      },
    },
    navigations: { Format: ({ open }) => new ConditionalRangeFormat(open, "ContainsText") },
  };
}

const TopBottomRule = z.object({
  type: z.enum(["TopItems", "TopPercent", "BottomItems", "BottomPercent"]),
  rank: z.number().int().min(1).max(1000),
});

export class TopBottomConditionalFormat extends ConditionPart {
  static override readonly members: Members<TopBottomConditionalFormat> = {
    type: "TopBottomConditionalFormat",
    scalars: {
      Rule: {
        read: ({ open }) => open.as("TopBottom").rule,
        write: ({ open }, value) => {
          const rule = asShape(TopBottomRule, value);
          open.change("TopBottom", (model) => (model.rule = rule));
        },
      },
    },
    navigations: { Format: ({ open }) => new ConditionalRangeFormat(open, "TopBottom") },
  };
}

const PresetRule = z.object({
  criterion: z.enum([
    "Blanks",
    "NonBlanks",
    "Errors",
    "NonErrors",
    "Yesterday",
    "Today",
    "Tomorrow",
    "LastSevenDays",
    "LastWeek",
    "ThisWeek",
    "NextWeek",
    "LastMonth",
    "ThisMonth",
    "NextMonth",
    "AboveAverage",
    "BelowAverage",
    "EqualOrAboveAverage",
    "EqualOrBelowAverage",
    "UniqueValues",
    "DuplicateValues",
  ]),
});

export class PresetCriteriaConditionalFormat extends ConditionPart {
  static override readonly members: Members<PresetCriteriaConditionalFormat> = {
    type: "PresetCriteriaConditionalFormat",
    scalars: {
      Rule: {
        read: ({ open }) => ({ criterion: open.as("PresetCriteria").criterion ?? "Invalid" }),
        write: ({ open }, value) => {
          const { criterion } = asShape(PresetRule, value);
          open.change("PresetCriteria", (model) => (model.criterion = criterion));
        },
      },
    },
    navigations: { Format: ({ open }) => new ConditionalRangeFormat(open, "PresetCriteria") },
  };
}
