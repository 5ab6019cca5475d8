/** Excel's object model's words for a cell's comparison, by those of files. */
export const comparisons: Readonly<Record<string, string>> = {
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqual",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqual",
  greaterThan: "GreaterThan",
  between: "Between",
  notBetween: "NotBetween",
};

/** Rules about texts: the rule's type and its operator in files. */
export const textRules: Readonly<Record<string, { readonly operator: string; readonly name: string }>> = {
  containsText: { operator: "containsText", name: "Contains" },
  notContainsText: { operator: "notContains", name: "NotContains" },
  beginsWith: { operator: "beginsWith", name: "BeginsWith" },
  endsWith: { operator: "endsWith", name: "EndsWith" },
};

/** Rules without a number or text of their own. */
export const presetRules: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
};

export const timePeriods: Readonly<Record<string, string>> = {
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
};

/** Bounds of colour scales, data bars and icon sets. */
export const boundTypes = {
  min: "LowestValue",
  max: "HighestValue",
  autoMin: "Automatic",
  autoMax: "Automatic",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
} as const;

/** The name in a table of this name's value. */
export const nameOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(table).find((name) => table[name] === value);
