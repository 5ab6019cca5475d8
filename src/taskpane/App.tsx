import { useEffect, useSyncExternalStore } from "react";
import { onPaneRequest } from "../commands/paneRequest";
import { followChanges } from "./effects/followChanges";
import { followSheets } from "./effects/followSheets";
import { followSelection } from "./effects/followSelection";
import { localeOf } from "./format/paneFormat";
import { Pane } from "./shell/Pane";
import { paneTextIn } from "./shell/paneTextIn";
import type { PaneStore } from "./state/paneStore";
import { problemOf } from "./state/problemOf";
import { usePaneTheme } from "./theme/usePaneTheme";

/** The pane, alive: its state, Office's theme, and what reaches it from the ribbon and the window. */
export const App = ({ store }: { readonly store: PaneStore }) => {
  const state = useSyncExternalStore(store.subscribe, store.current);
  const theme = usePaneTheme();
  const { language } = state;

  useEffect(() => {
    store.tell({ is: "opened" });
    onPaneRequest(({ at, error }) =>
      store.tell({ is: "requested", at, problem: error === undefined ? undefined : problemOf(error) }),
    );
    const returned = () => store.tell({ is: "returned" });
    window.addEventListener("focus", returned);
    return () => window.removeEventListener("focus", returned);
  }, [store]);

  const explaining = state.explained !== undefined;
  useEffect(
    () => (explaining ? followSelection(() => store.tell({ is: "selection-moved" })) : undefined),
    [store, explaining],
  );

  const shown = state.guide === undefined && !explaining ? state.view.at : undefined;
  const counting = shown === "alerts" || shown === "course";
  useEffect(
    () => (counting ? followChanges(() => store.tell({ is: "workbook-changed" })) : undefined),
    [store, counting],
  );

  const home = shown === "home";
  useEffect(
    () => (home ? followSheets(() => store.tell({ is: "workbook-changed" })) : undefined),
    [store, home],
  );

  useEffect(() => {
    document.documentElement.lang = localeOf[language];
    document.title = paneTextIn[language].app;
  }, [language]);

  return <Pane state={state} theme={theme} tell={store.tell} />;
};
