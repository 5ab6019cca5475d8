/** How cells look when a condition is met; an absent member leaves the cell's own. Colours are #RRGGBB. */
export interface ConditionalStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double";
  strikethrough?: boolean;
  numberFormat?: string;
  borders?: Partial<Record<ConditionalSide, { style: string; color: string }>>;
}

export type ConditionalSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** A bound of a colour scale or a data bar; `formula` is a number or a formula with `=`. */
export interface ConditionalBound {
  type: "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula";
  formula?: string;
}

export interface ColorBound extends ConditionalBound {
  color: string;
}

/** An icon stands from its bound upwards; the first criterion's bound counts for nothing. */
export interface IconCriterion {
  type: "Invalid" | "Number" | "Percent" | "Percentile" | "Formula";
  operator: "Invalid" | "GreaterThan" | "GreaterThanOrEqual";
  formula: string;
}

export interface DataBarModel {
  type: "DataBar";
  showDataBarOnly: boolean;
  barDirection: "Context" | "LeftToRight" | "RightToLeft";
  axisFormat: "Automatic" | "None" | "CellMidPoint";
  axisColor: string;
  lowerBoundRule: ConditionalBound;
  upperBoundRule: ConditionalBound;
  positiveFormat: { fillColor: string; gradientFill: boolean; borderColor: string };
  negativeFormat: {
    fillColor: string;
    matchPositiveFillColor: boolean;
    borderColor: string;
    matchPositiveBorderColor: boolean;
  };
}

/** A condition in Excel's own terms, as Office.js and files say it. Formulas are relative to the first range's corner. */
export type ConditionalModel =
  | {
      type: "CellValue";
      rule?: { operator: string; formula1: string; formula2?: string };
      format: ConditionalStyle;
    }
  | { type: "Custom"; formula: string; format: ConditionalStyle }
  | { type: "ContainsText"; rule?: { operator: string; text: string }; format: ConditionalStyle }
  | { type: "TopBottom"; rule: { type: string; rank: number }; format: ConditionalStyle }
  | { type: "PresetCriteria"; criterion?: string; format: ConditionalStyle }
  | { type: "ColorScale"; minimum: ColorBound; midpoint?: ColorBound; maximum: ColorBound }
  | DataBarModel
  | {
      type: "IconSet";
      style: string;
      reverseIconOrder: boolean;
      showIconOnly: boolean;
      criteria: IconCriterion[];
    };

export type ConditionalType = ConditionalModel["type"];
