import { z } from "zod";
import type { ConditionalBound, DataBarModel } from "../../model/ConditionalModel";
import { asChoice, asFlag, asShape } from "../../protocol/arguments";
import { asColor } from "../../protocol/asColor";
import { RichError } from "../../protocol/RichError";
import type { Members, Property } from "../HostObject";
import { ConditionPart } from "./highlightConditions";
import { iconCount, iconSets, newIconCriteria, type IconSetName } from "./univerIcons";

const Formula = z.union([z.string(), z.number()]).transform((value) => String(value));
const boundTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula"] as const;

const ColorCriterion = z.object({ type: z.enum(boundTypes), formula: Formula.nullish(), color: z.string() });
const ColorCriteria = z.object({
  minimum: ColorCriterion,
  midpoint: ColorCriterion.nullish(),
  maximum: ColorCriterion,
});

const bound = ({
  type,
  formula,
}: {
  type: ConditionalBound["type"];
  formula?: string | null | undefined;
}): ConditionalBound => ({
  type,
  ...(formula === null || formula === undefined ? {} : { formula }),
});

const colored = (criterion: z.infer<typeof ColorCriterion>) => ({
  ...bound(criterion),
  color: asColor(criterion.color),
});

/** Cells coloured between two or three colours. */
export class ColorScaleConditionalFormat extends ConditionPart {
  static override readonly members: Members<ColorScaleConditionalFormat> = {
    type: "ColorScaleConditionalFormat",
    scalars: {
      Criteria: {
        read: ({ open }) => {
          const { minimum, midpoint, maximum } = open.as("ColorScale");
          return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
        },
        write: ({ open }, value) => {
          const { minimum, midpoint, maximum } = asShape(ColorCriteria, value);
          const colors = { minimum: colored(minimum), maximum: colored(maximum) };
          const middle = midpoint ? { midpoint: colored(midpoint) } : {};
          open.change("ColorScale", (model) => {
            delete model.midpoint;
            Object.assign(model, colors, middle);
          });
        },
      },
      ThreeColorScale: ({ open }) => open.as("ColorScale").midpoint !== undefined,
    },
  };
}

const BoundRule = z.object({ type: z.enum(["Automatic", ...boundTypes]), formula: Formula.nullish() });

const ofBar = <Key extends keyof DataBarModel>(
  key: Key,
  as: (value: unknown) => DataBarModel[Key],
): Property<ConditionPart> => ({
  read: ({ open }) => open.as("DataBar")[key],
  write: ({ open }, value) => {
    const checked = as(value);
    open.change("DataBar", (model) => {
      model[key] = checked;
    });
  },
});

const asBound = (value: unknown): ConditionalBound => bound(asShape(BoundRule, value));

/** An empty text takes a border away. */
const asBorder = (value: unknown): string => (value === "" ? "" : asColor(value));

const inFormat = <Side extends "positiveFormat" | "negativeFormat", Key extends keyof DataBarModel[Side]>(
  side: Side,
  key: Key,
  as: (value: unknown) => DataBarModel[Side][Key],
): Property<ConditionPart> => ({
  read: ({ open }) => open.as("DataBar")[side][key],
  write: ({ open }, value) => {
    const checked = as(value);
    open.change("DataBar", (model) => {
      model[side][key] = checked;
    });
  },
});

class ConditionalDataBarPositiveFormat extends ConditionPart {
  static override readonly members: Members<ConditionalDataBarPositiveFormat> = {
    type: "ConditionalDataBarPositiveFormat",
    scalars: {
      BorderColor: inFormat("positiveFormat", "borderColor", asBorder),
      FillColor: inFormat("positiveFormat", "fillColor", asColor),
      GradientFill: inFormat("positiveFormat", "gradientFill", asFlag),
    },
  };
}

class ConditionalDataBarNegativeFormat extends ConditionPart {
  static override readonly members: Members<ConditionalDataBarNegativeFormat> = {
    type: "ConditionalDataBarNegativeFormat",
    scalars: {
      BorderColor: inFormat("negativeFormat", "borderColor", asBorder),
      FillColor: inFormat("negativeFormat", "fillColor", asColor),
      MatchPositiveBorderColor: inFormat("negativeFormat", "matchPositiveBorderColor", asFlag),
      MatchPositiveFillColor: inFormat("negativeFormat", "matchPositiveFillColor", asFlag),
    },
  };
}

/** A bar in each cell, as long as its value. */
export class DataBarConditionalFormat extends ConditionPart {
  static override readonly members: Members<DataBarConditionalFormat> = {
    type: "DataBarConditionalFormat",
    scalars: {
      AxisColor: ofBar("axisColor", asBorder),
      AxisFormat: ofBar("axisFormat", (value) => asChoice(["Automatic", "None", "CellMidPoint"], value)),
      BarDirection: ofBar("barDirection", (value) =>
        asChoice(["Context", "LeftToRight", "RightToLeft"], value),
      ),
      LowerBoundRule: ofBar("lowerBoundRule", asBound),
      ShowDataBarOnly: ofBar("showDataBarOnly", asFlag),
      UpperBoundRule: ofBar("upperBoundRule", asBound),
    },
    navigations: {
      NegativeFormat: ({ open }) => new ConditionalDataBarNegativeFormat(open),
      PositiveFormat: ({ open }) => new ConditionalDataBarPositiveFormat(open),
    },
  };
}

const IconCriteria = z.array(
  z
    .object({
      type: z.enum(["Invalid", "Number", "Percent", "Percentile", "Formula"]).default("Invalid"),
      operator: z.enum(["Invalid", "GreaterThan", "GreaterThanOrEqual"]).default("Invalid"),
      formula: Formula.default(""),
    })
    .nullable()
    .transform(
      (criterion) => criterion ?? { type: "Invalid" as const, operator: "Invalid" as const, formula: "" },
    ),
);

/** One of Excel's icons in each cell, chosen by where its value stands. */
export class IconSetConditionalFormat extends ConditionPart {
  static override readonly members: Members<IconSetConditionalFormat> = {
    type: "IconSetConditionalFormat",
    scalars: {
      Criteria: {
        read: ({ open }) => open.as("IconSet").criteria,
        write: ({ open }, value) => {
          const criteria = asShape(IconCriteria, value);
          if (criteria.length !== iconCount(open.as("IconSet").style)) throw new RichError("InvalidArgument");
          open.change("IconSet", (model) => (model.criteria = criteria));
        },
      },
      ReverseIconOrder: {
        read: ({ open }) => open.as("IconSet").reverseIconOrder,
        write: ({ open }, value) => {
          const reverse = asFlag(value);
          open.change("IconSet", (model) => (model.reverseIconOrder = reverse));
        },
      },
      ShowIconOnly: {
        read: ({ open }) => open.as("IconSet").showIconOnly,
        write: ({ open }, value) => {
          const only = asFlag(value);
          open.change("IconSet", (model) => (model.showIconOnly = only));
        },
      },
      Style: {
        read: ({ open }) => open.as("IconSet").style,
        write: ({ open }, value) => {
          const style = asChoice(Object.keys(iconSets) as IconSetName[], value);
          open.change("IconSet", (model) => {
            if (iconCount(style) !== model.criteria.length) model.criteria = newIconCriteria(style);
            model.style = style;
          });
        },
      },
    },
  };
}
