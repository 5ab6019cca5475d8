import { asText } from "./arguments";
import { RichError } from "./RichError";

/** The HTML colour names that add-ins use in practice; Excel knows all of CSS. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  lime: "#00FF00",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
};

/** A colour as Excel answers it, `#RRGGBB` in capitals, from `#RRGGBB`, `RRGGBB` or an HTML name. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits) return `#${digits.toUpperCase()}`;
  const color = named[text.toLowerCase()];
  if (!color) throw new RichError("InvalidArgument");
  return color;
}
