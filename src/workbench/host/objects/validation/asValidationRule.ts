import { z } from "zod";
import type { ValidationRule } from "../../model/ValidationModel";
import { asShape } from "../../protocol/arguments";
import { RichError } from "../../protocol/RichError";
import { fullAddress } from "../../univer/address";
import { HostObject } from "../HostObject";
import type { RangeObject } from "../RangeObject";

/** The longest list of its own values that a file can hold. */
const longestList = 255;

const Operand = z.union([
  z.string(),
  z.number(),
  z.custom<HostObject>((value) => value instanceof HostObject),
]);
const Comparison = z.strictObject({
  formula1: Operand,
  formula2: Operand.nullish(),
  operator: z.enum([
    "Between",
    "NotBetween",
    "EqualTo",
    "NotEqualTo",
    "GreaterThan",
    "LessThan",
    "GreaterThanOrEqualTo",
    "LessThanOrEqualTo",
  ]),
});

const Rule = z
  .strictObject({
    wholeNumber: Comparison.nullish(),
    decimal: Comparison.nullish(),
    date: Comparison.nullish(),
    time: Comparison.nullish(),
    textLength: Comparison.nullish(),
    list: z.strictObject({ inCellDropDown: z.boolean().default(true), source: Operand }).nullish(),
    custom: z.strictObject({ formula: z.string() }).nullish(),
  })
  .refine((rule) => Object.values(rule).filter((each) => each).length === 1);

type Operand = z.infer<typeof Operand>;

/** A range's own address, or the text as it was typed. */
function textOf(operand: Operand): string {
  if (typeof operand === "string" || typeof operand === "number") return String(operand);
  const { sheet, area } = operand as RangeObject;
  return `=${fullAddress(sheet.name, area, true)}`;
}

const formulaOf = (operand: Operand): string => {
  const text = textOf(operand).trim();
  if (text === "" || text === "=") throw new RichError("InvalidArgument");
  return text.startsWith("=") ? text : `=${text}`;
};

const day = 86_400_000;
const serialOf = (time: number): number => time / day + 25_569;

/** Dates come as ISO texts; Excel answers them as serial numbers. */
function dateOf(operand: Operand): string {
  const text = textOf(operand);
  const iso = /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(text)
    ? Date.parse(text.includes("T") ? text : `${text}T00:00:00Z`)
    : NaN;
  return formulaOf(Number.isNaN(iso) ? operand : serialOf(iso));
}

function listOf(source: Operand): string {
  const text = textOf(source).trim();
  if (text === "" || (!text.startsWith("=") && text.length > longestList))
    throw new RichError("InvalidArgument");
  return text;
}

/** Office.js's DataValidationRule, checked: exactly one kind, formulas with `=`, ranges as addresses. */
export function asValidationRule(value: unknown): ValidationRule {
  const { list, custom, ...compared } = asShape(Rule, value);
  if (list) return { list: { inCellDropDown: list.inCellDropDown, source: listOf(list.source) } };
  if (custom) return { custom: { formula: formulaOf(custom.formula) } };
  const [entry] = Object.entries(compared).flatMap(([key, given]) => (given ? [[key, given] as const] : []));
  if (!entry) throw new RichError("InvalidArgument");
  const [key, { formula1, formula2, operator }] = entry;
  const read = key === "date" || key === "time" ? dateOf : formulaOf;
  const second =
    operator === "Between" || operator === "NotBetween" ? { formula2: read(formula2 ?? "") } : {};
  return { [key]: { formula1: read(formula1), ...second, operator } };
}
