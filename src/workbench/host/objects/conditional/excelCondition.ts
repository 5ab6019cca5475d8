import { BooleanNumber } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalBound, ConditionalModel, ConditionalStyle } from "../../model/ConditionalModel";
import { newCondition } from "./newCondition";
import { iconSets, type IconSetName } from "./univerIcons";
import type { UniverBound, UniverCondition } from "./univerRule";

/** A rule of Univer with the condition in Excel's own terms beside what Univer makes of it. */
export interface KeptRule extends IConditionFormattingRule {
  excel?: ConditionalModel;
}

/** A rule's condition in Excel's terms: as it was given, or read off a rule that was made in the grid's own interface. */
export const excelCondition = (rule: KeptRule): ConditionalModel => rule.excel ?? readRule(rule.rule);

type Highlight = Extract<UniverCondition, { type: CFRuleType.highlightCell }>;

function readRule(rule: UniverCondition): ConditionalModel {
  switch (rule.type) {
    case CFRuleType.colorScale: {
      const { config } = rule as Extract<UniverCondition, { type: CFRuleType.colorScale }>;
      const bounds = config.map(({ color, value }) => ({ ...readBound(value), color }));
      const [minimum, midpoint, maximum] = bounds.length > 2 ? bounds : [bounds[0], undefined, bounds[1]];
      const made = newCondition("ColorScale");
      if (made.type !== "ColorScale" || !minimum || !maximum) return made;
      return { type: "ColorScale", minimum, ...(midpoint ? { midpoint } : {}), maximum };
    }
    case CFRuleType.dataBar: {
      const { config, isShowValue } = rule as Extract<UniverCondition, { type: CFRuleType.dataBar }>;
      const made = newCondition("DataBar");
      if (made.type !== "DataBar") return made;
      made.showDataBarOnly = !isShowValue;
      made.lowerBoundRule = readBound(config.min);
      made.upperBoundRule = readBound(config.max);
      made.positiveFormat = {
        fillColor: config.positiveColor,
        gradientFill: config.isGradient,
        borderColor: "",
      };
      made.negativeFormat.fillColor = config.nativeColor;
      return made;
    }
    case CFRuleType.iconSet:
      return readIcons(rule as Extract<UniverCondition, { type: CFRuleType.iconSet }>);
    default:
      return readHighlight(rule as Highlight);
  }
}

const boundTypes: Readonly<Record<string, ConditionalBound["type"]>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

const readBound = ({ type, value }: UniverBound): ConditionalBound => ({
  type: boundTypes[type] ?? "Number",
  ...(value === undefined ? {} : { formula: String(value) }),
});

function readIcons({
  config,
  isShowValue,
}: Extract<UniverCondition, { type: CFRuleType.iconSet }>): ConditionalModel {
  const names = Object.entries(iconSets) as [IconSetName, string][];
  const style = names.find(([, type]) => type === config[0]?.iconType)?.[0] ?? "ThreeTrafficLights1";
  const criteria = [...config].reverse().map(({ operator, value }, index) => ({
    type: index === 0 ? ("Percent" as const) : ((boundTypes[value.type] ?? "Number") as "Number"),
    operator: operator === "greaterThan" ? ("GreaterThan" as const) : ("GreaterThanOrEqual" as const),
    formula: index === 0 ? "=0" : `=${String(value.value ?? 0).replace(/^=/, "")}`,
  }));
  const reverseIconOrder = Number(config[0]?.iconId ?? 0) > 0;
  return { type: "IconSet", style, reverseIconOrder, showIconOnly: !isShowValue, criteria };
}

const operators: Readonly<Record<string, string>> = {
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
  between: "Between",
  notBetween: "NotBetween",
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function readHighlight(rule: Highlight): ConditionalModel {
  const format = readStyle(rule.style);
  const { operator, value } = rule as { operator?: string; value?: unknown };
  switch (rule.subType) {
    case CFSubRuleType.number: {
      const [one, two] = Array.isArray(value) ? (value as number[]) : [value];
      const second = two === undefined ? {} : { formula2: `=${two}` };
      return {
        type: "CellValue",
        rule: {
          operator: operators[operator ?? ""] ?? "EqualTo",
          formula1: `=${String(one ?? 0)}`,
          ...second,
        },
        format,
      };
    }
    case CFSubRuleType.text: {
      const known = operators[operator ?? ""];
      if (known)
        return { type: "ContainsText", rule: { operator: known, text: String(value ?? "") }, format };
      return {
        type: "PresetCriteria",
        criterion: operator === "containsErrors" ? "Errors" : "Blanks",
        format,
      };
    }
    case CFSubRuleType.rank: {
      const { isBottom, isPercent } = rule as unknown as { isBottom: boolean; isPercent: boolean };
      const type = `${isBottom ? "Bottom" : "Top"}${isPercent ? "Percent" : "Items"}`;
      return { type: "TopBottom", rule: { type, rank: Number(value) }, format };
    }
    case CFSubRuleType.timePeriod:
      return {
        type: "PresetCriteria",
        criterion: capital((operator ?? "").replace("7Days", "SevenDays")),
        format,
      };
    case CFSubRuleType.average: {
      const above = (operator ?? "").startsWith("greater") ? "AboveAverage" : "BelowAverage";
      return {
        type: "PresetCriteria",
        criterion: /Equal$/.test(operator ?? "") ? `EqualOr${above}` : above,
        format,
      };
    }
    case CFSubRuleType.uniqueValues:
    case CFSubRuleType.duplicateValues:
      return { type: "PresetCriteria", criterion: capital(rule.subType), format };
    default:
      return { type: "Custom", formula: String(value ?? ""), format };
  }
}

function readStyle({ bg, cl, bl, it, ul, st }: Highlight["style"]): ConditionalStyle {
  const on = BooleanNumber.TRUE;
  return {
    ...(bg?.rgb ? { fill: bg.rgb } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(bl === undefined ? {} : { bold: bl === on }),
    ...(it === undefined ? {} : { italic: it === on }),
    ...(ul ? { underline: ul.s === on ? "Single" : "None" } : {}),
    ...(st ? { strikethrough: st.s === on } : {}),
  };
}
