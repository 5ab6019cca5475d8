import { readingWorkbook } from "../../read/readingWorkbook";
import { ShareProblem } from "../ShareProblem";
import { compared } from "./compared";
import { fileTables, type FileRead } from "./file/fileTables";
import type { Target } from "./file/FileTable";
import { fileRecords, type FileRecord } from "./FileRecord";
import { planTablesThere, targetOf } from "./planTablesThere";
import {
  unreadableReasons,
  type FileSeen,
  type LostSaying,
  type ReturnedCell,
  type ReturnedSeen,
  type UnreadableWhy,
} from "./Returned";

/** A file that the director picked. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A file larger than this is no workbook that came back from a manager. */
export const mostFileBytes = 100 * 1024 * 1024;

/**
 * What files that came back say about the plan. The workbook is only read, each file by itself: one that cannot be read is named with
 * its reason, and the others count.
 *
 * @param progressed - told before each file how many of how many are behind
 * @throws ReadProblem when the workbook cannot be read
 */
export async function seeReturned(
  picked: readonly PickedFile[],
  progressed: (done: number, of: number) => void | Promise<void> = () => undefined,
): Promise<ReturnedSeen> {
  const there = await Excel.run((context) => readingWorkbook(() => planTablesThere(context)));
  const targets = [...there.values()].map(targetOf);
  const names = distinctNames(picked);
  const read: { readonly seen: FileSeen; readonly records: ReadonlyMap<string, readonly FileRecord[]> }[] =
    [];
  for (const [at, file] of picked.entries()) {
    await progressed(at, picked.length);
    const name = names[at] ?? file.name;
    const found = await fileRead(file, targets);
    const records = "problem" in found ? new Map<string, never>() : fileRecords(name, found, there);
    const rows = "problem" in found ? 0 : found.tables.reduce((sum, table) => sum + table.rows.length, 0);
    const problem = "problem" in found ? found.problem : rows === 0 ? "nothing-ours" : undefined;
    read.push({ seen: { name, problem, rows, differing: 0 }, records });
  }
  await progressed(picked.length, picked.length);
  const outcome = compared(
    there,
    read.map(({ records }) => records),
  );
  return {
    files: read.map(({ seen }) => ({ ...seen, differing: differing(seen.name, outcome) })),
    ...outcome,
  };
}

const fileRead = async (
  { bytes }: PickedFile,
  targets: readonly Target[],
): Promise<FileRead | { readonly problem: UnreadableWhy }> => {
  try {
    const file = await bytes();
    return file.length > mostFileBytes ? { problem: "share-too-large" } : fileTables(file, targets);
  } catch (error) {
    const known = error instanceof ShareProblem ? error.code : undefined;
    return { problem: unreadableReasons.find((why) => why === known) ?? "share-damaged" };
  }
};

/** Two files of one name, from two folders, are told apart: "East.xlsx", "East.xlsx (2)". */
const distinctNames = (picked: readonly PickedFile[]): readonly string[] => {
  const times = new Map<string, number>();
  return picked.map(({ name }) => {
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
};

const differing = (file: string, { agreed, conflicts, lost }: Omit<ReturnedSeen, "files">): number => {
  const cells = [...agreed, ...conflicts].filter((cell: ReturnedCell) =>
    cell.says.some(({ from }) => from.some((origin) => origin.file === file)),
  );
  const gone = lost.filter(({ says }: LostSaying) => says.from.some((origin) => origin.file === file));
  return cells.length + gone.length;
};
