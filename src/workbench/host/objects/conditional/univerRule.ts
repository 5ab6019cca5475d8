import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator as Is,
  CFRuleType as Kind,
  CFSubRuleType as Sub,
  CFTextOperator as Text,
  CFTimePeriodOperator as Period,
  CFValueType as Bound,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type {
  ConditionalBound,
  ConditionalModel,
  ConditionalStyle,
  DataBarModel,
} from "../../model/ConditionalModel";
import type { Area } from "../../univer/Area";
import { areaAddress } from "../../univer/address";
import { univerBorder } from "../format/borderLine";
import { univerIcons } from "./univerIcons";

export type UniverCondition = IConditionFormattingRule["rule"];
export type UniverBound = { type: Bound; value?: number | string };

/** Excel's condition as Univer evaluates and draws it, for cells whose first range is `first`. */
export function univerRule(model: ConditionalModel, first: Area): UniverCondition {
  switch (model.type) {
    case "CellValue":
      return highlight(model.format, model.rule ? cellValue(model.rule, first) : never);
    case "Custom":
      return highlight(model.format, { subType: Sub.formula, value: model.formula || "=FALSE" });
    case "ContainsText":
      return highlight(model.format, model.rule ? contains(model.rule) : never);
    case "TopBottom":
      return highlight(model.format, ranked(model.rule));
    case "PresetCriteria":
      return highlight(model.format, presets(model.criterion ?? "", corner(first)));
    case "ColorScale":
      return {
        type: Kind.colorScale,
        config: [model.minimum, ...(model.midpoint ? [model.midpoint] : []), model.maximum].map(
          (each, index) => ({
            index,
            color: each.color,
            value: univerBound(each),
          }),
        ),
      };
    case "DataBar":
      return bar(model, first);
    case "IconSet":
      return univerIcons(model);
  }
}

type Condition = Readonly<Record<string, unknown>> & { subType: Sub };

const never: Condition = { subType: Sub.formula, value: "=FALSE" };

const highlight = (format: ConditionalStyle, condition: Condition): UniverCondition =>
  ({ type: Kind.highlightCell, style: univerStyle(format), ...condition }) as UniverCondition;

const corner = (of: Area): string => areaAddress({ ...of, rows: 1, columns: 1 });

