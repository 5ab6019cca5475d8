import type { ConditionalBound, ConditionalModel, IconCriterion } from "../../../model/ConditionalModel";
import { newCondition } from "../../../objects/conditional/newCondition";
import { iconCount } from "../../../objects/conditional/univerIcons";
import { boundTypes } from "../../conditionNames";
import { iconSetName } from "../../iconSetNames";
import type { XmlElement } from "../../xml/XmlElement";
import { readFormula } from "../readFormula";
import type { Palette } from "../styles/Palette";

const typeOf = (bound: XmlElement): ConditionalBound["type"] | undefined => {
  const type = bound.attr("type") ?? "";
  return Object.hasOwn(boundTypes, type) ? boundTypes[type as keyof typeof boundTypes] : undefined;
};

/** A `<cfvo>`; among extensions its value is an element. */
function readBound(bound: XmlElement): ConditionalBound {
  const type = typeOf(bound) ?? "Number";
  const value = bound.attr("val") ?? bound.child("f")?.text;
  const valued = type === "Number" || type === "Percent" || type === "Percentile" || type === "Formula";
  if (!valued || value === undefined) return { type };
  return { type, formula: Number.isFinite(Number(value)) ? value : readFormula(value) };
}

export function readColorScale(scale: XmlElement, palette: Palette): ConditionalModel | undefined {
  const colors = scale.all("color").map((each) => palette.color(each) ?? "#FFFFFF");
  const bounds = scale
    .all("cfvo")
    .map((each, index) => ({ ...readBound(each), color: colors[index] ?? "#FFFFFF" }));
  const [minimum, middle, maximum] = bounds.length > 2 ? bounds : [bounds[0], undefined, bounds[1]];
  if (!minimum || !maximum) return undefined;
  return { type: "ColorScale", minimum, ...(middle ? { midpoint: middle } : {}), maximum };
}

/** A data bar; `young` is what an extension of Excel 2010 adds to it. */
export function readDataBar(
  bar: XmlElement,
  young: XmlElement | undefined,
  palette: Palette,
): ConditionalModel {
  const made = newCondition("DataBar");
  const bounds = (young ?? bar).all("cfvo").map(readBound);
  const color = palette.color(bar.child("color")) ?? palette.color(young?.child("fillColor"));
  if (made.type !== "DataBar") return made;
  const own = (name: string, otherwise: string) => palette.color(young?.child(name)) ?? otherwise;
  return {
    ...made,
    showDataBarOnly: !bar.flag("showValue", true),
    lowerBoundRule: bounds[0] ?? made.lowerBoundRule,
    upperBoundRule: bounds[1] ?? made.upperBoundRule,
    barDirection: directions[young?.attr("direction") ?? ""] ?? made.barDirection,
    axisFormat: axes[young?.attr("axisPosition") ?? ""] ?? made.axisFormat,
    axisColor: own("axisColor", made.axisColor),
    positiveFormat: {
      fillColor: color ?? made.positiveFormat.fillColor,
      gradientFill: young?.flag("gradient", true) ?? true,
      borderColor: own("borderColor", ""),
    },
    negativeFormat: {
      fillColor: own("negativeFillColor", made.negativeFormat.fillColor),
      matchPositiveFillColor: young?.flag("negativeBarColorSameAsPositive") ?? true,
      borderColor: own("negativeBorderColor", ""),
      matchPositiveBorderColor: young?.flag("negativeBarBorderColorSameAsPositive", true) ?? true,
    },
  };
}

const directions: Readonly<Record<string, "LeftToRight" | "RightToLeft">> = {
  leftToRight: "LeftToRight",
  rightToLeft: "RightToLeft",
};
const axes: Readonly<Record<string, "None" | "CellMidPoint">> = { none: "None", middle: "CellMidPoint" };

/** An icon set; one whose icons are chosen one by one is none that is known here. */
export function readIconSet(set: XmlElement): ConditionalModel | undefined {
  const style = iconSetName(set.attr("iconSet") ?? "3TrafficLights1");
  const bounds = set.all("cfvo");
  if (set.flag("custom") || bounds.length !== iconCount(style)) return undefined;
  const criteria = bounds.map((each): IconCriterion => {
    const { type, formula } = readBound(each);
    const known = type === "Percent" || type === "Percentile" || type === "Formula" ? type : "Number";
    const operator = each.flag("gte", true) ? "GreaterThanOrEqual" : "GreaterThan";
    return { type: known, operator, formula: `=${(formula ?? "0").replace(/^=/, "")}` };
  });
  return {
    type: "IconSet",
    style,
    reverseIconOrder: set.flag("reverse"),
    showIconOnly: !set.flag("showValue", true),
    criteria,
  };
}
