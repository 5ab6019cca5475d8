import { associateCommands } from "../commands/associateCommands";
import { commandsText as english } from "../locales/en-US/commands";
import { languageOf } from "../locales/language";
import { commandsText as chinese } from "../locales/zh-CN/commands";

const root = document.getElementById("pane");

const say = (locale: string, what: keyof typeof english) => {
  if (root) root.textContent = (languageOf(locale) === "zh" ? chinese : english)[what];
};

/** The page serves cells and ribbon first; the pane's own code comes after, once Office is there. */
void Office.onReady(async ({ host }) => {
  if (host !== Office.HostType.Excel) return say(navigator.language, "notInExcel");
  associateCommands();
  if (!root) return undefined;
  try {
    const { startPane } = await import(/* webpackChunkName: "pane" */ "./startPane");
    return startPane(root);
  } catch {
    return say(Office.context.displayLanguage, "paneUnreachable");
  }
});
