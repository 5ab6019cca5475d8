import {
  CFNumberOperator as Is,
  CFRuleType,
  CFValueType,
  IIconSetType,
  iconMap,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalModel, IconCriterion } from "../../model/ConditionalModel";
import { univerBound, type UniverCondition } from "./univerRule";

/** Office.js's icon sets by the names Univer gives them. */
export const iconSets = {
  ThreeArrows: IIconSetType.threeArrows,
  ThreeArrowsGray: IIconSetType.threeArrowsGray,
  ThreeFlags: IIconSetType.threeFlags,
  ThreeTrafficLights1: IIconSetType.threeTrafficLights1,
  ThreeTrafficLights2: IIconSetType.threeTrafficLights2,
  ThreeSigns: IIconSetType.threeSigns,
  ThreeSymbols: IIconSetType.threeSymbols,
  ThreeSymbols2: IIconSetType.threeSymbols2,
  FourArrows: IIconSetType.fourArrows,
  FourArrowsGray: IIconSetType.fourArrowsGray,
  FourRedToBlack: IIconSetType.fourRedToBlack,
  FourRating: IIconSetType.fourRating,
  FourTrafficLights: IIconSetType.fourTrafficLights,
  FiveArrows: IIconSetType.fiveArrows,
  FiveArrowsGray: IIconSetType.fiveArrowsGray,
  FiveRating: IIconSetType.fiveRating,
  FiveQuarters: IIconSetType.fiveQuarters,
  ThreeStars: IIconSetType.threeStars,
  ThreeTriangles: IIconSetType.threeTriangles,
  FiveBoxes: IIconSetType.fiveBoxes,
} as const;

export type IconSetName = keyof typeof iconSets;

/** How many icons a set has. */
export const iconCount = (style: string): number => iconMap[iconSets[style as IconSetName]]?.length ?? 3;

/** Excel's own bounds: equal shares of the range in percent. */
export const newIconCriteria = (style: string): IconCriterion[] =>
  Array.from({ length: iconCount(style) }, (_, index) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: `=${Math.round((index * 100) / iconCount(style))}`,
  }));

/** Univer lists icons from the highest values down, Excel from the lowest up. */
export function univerIcons(model: Extract<ConditionalModel, { type: "IconSet" }>): UniverCondition {
  const iconType = iconSets[model.style as IconSetName];
  const criteria = [...model.criteria].reverse();
  const config = criteria.map(({ type, operator, formula }, index) => {
    const iconId = String(model.reverseIconOrder ? criteria.length - 1 - index : index);
    if (index === criteria.length - 1) {
      const value = { type: CFValueType.num, value: Number.MAX_SAFE_INTEGER };
      return { operator: Is.lessThanOrEqual, value, iconType, iconId };
    }
    return {
      operator: operator === "GreaterThan" ? Is.greaterThan : Is.greaterThanOrEqual,
      value: univerBound({ type: type === "Invalid" ? "Percent" : type, formula }),
      iconType,
      iconId,
    };
  });
  return { type: CFRuleType.iconSet, isShowValue: !model.showIconOnly, config };
}
