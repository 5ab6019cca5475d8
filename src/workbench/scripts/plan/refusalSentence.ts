import type { Language } from "../../../locales/language";
import { paneTextIn } from "../../../taskpane/shell/paneTextIn";
import { problemOf } from "../../../taskpane/state/problemOf";
import { NotAWorkbook } from "../../host/xlsx/NotAWorkbook";
import { reasonText } from "../../page/fileText";
import { pageText } from "../../page/pageText";
import { PlanRefusal } from "./PlanRefusal";

/** Why no plan was made, in the sentences the pane would use. */
export const refusalSentence = (error: unknown, file: string, language: Language): string => {
  if (error instanceof PlanRefusal) return error.message;
  if (error instanceof NotAWorkbook)
    return pageText[language].notOpened(file, reasonText(error.reason, language));
  const { code, subject = "", place, details } = problemOf(error);
  const { happened, mend } = paneTextIn[language].problem.says[code];
  const sentence = `${happened(subject, place?.sheet ?? "")} ${mend}`;
  return code === "unknown" ? `${sentence}\n${details}` : sentence;
};
