import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type PaneTheme = "light" | "dark" | "contrast";

/** Shades of the one accent; 80 is the accent itself, 160 the sheets' band. */
const brand: BrandVariants = {
  10: "#021518",
  20: "#06262C",
  30: "#08343C",
  40: "#0A404A",
  50: "#0B4A55",
  60: "#0C515D",
  70: "#0D5763",
  80: "#0F5E6B",
  90: "#2B7885",
  100: "#52A5B2",
  110: "#69B3BE",
  120: "#83C1CB",
  130: "#9DCFD7",
  140: "#B8DDE3",
  150: "#D3EBEE",
  160: "#EEF4F5",
};

const fonts = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

export const paneThemes: Record<PaneTheme, Theme> = {
  light: { ...createLightTheme(brand), ...fonts },
  dark: { ...createDarkTheme(brand), ...fonts },
  contrast: { ...teamsHighContrastTheme, ...fonts },
};
