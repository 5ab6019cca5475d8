import { useSyncExternalStore } from "react";
import { isDarkColour } from "./isDarkColour";
import type { PaneTheme } from "./paneThemes";

const contrast = () => window.matchMedia("(forced-colors: active)");
const dark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** Office's own theme where it tells one, else the system's. */
const currentTheme = (): PaneTheme => {
  if (contrast().matches) return "contrast";
  const office = (Office.context as Partial<Office.Context> | undefined)?.officeTheme?.bodyBackgroundColor;
  const isDark = office === undefined ? dark().matches : isDarkColour(office);
  return isDark ? "dark" : "light";
};

/** Excel tells no theme change; coming back to the pane is when one would be seen. */
const watch = (changed: () => void): (() => void) => {
  const queries = [contrast(), dark()];
  queries.forEach((query) => query.addEventListener("change", changed));
  window.addEventListener("focus", changed);
  return () => {
    queries.forEach((query) => query.removeEventListener("change", changed));
    window.removeEventListener("focus", changed);
  };
};

export const usePaneTheme = (): PaneTheme => useSyncExternalStore(watch, currentTheme);
