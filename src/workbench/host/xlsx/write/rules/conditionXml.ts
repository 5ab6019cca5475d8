import type { ConditionalModel } from "../../../model/ConditionalModel";
import { comparisons, nameOf, presetRules, textRules, timePeriods } from "../../conditionNames";
import { iconSetInFile, youngIconSets } from "../../iconSetNames";
import { element, escaped, type Attributes } from "../../xml/element";
import { argb } from "../styles/fontXml";
import { boundXml, youngBoundXml } from "./boundXml";
import { dataBarXml, youngDataBarXml } from "./dataBarXml";
import { periodFormulas } from "./periodFormulas";

/** What a `<cfRule>` is written with: the first of its cells, and how formulas and identities are written. */
export interface ConditionPlace {
  readonly cell: string;
  readonly id: string;
  readonly formula: (text: string) => string;
}

/** The parts of a `<cfRule>`. A rule that only Excel 2010 knows has only its `young` ones. */
export interface ConditionXml {
  readonly attributes?: Attributes;
  readonly inside?: string;
  readonly young?: { readonly type: string; readonly inside: string };
}

/** A condition as files say it; undefined for one whose rule was never given. */
export function conditionXml(model: ConditionalModel, place: ConditionPlace): ConditionXml | undefined {
  const formula = (text: string) => element("formula", {}, escaped(place.formula(text)));
  switch (model.type) {
    case "CellValue": {
      const { rule } = model;
      if (!rule) return undefined;
      const second = rule.formula2 === undefined ? "" : formula(rule.formula2);
      const operator = nameOf(comparisons, rule.operator);
      return { attributes: { type: "cellIs", operator }, inside: formula(rule.formula1) + second };
    }
    case "Custom":
      return model.formula
        ? { attributes: { type: "expression" }, inside: formula(model.formula) }
        : undefined;
    case "ContainsText":
      return model.rule && textXml(model.rule, place.cell, formula);
    case "TopBottom": {
      const { type, rank } = model.rule;
      const percent = type.endsWith("Percent") || undefined;
      return { attributes: { type: "top10", percent, bottom: type.startsWith("Bottom") || undefined, rank } };
    }
    case "PresetCriteria":
      return presetXml(model.criterion ?? "", place.cell, formula);
    case "ColorScale": {
      const bounds = [model.minimum, ...(model.midpoint ? [model.midpoint] : []), model.maximum];
      const colors = bounds.map(({ color }) => element("color", { rgb: argb(color) }));
      const inside = element("colorScale", {}, ...bounds.map((each) => boundXml(each)), ...colors);
      return { attributes: { type: "colorScale" }, inside };
    }
    case "DataBar":
      return {
        attributes: { type: "dataBar" },
        inside: dataBarXml(model, place.id),
        young: { type: "dataBar", inside: youngDataBarXml(model) },
      };
    case "IconSet":
      return iconsXml(model);
  }
}

function textXml(
  rule: { operator: string; text: string },
  cell: string,
  formula: (text: string) => string,
): ConditionXml | undefined {
  const type = Object.keys(textRules).find((name) => textRules[name]?.name === rule.operator);
  if (!type) return undefined;
  const quoted = `"${rule.text.replace(/"/g, '""')}"`;
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
  };
  return {
    attributes: { type, operator: textRules[type]?.operator, text: rule.text },
    inside: formula(formulas[type] ?? ""),
  };
}

function presetXml(
  criterion: string,
  cell: string,
  formula: (text: string) => string,
): ConditionXml | undefined {
  const period = nameOf(timePeriods, criterion);
  if (period) {
    const meaning = (periodFormulas[period] ?? "").replace(/\bC\b/g, cell);
    return { attributes: { type: "timePeriod", timePeriod: period }, inside: formula(meaning) };
  }
  const average = /^(EqualOr)?(Above|Below)Average$/.exec(criterion);
  if (average) {
    const aboveAverage = average[2] === "Above" ? undefined : false;
    return {
      attributes: { type: "aboveAverage", aboveAverage, equalAverage: average[1] ? true : undefined },
    };
  }
  const type = nameOf(presetRules, criterion);
  const formulas: Readonly<Record<string, string>> = {
    Blanks: `LEN(TRIM(${cell}))=0`,
    NonBlanks: `LEN(TRIM(${cell}))>0`,
    Errors: `ISERROR(${cell})`,
    NonErrors: `NOT(ISERROR(${cell}))`,
  };
  const meaning = formulas[criterion];
  return type ? { attributes: { type }, inside: meaning ? formula(meaning) : "" } : undefined;
}

function iconsXml(model: Extract<ConditionalModel, { type: "IconSet" }>): ConditionXml {
  const iconSet = iconSetInFile(model.style);
  const attributes = {
    iconSet,
    showValue: model.showIconOnly ? false : undefined,
    reverse: model.reverseIconOrder ? true : undefined,
  };
  const bounds = (write: typeof boundXml) =>
    model.criteria.map((each, index) => write(each, "min", index > 0 && each.operator === "GreaterThan"));
  return youngIconSets.has(iconSet)
    ? { young: { type: "iconSet", inside: element("x14:iconSet", attributes, ...bounds(youngBoundXml)) } }
    : { attributes: { type: "iconSet" }, inside: element("iconSet", attributes, ...bounds(boundXml)) };
}
