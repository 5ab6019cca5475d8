import type { ConditionalModel, ConditionalStyle } from "../../../model/ConditionalModel";
import { comparisons, presetRules, textRules, timePeriods } from "../../conditionNames";
import type { XmlElement } from "../../xml/XmlElement";
import { readFormula } from "../readFormula";
import type { Palette } from "../styles/Palette";
import { readColorScale, readDataBar, readIconSet } from "./readGraphic";

interface Rule {
  readonly rule: XmlElement;
  /** The extension of Excel 2010 that goes with it. */
  readonly young: XmlElement | undefined;
  readonly format: ConditionalStyle;
}

/** A `<cfRule>` in Excel's terms; undefined for one that is not known here. */
export function readCondition({ rule, young, format }: Rule, palette: Palette): ConditionalModel | undefined {
  const type = rule.attr("type") ?? "";
  const [one, two] = [...rule.all("formula"), ...rule.all("f")].map((each) => readFormula(each.text));
  const [scale, bar, icons] = [rule.child("colorScale"), rule.child("dataBar"), rule.child("iconSet")];
  if (scale) return readColorScale(scale, palette);
  if (bar) return readDataBar(bar, young?.child("dataBar"), palette);
  if (icons) return readIconSet(icons);
  const text = textRules[type];
  const preset =
    presetRules[type] ?? (type === "timePeriod" ? timePeriods[rule.attr("timePeriod") ?? ""] : undefined);
  const words = rule.attr("text");
  if (text && words !== undefined)
    return { type: "ContainsText", rule: { operator: text.name, text: words }, format };
  if (preset) return { type: "PresetCriteria", criterion: preset, format };
  if (type === "top10") return ranked(rule, format);
  if (type === "aboveAverage") return averaged(rule, format);
  const comparison = comparisons[rule.attr("operator") ?? ""];
  if (type === "cellIs" && comparison && one) {
    const second = two === undefined ? {} : { formula2: two };
    return { type: "CellValue", rule: { operator: comparison, formula1: one, ...second }, format };
  }
  return one === undefined || type === "cellIs" ? undefined : { type: "Custom", formula: one, format };
}

function ranked(rule: XmlElement, format: ConditionalStyle): ConditionalModel {
  const type = `${rule.flag("bottom") ? "Bottom" : "Top"}${rule.flag("percent") ? "Percent" : "Items"}`;
  return { type: "TopBottom", rule: { type, rank: rule.number("rank") ?? 10 }, format };
}

function averaged(rule: XmlElement, format: ConditionalStyle): ConditionalModel | undefined {
  if (rule.number("stdDev")) return undefined;
  const side = rule.flag("aboveAverage", true) ? "AboveAverage" : "BelowAverage";
  return { type: "PresetCriteria", criterion: rule.flag("equalAverage") ? `EqualOr${side}` : side, format };
}
