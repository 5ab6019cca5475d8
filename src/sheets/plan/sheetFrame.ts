import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { moneyFormat } from "./moneyFormat";
import { moneyRoom } from "./moneyRoom";
import { quoted } from "./quoted";
import { sheetsOf, type SheetKey } from "./sheetKeys";
import { sheetWords } from "./sheetWords";
import type { Snapshot } from "./snapshot";

/** What every sheet of a plan shares: date and currency at the right of its title, links to the others, money's format. */
export const sheetFrame = (
  key: SheetKey,
  snapshot: Snapshot,
  decisions: Decisions,
): Pick<Blueprint, "key" | "corner" | "links" | "money" | "moneyRoom" | "sees"> & {
  readonly key: string;
} => {
  const text = sheetsTextOf(decisions.language);
  return {
    key,
    corner: `=${quoted(text.corner.asOf)}&TEXT(Plan_AsOf,"yyyy-mm-dd")&${quoted(text.corner.amountsIn)}&Plan_Currency`,
    links: sheetsOf(snapshot, decisions)
      .filter((other) => other !== key)
      .map((other) => ({ key: other, tab: sheetWords(text, other).tab })),
    money: moneyFormat(decisions),
    moneyRoom: moneyRoom(decisions),
    sees: text.tables,
  };
};
