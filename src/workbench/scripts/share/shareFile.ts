import { shareCopy } from "../../../excel/share/copy/shareCopy";
import { sharePart } from "../../../excel/share/part/sharePart";
import { membersKnown } from "../../../excel/share/part/theirTables";
import type { Whose } from "../../../excel/share/part/Whose";
import { ShareProblem } from "../../../excel/share/ShareProblem";
import type { Language } from "../../../locales/language";
import type { Host } from "../../host/Host";
import { openBook } from "../headless/openBook";
import { PlanRefusal } from "../plan/PlanRefusal";
import { shareReport } from "./shareReport";
import type { ShareOptions } from "./shareOptions";
import { shareText } from "./ShareText";

/** A copy of a workbook as a file, and what was done, in lines for the terminal. */
export interface SharedFile {
  readonly bytes: Uint8Array;
  readonly told: string;
}

/**
 * Makes a copy of a workbook that needs no add-in: the whole from its bytes, without opening it, or the part of one region or seller.
 *
 * @param addFunctions - gives the workbook the functions that its cells call; only a part needs them
 * @throws ShareProblem, NotAWorkbook, PlanRefusal
 */
export const shareFile = async (
  file: Uint8Array,
  { language, whose }: Pick<ShareOptions, "language" | "whose">,
  addFunctions: () => (host: Host) => void,
): Promise<SharedFile> => {
  const at = new Date();
  if (whose !== undefined) return partOf(file, whose, { language, at }, addFunctions());
  const { bytes, report } = shareCopy(file, { language, at });
  return { bytes, told: shareReport(report, language) };
};

const partOf = (
  file: Uint8Array,
  whose: Whose,
  options: { readonly language: Language; readonly at: Date },
  addFunctions: (host: Host) => void,
): Promise<SharedFile> =>
  openBook(file, addFunctions, () =>
    Excel.run(async (context) => {
      const text = shareText[options.language];
      try {
        const { bytes, facts } = await sharePart(context, whose, options);
        const lines = facts.map(({ tab, rows }) => text.rows(tab, rows));
        return { bytes, told: [text.part(whose.name), ...lines].join("\n") };
      } catch (error) {
        if (!(error instanceof ShareProblem) || error.code !== "share-nothing-theirs") throw error;
        const known = await membersKnown(context);
        throw new PlanRefusal(text.known(known[whose.by].join(", ")));
      }
    }),
  );
