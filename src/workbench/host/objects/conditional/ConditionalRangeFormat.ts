import type { ConditionalSide, ConditionalStyle } from "../../model/ConditionalModel";
import { asChoice, asFlag, asText } from "../../protocol/arguments";
import { asColor } from "../../protocol/asColor";
import { collectionQueries, collectionScalars, HostCollection } from "../HostCollection";
import { HostObject, type Members, type Property } from "../HostObject";
import type { OpenRule } from "./OpenRule";

export type StyledType = "CellValue" | "Custom" | "ContainsText" | "TopBottom" | "PresetCriteria";

/** The look of a condition that highlights cells; an absent member reads as null. */
abstract class StylePart extends HostObject {
  constructor(
    readonly open: OpenRule,
    readonly type: StyledType,
  ) {
    super(open.host);
  }

  get style(): ConditionalStyle {
    return this.open.as(this.type).format;
  }

  change(edit: (style: ConditionalStyle) => void): null {
    this.open.change(this.type, (model) => edit(model.format));
    return null;
  }
}

const kept = <Key extends keyof ConditionalStyle>(
  key: Key,
  as: (value: unknown) => NonNullable<ConditionalStyle[Key]>,
): Property<StylePart> => ({
  read: ({ style }) => style[key] ?? null,
  write: (self, value) => {
    const checked = as(value);
    self.change((style) => {
      style[key] = checked;
    });
  },
});

class ConditionalRangeFill extends StylePart {
  static override readonly members: Members<ConditionalRangeFill> = {
    type: "ConditionalRangeFill",
    scalars: { Color: kept("fill", asColor) },
    commands: { Clear: (self) => self.change((style) => delete style.fill) },
  };
}

const fontKeys = ["bold", "color", "italic", "strikethrough", "underline"] as const;

class ConditionalRangeFont extends StylePart {
  static override readonly members: Members<ConditionalRangeFont> = {
    type: "ConditionalRangeFont",
    scalars: {
      Bold: kept("bold", asFlag),
      Color: kept("color", asColor),
      Italic: kept("italic", asFlag),
      Strikethrough: kept("strikethrough", asFlag),
      Underline: kept("underline", (value) => asChoice(["None", "Single", "Double"], value)),
    },
    commands: { Clear: (self) => self.change((style) => fontKeys.forEach((key) => delete style[key])) },
  };
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const noLine = { style: "None", color: "#000000" };

class ConditionalRangeBorder extends StylePart {
  static override readonly members: Members<ConditionalRangeBorder> = {
    type: "ConditionalRangeBorder",
    identity: { key: "_Id", of: ({ side }) => side },
    scalars: {
      SideIndex: ({ side }) => side,
      Style: {
        read: ({ line }) => line.style,
        write: (self, style) => self.draw({ style: asChoice(lineStyles, style) }),
      },
      Color: { read: ({ line }) => line.color, write: (self, color) => self.draw({ color: asColor(color) }) },
    },
  };

  constructor(
    open: OpenRule,
    type: StyledType,
    readonly side: ConditionalSide,
  ) {
    super(open, type);
  }

  get line(): { style: string; color: string } {
    return this.style.borders?.[this.side] ?? noLine;
  }

  private draw(part: Partial<{ style: string; color: string }>): void {
    this.change((style) => {
      style.borders = {
        ...style.borders,
        [this.side]: { ...noLine, ...style.borders?.[this.side], ...part },
      };
    });
  }
}

class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  static override readonly members: Members<ConditionalRangeBorderCollection> = {
    type: "ConditionalRangeBorderCollection",
    scalars: collectionScalars,
    navigations: {
      Bottom: (self) => self.item("EdgeBottom"),
      Left: (self) => self.item("EdgeLeft"),
      Right: (self) => self.item("EdgeRight"),
      Top: (self) => self.item("EdgeTop"),
    },
    queries: { GetItem: collectionQueries.GetItem, GetItemAt: collectionQueries.GetItemAt },
  };

  constructor(
    private readonly open: OpenRule,
    private readonly type: StyledType,
  ) {
    super(open.host);
  }

  items(): readonly ConditionalRangeBorder[] {
    return sides.map((side) => new ConditionalRangeBorder(this.open, this.type, side));
  }

  find(key: string): ConditionalRangeBorder | undefined {
    return this.items().find(({ side }) => side === key);
  }
}

/** What cells look like when the condition is met. */
export class ConditionalRangeFormat extends StylePart {
  static override readonly members: Members<ConditionalRangeFormat> = {
    type: "ConditionalRangeFormat",
    scalars: { NumberFormat: kept("numberFormat", asText) },
    navigations: {
      Borders: ({ open, type }) => new ConditionalRangeBorderCollection(open, type),
      Fill: ({ open, type }) => new ConditionalRangeFill(open, type),
      Font: ({ open, type }) => new ConditionalRangeFont(open, type),
    },
  };
}