/** A constant, or undefined for a formula that must be calculated. */
export function constant(formula: string | undefined): number | undefined {
  const text = (formula ?? "").replace(/^=/, "").trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

const signs: Readonly<Record<string, readonly [Is, string]>> = {
  EqualTo: [Is.equal, "="],
  NotEqualTo: [Is.notEqual, "<>"],
  GreaterThan: [Is.greaterThan, ">"],
  LessThan: [Is.lessThan, "<"],
  GreaterThanOrEqual: [Is.greaterThanOrEqual, ">="],
  LessThanOrEqual: [Is.lessThanOrEqual, "<="],
};

function cellValue(rule: { operator: string; formula1: string; formula2?: string }, first: Area): Condition {
  const sign = signs[rule.operator];
  const [low, high] = [constant(rule.formula1), constant(rule.formula2)];
  const [one, two] = [rule.formula1, rule.formula2 ?? ""].map((each) => each.replace(/^=/, ""));
  const cell = corner(first);
  if (sign) {
    if (low !== undefined) return { subType: Sub.number, operator: sign[0], value: low };
    return { subType: Sub.formula, value: `=${cell}${sign[1]}(${one})` };
  }
  const outside = rule.operator === "NotBetween";
  if (low !== undefined && high !== undefined)
    return { subType: Sub.number, operator: outside ? Is.notBetween : Is.between, value: [low, high] };
  const between = `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`;
  return { subType: Sub.formula, value: outside ? `=NOT(${between})` : `=${between}` };
}

const texts: Readonly<Record<string, Text>> = {
  Contains: Text.containsText,
  NotContains: Text.notContainsText,
  BeginsWith: Text.beginsWith,
  EndsWith: Text.endsWith,
};

const contains = ({ operator, text }: { operator: string; text: string }): Condition => ({
  subType: Sub.text,
  operator: texts[operator] ?? Text.containsText,
  value: text,
});

const ranked = ({ type, rank }: { type: string; rank: number }): Condition => ({
  subType: Sub.rank,
  isBottom: type.startsWith("Bottom"),
  isPercent: type.endsWith("Percent"),
  value: rank,
});

function presets(criterion: string, cell: string): Condition {
  const periods: Readonly<Record<string, Period>> = {
    Yesterday: Period.yesterday,
    Today: Period.today,
    Tomorrow: Period.tomorrow,
    LastSevenDays: Period.last7Days,
    LastWeek: Period.lastWeek,
    ThisWeek: Period.thisWeek,
    NextWeek: Period.nextWeek,
    LastMonth: Period.lastMonth,
    ThisMonth: Period.thisMonth,
    NextMonth: Period.nextMonth,
  };
  const averages: Readonly<Record<string, Is>> = {
    AboveAverage: Is.greaterThan,
    BelowAverage: Is.lessThan,
    EqualOrAboveAverage: Is.greaterThanOrEqual,
    EqualOrBelowAverage: Is.lessThanOrEqual,
  };
  const formulas: Readonly<Record<string, string>> = {
    Blanks: `=LEN(TRIM(${cell}))=0`,
    NonBlanks: `=LEN(TRIM(${cell}))>0`,
    Errors: `=ISERROR(${cell})`,
    NonErrors: `=NOT(ISERROR(${cell}))`,
  };
  const [period, average, formula] = [periods[criterion], averages[criterion], formulas[criterion]];
  if (period) return { subType: Sub.timePeriod, operator: period };
  if (average) return { subType: Sub.average, operator: average };
  if (formula) return { subType: Sub.formula, value: formula };
  if (criterion === "UniqueValues") return { subType: Sub.uniqueValues };
  return criterion === "DuplicateValues" ? { subType: Sub.duplicateValues } : never;
}

const boundTypes: Readonly<Record<ConditionalBound["type"], Bound>> = {
  Automatic: Bound.min,
  LowestValue: Bound.min,
  HighestValue: Bound.max,
  Number: Bound.num,
  Percent: Bound.percent,
  Percentile: Bound.percentile,
  Formula: Bound.formula,
};

/** A bound for Univer; a number that has to be calculated is a formula to it. */
export function univerBound({
  type,
  formula,
}: {
  type: ConditionalBound["type"];
  formula?: string;
}): UniverBound {
  const known = boundTypes[type];
  if (known === Bound.min || known === Bound.max) return { type: known };
  const value = constant(formula);
  if (known !== Bound.formula && value !== undefined) return { type: known, value };
  return {
    type: Bound.formula,
    value: (formula ?? "0").startsWith("=") ? (formula ?? "") : `=${formula ?? 0}`,
  };
}

/** Excel's automatic bar starts at zero unless something is below. */
function bar(model: DataBarModel, first: Area): UniverCondition {
  const { lowerBoundRule: low, upperBoundRule: high, positiveFormat, negativeFormat } = model;
  const cells = areaAddress(first, true);
  return {
    type: Kind.dataBar,
    isShowValue: !model.showDataBarOnly,
    config: {
      min: low.type === "Automatic" ? { type: Bound.formula, value: `=MIN(0,${cells})` } : univerBound(low),
      max: high.type === "Automatic" ? { type: Bound.formula, value: `=MAX(0,${cells})` } : univerBound(high),
      isGradient: positiveFormat.gradientFill,
      positiveColor: positiveFormat.fillColor,
      nativeColor: negativeFormat.matchPositiveFillColor
        ? positiveFormat.fillColor
        : negativeFormat.fillColor,
    },
  };
}

function univerStyle({
  fill,
  color,
  bold,
  italic,
  underline,
  strikethrough,
  borders,
}: ConditionalStyle): IStyleBase {
  const on = BooleanNumber.TRUE;
  const flag = (value: boolean) => (value ? on : BooleanNumber.FALSE);
  const side = (name: keyof NonNullable<typeof borders>) => {
    const line = borders?.[name];
    return line
      ? univerBorder({ style: line.style as "Continuous", weight: "Thin", color: line.color })
      : undefined;
  };
  const lines = Object.entries({
    t: side("EdgeTop"),
    b: side("EdgeBottom"),
    l: side("EdgeLeft"),
    r: side("EdgeRight"),
  });
  return {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline !== "None") } }),
    ...(strikethrough === undefined ? {} : { st: { s: flag(strikethrough) } }),
    ...(borders ? { bd: Object.fromEntries(lines.filter(([, line]) => line)) } : {}),
  };
}
