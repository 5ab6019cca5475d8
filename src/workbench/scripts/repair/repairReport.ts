import { cellAddress } from "../../../excel/read/reference";
import type { BrokenCell } from "../../../excel/share/repair/BrokenCell";
import type { Language } from "../../../locales/language";
import { brokenGroups } from "../../../taskpane/repair/brokenGroups";
import { paneTextIn } from "../../../taskpane/shell/paneTextIn";
import { notKeptText } from "../../page/fileText";
import { planText } from "../plan/PlanText";
import type { RepairedFile } from "./repairFile";
import { repairScriptText } from "./RepairScriptText";

/** What was entered again and what was left, in lines for the terminal. */
export const repairReport = (
  { seen, entered, repaired, notKept }: RepairedFile,
  language: Language,
): string => {
  const { repair: words } = paneTextIn[language];
  const say = repairScriptText[language];
  const lines = (cells: readonly BrokenCell[]): readonly string[] =>
    brokenGroups(cells).map(({ address, sheet, cells: group }) =>
      say.line(words.group(address, sheet, group.length), group[0].says, group[0].willSay),
    );
  const left = seen.cells.filter((cell) => !entered.includes(cell));
  const doubtful = left.filter(({ kept }) => kept === undefined);
  const kept = brokenGroups(left.filter((cell) => cell.kept !== undefined)).map(
    ({ address, sheet, cells: [first, ...more] }) =>
      `  ${words.group(address, sheet, more.length + 1)}: ${first.kept ? words.kept[first.kept] : ""}`,
  );
  return [
    seen.cells.length === 0 ? words.fineMeaning : words.repaired(repaired.count),
    ...lines(entered),
    ...repaired.still.map(
      ({ sheet, row, column, shows }) =>
        `  ${words.place(cellAddress(row, column), sheet)}: ${String(shows)}`,
    ),
    ...(doubtful.length > 0 ? [say.doubtful, ...lines(doubtful)] : []),
    ...kept,
    ...(seen.unread.length > 0 ? [words.unread(seen.unread.join(", "))] : []),
    ...(notKept.length > 0 ? [planText[language].lost(notKeptText(notKept, language))] : []),
  ].join("\n");
};
