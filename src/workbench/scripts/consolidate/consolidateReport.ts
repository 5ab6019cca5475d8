import type { Language } from "../../../locales/language";
import { returnedTextOf } from "../../../locales/returnedTextOf";
import { paneFormat } from "../../../taskpane/format/paneFormat";
import { filesIn } from "../../../taskpane/returned/filesIn";
import { leftOutSentences } from "../../../taskpane/returned/leftOutSentences";
import { shownValue } from "../../../taskpane/returned/shownValue";
import { paneTextIn } from "../../../taskpane/shell/paneTextIn";
import { notKeptText } from "../../page/fileText";
import { planText } from "../plan/PlanText";
import type { ConsolidatedFile } from "./consolidateFile";
import { consolidateText } from "./ConsolidateText";

/** What each file said, what was taken in and what differs, in lines for the terminal. */
export const consolidateReport = ({ seen, taken, notKept }: ConsolidatedFile, language: Language): string => {
  const words = returnedTextOf(language);
  const say = consolidateText[language];
  const { list } = paneTextIn[language];
  const format = paneFormat(language);
  const files = seen.files.map(({ name, problem, rows, listRows, differing }) =>
    say.file(
      name,
      problem === undefined
        ? list([
            ...(rows > 0 ? [words.rows(rows)] : []),
            ...(listRows > 0 ? [words.listRows(listRows)] : []),
            words.differing(differing),
          ])
        : words.unreadable[problem],
    ),
  );
  const conflicts = seen.conflicts.map((cell) =>
    say.conflict(
      words.where(cell.list ?? cell.sheet, cell.row, cell.column),
      words.mine(shownValue(cell, cell.mine, format)),
      list(cell.says.map((each) => say.said(shownValue(cell, each.value, format), filesIn(each, list)))),
    ),
  );
  const lost = seen.lost.map((cell) =>
    words.lostItem(
      words.where(cell.sheet, cell.row, cell.column),
      words.take(shownValue(cell, cell.says.value, format), filesIn(cell.says, list)),
      words.why[cell.why],
    ),
  );
  return [
    words.files,
    ...files,
    words.typed(taken.typed),
    ...taken.gathered.map(({ tab, rows }) => words.gathered(rows, tab)),
    ...(taken.tab === undefined || taken.listed === 0 ? [] : [words.listed(taken.listed, taken.tab)]),
    ...seen.gathered.flatMap((each) => leftOutSentences(each, words, list)),
    ...(conflicts.length > 0 ? [say.conflicts, ...conflicts] : []),
    ...lost,
    ...(notKept.length > 0 ? [planText[language].lost(notKeptText(notKept, language))] : []),
  ].join("\n");
};
