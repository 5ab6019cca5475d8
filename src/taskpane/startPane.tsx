import { createRoot } from "react-dom/client";
import { App } from "./App";
import { paneLanguage } from "./effects/paneLanguage";
import { perform } from "./effects/perform";
import { openingState } from "./state/openingState";
import { paneStore } from "./state/paneStore";

/** Draws the pane into the page. */
export const startPane = (root: HTMLElement): void => {
  createRoot(root).render(<App store={paneStore(openingState(paneLanguage()), perform)} />);
};
