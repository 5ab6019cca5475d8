import type { ValidationModel, ValidationOperator } from "../model/ValidationModel";

/** Comparisons of data validation, by their words in files. */
export const validationOperators: Readonly<Record<string, ValidationOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
};

/** Kinds that compare: their word in files, in Excel's rules and as a type. */
export const comparedKinds = [
  ["whole", "wholeNumber", "WholeNumber"],
  ["decimal", "decimal", "Decimal"],
  ["date", "date", "Date"],
  ["time", "time", "Time"],
  ["textLength", "textLength", "TextLength"],
] as const;

export const alertStyles: Readonly<Record<string, ValidationModel["errorAlert"]["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};
