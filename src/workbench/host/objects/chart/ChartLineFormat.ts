import type { ChartFormatModel, ChartLineModel } from "../../model/ChartModel";
import { asChoice, asNumber } from "../../protocol/arguments";
import { asColor } from "../../protocol/asColor";
import type { Members, Property } from "../HostObject";
import { ChartPart } from "./ChartPart";

const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

function ofLine<Key extends keyof ChartLineModel>(
  key: Key,
  as: (value: unknown) => NonNullable<ChartLineModel[Key]>,
  automatic: unknown,
): Property<ChartLineFormat> {
  return {
    read: (self) => self.model.line?.[key] ?? automatic,
    write: (self, value) =>
      self.edit((model) => {
        model.line = { ...model.line, [key]: as(value) };
      }),
  };
}

/** A line or a border of a chart; clearing leaves it without one. */
export class ChartLineFormat extends ChartPart<ChartFormatModel> {
  static override readonly members: Members<ChartLineFormat> = {
    type: "ChartLineFormat",
    scalars: {
      Color: ofLine("color", asColor, "#000000"),
      LineStyle: ofLine("style", (value) => asChoice(lineStyles, value), "Automatic"),
      Weight: ofLine("weight", asNumber, 0.75),
    },
    commands: {
      Clear: (self) =>
        self.edit((model) => {
          model.line = { style: "None" };
        }),
    },
  };
}
