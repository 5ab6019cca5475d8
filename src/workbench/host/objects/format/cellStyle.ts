import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  TextDirection,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import { asChoice, asFlag, asNumber, asText } from "../../protocol/arguments";
import { markIn, marks, withMark } from "../../model/cellMarks";
import { asColor } from "../../protocol/asColor";
import { RichError } from "../../protocol/RichError";

/** One property of a cell's format: what Univer's style says it is, and what to merge into the style to set it. */
export interface StyleProperty {
  readonly read: (style: IStyleData) => unknown;
  /** `null` for a key takes it away. */
  readonly write: (value: unknown, style: IStyleData) => IStyleData;
}

/** Excel's own body font, where a cell says none. */
export const ordinaryFont = { name: "Calibri", size: 11, color: "#000000" } as const;

const flag = (key: "bl" | "it"): StyleProperty => ({
  read: (style) => style[key] === BooleanNumber.TRUE,
  write: (value) => ({ [key]: asFlag(value) ? BooleanNumber.TRUE : null }) as IStyleData,
});

const offset = (place: BaselineOffset): StyleProperty => ({
  read: ({ va }) => va === place,
  write: (value, { va }) => ({ va: asFlag(value) ? place : va === place ? null : (va ?? null) }),
});

const underlines = ["None", "Single", "Double"] as const;

function underline(value: unknown): IStyleData {
  const line = asChoice(underlines, value);
  if (line === "None") return { ul: null } as unknown as IStyleData;
  return {
    ul: { s: BooleanNumber.TRUE, t: line === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE },
  };
}

function fontSize(value: unknown): IStyleData {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw new RichError("InvalidArgument");
  return { fs: size };
}

export const fontProperties = {
  bold: flag("bl"),
  color: {
    read: ({ cl }) => (cl?.rgb ? asColor(hex(cl.rgb)) : ordinaryFont.color),
    write: (value) => ({ cl: { rgb: asColor(value) } }),
  },
  italic: flag("it"),
  name: { read: ({ ff }) => ff ?? ordinaryFont.name, write: (value) => ({ ff: asText(value) }) },
  size: { read: ({ fs }) => fs ?? ordinaryFont.size, write: fontSize },
  strikethrough: {
    read: ({ st }) => st?.s === BooleanNumber.TRUE,
    write: (value) =>
      asFlag(value) ? { st: { s: BooleanNumber.TRUE } } : ({ st: null } as unknown as IStyleData),
  },
  subscript: offset(BaselineOffset.SUBSCRIPT),
  superscript: offset(BaselineOffset.SUPERSCRIPT),
  underline: {
    read: ({ ul }) =>
      ul?.s !== BooleanNumber.TRUE ? "None" : ul.t === TextDecoration.DOUBLE ? "Double" : "Single",
    write: underline,
  },
} satisfies Record<string, StyleProperty>;

const noFill: IStyleData = { bg: null };

export const fillProperties = {
  color: {
    read: ({ bg }) => (bg?.rgb ? asColor(hex(bg.rgb)) : "#FFFFFF"),
    write: (value) => (value === "" ? noFill : { bg: { rgb: asColor(value) } }),
  },
  pattern: {
    read: ({ bg }) => (bg?.rgb ? "Solid" : "None"),
    write: (value, { bg }) =>
      asChoice(["None", "Solid"], value) === "None" ? noFill : { bg: bg?.rgb ? bg : { rgb: "#000000" } },
  },
} satisfies Record<string, StyleProperty>;

const horizontal: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Fill", HorizontalAlign.BOTH],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
];

/** Univer has no centring across cells: the text is centred, and an unused text direction marks it as Excel's. */
const acrossMark = TextDirection.LEFT_TO_RIGHT;

const horizontalAlignment: StyleProperty = {
  read: ({ ht, td }) => {
    if (td === acrossMark && ht === HorizontalAlign.CENTER) return "CenterAcrossSelection";
    return horizontal.find(([, align]) => align === (ht ?? HorizontalAlign.UNSPECIFIED))?.[0] ?? "General";
  },
  write: (value) => {
    if (value === "CenterAcrossSelection") return { ht: HorizontalAlign.CENTER, td: acrossMark };
    const name = asChoice(
      horizontal.map(([each]) => each),
      value,
    );
    const align = horizontal.find(([each]) => each === name)?.[1];
    return { ht: align ? align : null, td: null };
  },
};

const vertical: readonly (readonly [string, VerticalAlign])[] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

const verticalAlignment: StyleProperty = {
  read: ({ vt }) => vertical.find(([, align]) => align === vt)?.[0] ?? "Bottom",
  write: (value) => {
    const name = asChoice(
      vertical.map(([each]) => each),
      value,
    );
    return { vt: vertical.find(([each]) => each === name)?.[1] ?? null };
  },
};

/** Excel's shrink to fit and Univer's clipping are the one wrap strategy each that the other lacks. */
const wrapping = (strategy: WrapStrategy): StyleProperty => ({
  read: ({ tb }) => tb === strategy,
  write: (value, { tb }) => ({ tb: asFlag(value) ? strategy : tb === strategy ? null : (tb ?? null) }),
});

const cellPadding = 2;
const indentWidth = 9;

const indentLevel: StyleProperty = {
  read: ({ pd }) => Math.max(0, Math.round((Math.max(pd?.l ?? 0, pd?.r ?? 0) - cellPadding) / indentWidth)),
  write: (value, { ht }) => {
    const level = asNumber(value);
    if (!Number.isInteger(level) || level < 0 || level > 250) throw new RichError("InvalidArgument");
    if (level === 0) return { pd: null };
    const side = ht === HorizontalAlign.RIGHT ? "r" : "l";
    return { pd: { [side]: cellPadding + level * indentWidth } };
  },
};

/** Excel turns counter-clockwise, Univer clockwise; 180 is Excel's number for stacked letters. */
const textOrientation: StyleProperty = {
  read: ({ tr }) => (tr?.v === BooleanNumber.TRUE ? 180 : -(tr?.a ?? 0) || 0),
  write: (value) => {
    const angle = asNumber(value);
    if (angle === 180) return { tr: { a: 0, v: BooleanNumber.TRUE } };
    if (!Number.isInteger(angle) || Math.abs(angle) > 90) throw new RichError("InvalidArgument");
    return { tr: angle === 0 ? null : { a: -angle } };
  },
};

export const alignmentProperties = {
  horizontalAlignment,
  indentLevel,
  shrinkToFit: wrapping(WrapStrategy.CLIP),
  textOrientation,
  verticalAlignment,
  wrapText: wrapping(WrapStrategy.WRAP),
} satisfies Record<string, StyleProperty>;

export const protectionProperties = {
  locked: {
    read: (style) => !markIn(style, marks.unlocked),
    write: (value, style) => withMark(style, marks.unlocked, !asFlag(value)),
  },
  formulaHidden: {
    read: (style) => markIn(style, marks.formulaHidden),
    write: (value, style) => withMark(style, marks.formulaHidden, asFlag(value)),
  },
} satisfies Record<string, StyleProperty>;

/** Univer's own interface writes `rgb(…)` and short forms too. */
function hex(color: string): string {
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (channels)
    return `#${channels
      .slice(1, 4)
      .map((each) => Number(each).toString(16).padStart(2, "0"))
      .join("")}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return short
    ? `#${short
        .slice(1, 4)
        .map((digit) => digit + digit)
        .join("")}`
    : color.slice(0, 7);
}
