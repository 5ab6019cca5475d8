import type { ConditionalModel, ConditionalType } from "../../model/ConditionalModel";
import { newIconCriteria } from "./univerIcons";

/** A condition as Excel adds it, before its rule is given. */
export function newCondition(type: ConditionalType): ConditionalModel {
  switch (type) {
    case "Custom":
      return { type, formula: "", format: {} };
    case "TopBottom":
      return { type, rule: { type: "TopItems", rank: 10 }, format: {} };
    case "CellValue":
    case "ContainsText":
    case "PresetCriteria":
      return { type, format: {} };
    case "ColorScale":
      return {
        type,
        minimum: { type: "LowestValue", color: "#F8696B" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    case "DataBar":
      return {
        type,
        showDataBarOnly: false,
        barDirection: "Context",
        axisFormat: "Automatic",
        axisColor: "#000000",
        lowerBoundRule: { type: "Automatic" },
        upperBoundRule: { type: "Automatic" },
        positiveFormat: { fillColor: "#638EC6", gradientFill: true, borderColor: "" },
        negativeFormat: {
          fillColor: "#FF0000",
          matchPositiveFillColor: false,
          borderColor: "",
          matchPositiveBorderColor: true,
        },
      };
    case "IconSet":
      return {
        type,
        style: "ThreeTrafficLights1",
        reverseIconOrder: false,
        showIconOnly: false,
        criteria: newIconCriteria("ThreeTrafficLights1"),
      };
  }
}
