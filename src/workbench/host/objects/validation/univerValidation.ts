import {
  DataValidationErrorStyle as Alert,
  DataValidationOperator as Is,
  DataValidationRenderMode,
  DataValidationType as Kind,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  newValidation,
  type ValidationModel,
  type ValidationOperator,
  type ValidationRule,
  type ValidationType,
} from "../../model/ValidationModel";

export type UniverValidation = Omit<ISheetDataValidationRule, "uid" | "ranges">;

type Compared = "wholeNumber" | "decimal" | "date" | "time" | "textLength";

const compared: readonly (readonly [ValidationType, Compared, Kind])[] = [
  ["WholeNumber", "wholeNumber", Kind.WHOLE],
  ["Decimal", "decimal", Kind.DECIMAL],
  ["Date", "date", Kind.DATE],
  ["Time", "time", Kind.TIME],
  ["TextLength", "textLength", Kind.TEXT_LENGTH],
];

const operators: readonly (readonly [ValidationOperator, Is])[] = [
  ["Between", Is.BETWEEN],
  ["NotBetween", Is.NOT_BETWEEN],
  ["EqualTo", Is.EQUAL],
  ["NotEqualTo", Is.NOT_EQUAL],
  ["GreaterThan", Is.GREATER_THAN],
  ["LessThan", Is.LESS_THAN],
  ["GreaterThanOrEqualTo", Is.GREATER_THAN_OR_EQUAL],
  ["LessThanOrEqualTo", Is.LESS_THAN_OR_EQUAL],
];

const alerts: readonly (readonly [ValidationModel["errorAlert"]["style"], Alert])[] = [
  ["Stop", Alert.STOP],
  ["Warning", Alert.WARNING],
  ["Information", Alert.INFO],
];

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

/** Univer takes plain numbers as they are and formulas with `=`. */
const toUniver = (formula: string): string => (isNumber(formula.slice(1)) ? formula.slice(1) : formula);
const fromUniver = (formula: string | undefined): string =>
  formula === undefined || formula === "" ? "" : formula.startsWith("=") ? formula : `=${formula}`;

export function univerValidation(model: ValidationModel): UniverValidation {
  const { errorAlert, prompt, ignoreBlanks } = model;
  return {
    ...condition(model.rule),
    allowBlank: ignoreBlanks,
    showErrorMessage: errorAlert.showAlert,
    error: errorAlert.message,
    errorTitle: errorAlert.title,
    errorStyle: alerts.find(([style]) => style === errorAlert.style)?.[1] ?? Alert.STOP,
    showInputMessage: prompt.showPrompt,
    prompt: prompt.message,
    promptTitle: prompt.title,
  };
}

function condition(rule: ValidationRule): Pick<UniverValidation, "type"> & Partial<UniverValidation> {
  if (rule.list) {
    const { inCellDropDown, source } = rule.list;
    const renderMode = inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT;
    return { type: Kind.LIST, formula1: source, showDropDown: inCellDropDown, renderMode };
  }
  if (rule.custom) return { type: Kind.CUSTOM, formula1: rule.custom.formula };
  for (const [, key, type] of compared) {
    const given = rule[key];
    if (!given) continue;
    const operator = operators.find(([name]) => name === given.operator)?.[1] ?? Is.EQUAL;
    const second = given.formula2 === undefined ? {} : { formula2: toUniver(given.formula2) };
    return { type, operator, formula1: toUniver(given.formula1), ...second };
  }
  return { type: Kind.ANY };
}

/** What one of Univer's rules says in Excel's terms. */
export function excelValidation(rule: ISheetDataValidationRule): ValidationModel {
  const made = newValidation();
  return {
    ...readCondition(rule),
    ignoreBlanks: rule.allowBlank ?? true,
    errorAlert: {
      showAlert: rule.showErrorMessage ?? made.errorAlert.showAlert,
      style: alerts.find(([, style]) => style === rule.errorStyle)?.[0] ?? "Stop",
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
    },
    prompt: {
      showPrompt: rule.showInputMessage ?? made.prompt.showPrompt,
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
    },
  };
}

function readCondition(rule: ISheetDataValidationRule): Pick<ValidationModel, "type" | "rule"> {
  if (rule.type === Kind.LIST)
    return {
      type: "List",
      rule: { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? "" } },
    };
  if (rule.type === Kind.CUSTOM)
    return { type: "Custom", rule: { custom: { formula: fromUniver(rule.formula1) } } };
  const known = compared.find(([, , kind]) => kind === rule.type);
  if (!known) return { type: "None", rule: {} };
  const operator = operators.find(([, is]) => is === rule.operator)?.[0] ?? "EqualTo";
  const second = rule.formula2 ? { formula2: fromUniver(rule.formula2) } : {};
  return {
    type: known[0],
    rule: { [known[1]]: { formula1: fromUniver(rule.formula1), ...second, operator } },
  };
}
