/** Office.js's DataValidationOperator. */
export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

interface Comparison {
  formula1: string;
  formula2?: string;
  operator: ValidationOperator;
}

/** Office.js's DataValidationRule as it is read: formulas begin with `=`, a list's own values are separated by commas. */
export interface ValidationRule {
  wholeNumber?: Comparison;
  decimal?: Comparison;
  date?: Comparison;
  time?: Comparison;
  textLength?: Comparison;
  list?: { inCellDropDown: boolean; source: string };
  custom?: { formula: string };
}

export type ValidationType =
  "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";

/** What may be typed into cells, and what Excel says to whoever types. */
export interface ValidationModel {
  type: ValidationType;
  rule: ValidationRule;
  ignoreBlanks: boolean;
  errorAlert: {
    showAlert: boolean;
    style: "Stop" | "Warning" | "Information";
    title: string;
    message: string;
  };
  prompt: { showPrompt: boolean; title: string; message: string };
}

/** Any value may be typed; nothing is said. */
export const newValidation = (): ValidationModel => ({
  type: "None",
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
});
