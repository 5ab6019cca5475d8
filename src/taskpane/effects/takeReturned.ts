import { readingWorkbook } from "../../excel/read/readingWorkbook";
import { todaySerial } from "../../excel/read/todaySerial";
import { mostFileBytes, seeReturned, type PickedFile } from "../../excel/share/returned/seeReturned";
import { takeIn } from "../../excel/share/returned/takeIn";
import { ShareProblem } from "../../excel/share/ShareProblem";
import type { Answer } from "../state/PaneEvent";
import type { Task } from "../state/Task";

/** A file of the director's disk; one that is too large is not even read. */
const pickedFile = (file: File): PickedFile => ({
  name: file.name,
  bytes: async () => {
    if (file.size > mostFileBytes) throw new ShareProblem("share-too-large", file.name);
    return new Uint8Array(await file.arrayBuffer());
  },
});

/** Which reading is the latest: one that was left for another goes no further. */
let latest = 0;

/**
 * Reads what the files say about the plan.
 *
 * @param shown - resolves once what was told is on the screen, so that each file can be seen to be read
 */
export const readReturned = async (
  { files }: Extract<Task, { is: "read-returned" }>,
  progressed: (done: number, of: number) => void,
  shown: () => Promise<void>,
): Promise<Extract<Answer, { is: "returned-read" }>> => {
  latest += 1;
  const mine = latest;
  const seen = await readingWorkbook(() =>
    seeReturned(files.map(pickedFile), async (done, of) => {
      if (mine !== latest) throw new Error("Other files are read.");
      progressed(done, of);
      await shown();
    }),
  );
  return { is: "returned-read", seen };
};

/** Types what was agreed and chosen, gathers rows, and lists everything. */
export const takeReturnedIn = async (
  { seen, taken, language }: Extract<Task, { is: "take-in" }>,
  progressed: (done: number, of: number) => void,
): Promise<Extract<Answer, { is: "taken-in" }>> => ({
  is: "taken-in",
  taken: await takeIn(seen, taken, { language, on: todaySerial(new Date()), onProgress: progressed }),
});
