import { documentBytes, type HandsOver } from "../../excel/share/document/documentBytes";
import { shareCopy } from "../../excel/share/copy/shareCopy";
import { sharePart } from "../../excel/share/part/sharePart";
import { membersKnown } from "../../excel/share/part/theirTables";
import { readingWorkbook } from "../../excel/read/readingWorkbook";
import type { Answer } from "../state/PaneEvent";
import type { Task } from "../state/Task";
import type { CopyMade } from "../share/ShareShown";

/**
 * Makes the copy that is asked for, of the workbook as it stands now; nothing leaves it yet.
 *
 * @param document - hands over the open file; Office's own unless a test brings another
 */
export const makeCopy = async (
  { whose, language }: Extract<Task, { is: "share" }>,
  progressed: (done: number, of: number) => void,
  document: HandsOver = Office.context.document,
): Promise<Extract<Answer, { is: "copy-made" }>> => {
  const members = await Excel.run((context) => readingWorkbook(() => membersKnown(context)));
  const at = new Date();
  const options = { language, at };
  const made = async (): Promise<Pick<CopyMade, "bytes" | "holds">> => {
    if (whose === undefined) {
      const { bytes, report } = shareCopy(await documentBytes(document, progressed), options);
      return { bytes, holds: { of: "whole", report } };
    }
    const { bytes, facts } = await Excel.run((context) => sharePart(context, whose, options));
    return { bytes, holds: { of: "part", facts } };
  };
  return { is: "copy-made", made: { ...(await made()), at: at.getTime() }, members };
};
