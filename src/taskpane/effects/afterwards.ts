import { WriteProblem } from "../../excel/write/WriteProblem";

const againMs = 400;

/**
 * Looks at the workbook after a write that is done, twice if need be.
 *
 * @throws WriteProblem `done-unseen` when Excel shows it neither time: the write is not to be repeated for that
 */
export const afterwards = async <Seen>(
  look: (context: Excel.RequestContext) => Promise<Seen>,
): Promise<Seen> => {
  try {
    return await Excel.run(look);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, againMs));
    return Excel.run(look).catch((cause: unknown) => {
      throw new WriteProblem("done-unseen", undefined, undefined, { cause });
    });
  }
};
