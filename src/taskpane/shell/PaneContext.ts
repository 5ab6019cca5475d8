import { createContext, useContext } from "react";
import type { Language } from "../../locales/language";
import type { PaneText } from "../../locales/en-US/pane";
import type { PaneFormat } from "../format/paneFormat";
import type { PaneEvent } from "../state/PaneEvent";

/** What every view needs: its words, how numbers are written, and whom to tell. */
export interface PaneTools {
  readonly language: Language;
  readonly text: PaneText;
  readonly format: PaneFormat;
  readonly tell: (event: PaneEvent) => void;
}

export const PaneContext = createContext<PaneTools | undefined>(undefined);

export const usePane = (): PaneTools => {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error("A view stands outside the pane.");
  return tools;
};
