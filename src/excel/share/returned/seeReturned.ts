import { readingWorkbook } from "../../read/readingWorkbook";
import { ShareProblem } from "../ShareProblem";
import { compared } from "./compared";
import { fileTables, type FileRead } from "./file/fileTables";
import type { Target } from "./file/FileTable";
import { fileRecords } from "./FileRecord";
import { formsThere } from "./formsThere";
import { planTablesThere, targetOf } from "./planTablesThere";
import { unreadableReasons, type FileSeen, type ReturnedSeen, type UnreadableWhy } from "./Returned";
import { saidInForms } from "./saidInForms";
import { listOf, listsThere, seeRows } from "./rows/seeRows";

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
  const { there, forms, lists } = await Excel.run((context) =>
    readingWorkbook(async () => ({
      there: await planTablesThere(context),
      forms: await formsThere(context),
      lists: await listsThere(context),
    })),
  );
  const isWanted: IsWanted = (table) => listOf(lists.tables, table) !== undefined;
  const targets = [...there.values()].map(targetOf);
  const names = distinctNames(picked);
  const files = new Map<string, FileRead | { readonly problem: UnreadableWhy }>();
  for (const [at, file] of picked.entries()) {
    await progressed(at, picked.length);
    const name = names[at] ?? file.name;
    files.set(name, await fileRead(file, targets, isWanted, new Set(forms.keys())));
  }
  await progressed(picked.length, picked.length);
  const read = new Map([...files].flatMap(([name, found]) => ("problem" in found ? [] : [[name, found]])));
  const records = [...read].map(([name, found]) => fileRecords(name, found, there));
  const plan = compared(
    there,
    records,
    [...read].flatMap(([name, found]) => saidInForms(name, found, forms)),
  );
  const { outcomes, rows: listRows } = await Excel.run((context) =>
    readingWorkbook(() => seeRows(context, lists, read)),
  );
  const outcome = {
    agreed: [...plan.agreed, ...outcomes.flatMap(({ agreed }) => agreed)],
    conflicts: [...plan.conflicts, ...outcomes.flatMap(({ conflicts }) => conflicts)],
    lost: plan.lost,
    gathered: outcomes.map(({ seen }) => seen),
  };
  const news = newsOf(outcome);
  return {
    files: [...files].map(([name, found]): FileSeen => {
      const tables = "problem" in found ? [] : found.tables;
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      const ofLists = listRows.get(name) ?? 0;
      const said = "problem" in found ? 0 : rows + ofLists + found.forms.length;
      const problem = "problem" in found ? found.problem : said === 0 ? "nothing-ours" : undefined;
      return { name, problem, rows, listRows: ofLists, differing: news.get(name) ?? 0 };
    }),
    ...outcome,
  };
}

type IsWanted = NonNullable<Parameters<typeof fileTables>[2]>;

const fileRead = async (
  { bytes }: PickedFile,
  targets: readonly Target[],
  isWanted: IsWanted,
  formNames: ReadonlySet<string>,
): Promise<FileRead | { readonly problem: UnreadableWhy }> => {
  try {
    const file = await bytes();
    return file.length > mostFileBytes
      ? { problem: "share-too-large" }
      : fileTables(file, targets, isWanted, formNames);
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

/** By file, how much of it is new. */
const newsOf = ({
  agreed,
  conflicts,
  lost,
  gathered,
}: Omit<ReturnedSeen, "files">): ReadonlyMap<string, number> => {
  const news = new Map<string, number>();
  const more = (files: ReadonlySet<string>): void => {
    for (const file of files) news.set(file, (news.get(file) ?? 0) + 1);
  };
  for (const { says } of [...agreed, ...conflicts])
    more(new Set(says.flatMap(({ from }) => from.map(({ file }) => file))));
  for (const { says } of lost) more(new Set(says.from.map(({ file }) => file)));
  for (const { fresh } of gathered)
    for (const { from, otherwise } of fresh) if (!otherwise) more(new Set([from.file]));
  return news;
};
