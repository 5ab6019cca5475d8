import type { DataBarModel } from "../../../model/ConditionalModel";
import { element } from "../../xml/element";
import { argb } from "../styles/fontXml";
import { boundXml, youngBoundXml } from "./boundXml";

/** A data bar as Excel 2007 knows it; `id` ties it to what Excel 2010 added. */
export const dataBarXml = (bar: DataBarModel, id: string): string =>
  element(
    "dataBar",
    { showValue: bar.showDataBarOnly ? false : undefined },
    boundXml(bar.lowerBoundRule, "min"),
    boundXml(bar.upperBoundRule, "max"),
    element("color", { rgb: argb(bar.positiveFormat.fillColor) }),
  ) +
  element(
    "extLst",
    {},
    element(
      "ext",
      {
        "xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
        uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}",
      },
      element("x14:id", {}, id),
    ),
  );

const axes = { Automatic: undefined, None: "none", CellMidPoint: "middle" } as const;
const directions = { Context: undefined, LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;

/** The rest of a data bar: solid or fading, its border, its axis and what is below zero. */
export function youngDataBarXml(bar: DataBarModel): string {
  const { positiveFormat: above, negativeFormat: below } = bar;
  const color = (name: string, value: string) => element(`x14:${name}`, { rgb: argb(value) });
  return element(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      border: above.borderColor ? true : undefined,
      gradient: above.gradientFill ? undefined : false,
      direction: directions[bar.barDirection],
      negativeBarColorSameAsPositive: below.matchPositiveFillColor ? true : undefined,
      negativeBarBorderColorSameAsPositive: below.matchPositiveBorderColor ? undefined : false,
      axisPosition: axes[bar.axisFormat],
    },
    youngBoundXml(bar.lowerBoundRule, "min"),
    youngBoundXml(bar.upperBoundRule, "max"),
    above.borderColor ? color("borderColor", above.borderColor) : "",
    below.matchPositiveFillColor ? "" : color("negativeFillColor", below.fillColor),
    above.borderColor && !below.matchPositiveBorderColor
      ? color("negativeBorderColor", below.borderColor || above.borderColor)
      : "",
    bar.axisFormat === "None" ? "" : color("axisColor", bar.axisColor),
  );
}
