import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { moneyFormat } from "./moneyFormat";
import { moneyRoom } from "./moneyRoom";
import { quoted } from "./quoted";

/** The plan's sheets in the order of their tabs. */
const sheetKeys = ["Targets", "History", "Rules"] as const;

/** What every sheet of a plan shares: date and currency at the right of its title, links to the others, money's format. */
export const sheetFrame = (
  key: (typeof sheetKeys)[number],
  decisions: Decisions,
): Pick<Blueprint, "key" | "corner" | "links" | "money" | "moneyRoom" | "sees"> & {
  readonly key: string;
} => {
  const text = sheetsTextOf(decisions.language);
  const tabs = { Targets: text.targets.tab, History: text.history.tab, Rules: text.rules.tab };
  return {
    key,
    corner: `=${quoted(text.corner.asOf)}&TEXT(Plan_AsOf,"yyyy-mm-dd")&${quoted(text.corner.amountsIn)}&Plan_Currency`,
    links: sheetKeys.filter((other) => other !== key).map((other) => ({ key: other, tab: tabs[other] })),
    money: moneyFormat(decisions),
    moneyRoom: moneyRoom(decisions),
    sees: text.tables,
  };
};
