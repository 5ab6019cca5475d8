/** Excel's object model's words for parts of charts, by those of files. */
export const legendPositions = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" } as const;
export const tickMarks = { none: "None", cross: "Cross", in: "Inside", out: "Outside" } as const;
export const tickLabels = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" } as const;
export const blanks = { gap: "NotPlotted", zero: "Zero", span: "Interpolated" } as const;
export const labelPositions = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
  bestFit: "BestFit",
} as const;
export const markerSymbols = {
  none: "None",
  auto: "Automatic",
  circle: "Circle",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  plus: "Plus",
} as const;
export const dashes = {
  solid: "Continuous",
  dash: "Dash",
  dashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDash: "Dot",
  sysDot: "RoundDot",
} as const;
export const displayUnits = {
  hundreds: "Hundreds",
  thousands: "Thousands",
  tenThousands: "TenThousands",
  hundredThousands: "HundredThousands",
  millions: "Millions",
  tenMillions: "TenMillions",
  hundredMillions: "HundredMillions",
  billions: "Billions",
  trillions: "Trillions",
} as const;
export const underlines = { none: "None", sng: "Single", dbl: "Double" } as const;

/** Drawings measure in English metric units. */
export const emuPerPoint = 12_700;
export const emuPerPixel = 9_525;
