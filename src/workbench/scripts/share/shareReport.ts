import type { CopyReport } from "../../../excel/share/copy/CopyReport";
import type { Language } from "../../../locales/language";
import { shareText } from "./ShareText";

/** What became of the copy, in lines for the terminal. */
export const shareReport = ({ valued, names, rules, tab }: CopyReport, language: Language): string => {
  const text = shareText[language];
  if (tab === undefined) return text.nothing;
  return [
    text.valued(valued.reduce((sum, { count }) => sum + count, 0)),
    ...valued.map(({ sheet, cells, formula }) => `  ${sheet}!${cells} ${formula}`),
    ...(names.length > 0 ? [text.names(names.join(", "))] : []),
    ...(rules.length > 0 ? [text.rules(rules.length)] : []),
    text.said(tab),
  ].join("\n");
};
