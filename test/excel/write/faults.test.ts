import type { Mishap } from "../../../src/workbench/host/protocol/FaultInjection";
import { settleUnfinished } from "../../../src/excel/write/journal/unfinished";
import { bookPicture } from "../../support/bookPicture";
import { pathOutcome, type PathOutcome } from "../../support/pathOutcome";
import { soak } from "../../support/soak";
import { heavyPaths, writePaths, type WritePath } from "./writePaths";

/** How many actions of a path are refused at most; all of them in the long form. */
const most = Number(process.env["FAULTS"] ?? (soak ? Infinity : 3));

jest.setTimeout(most > 3 ? 86_400_000 : 180_000);

const pictureOf = async ({ session }: WritePath): Promise<string> =>
  bookPicture(await session.host.snapshot());

/** Requests that only let go of what was read are on their way still. */
const settled = async ({ session }: WritePath): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await session.host.execute({});
};

interface Fault {
  readonly name: string;
  readonly arm: (path: WritePath) => void;
  /** Excel answers again only later: what was asked for is asked for once more then. */
  readonly again?: true;
}

const counts = { faults: 0, done: 0, refused: 0, unfinished: 0 };
const said = new Map<string, number>();

const tell = ({ code, says }: PathOutcome): void => {
  counts.faults += 1;
  if (code === undefined) counts.done += 1;
  else {
    counts[code === "half-written" ? "unfinished" : "refused"] += 1;
    expect(says.length).toBeGreaterThan(40);
  }
  said.set(code ?? "done", (said.get(code ?? "done") ?? 0) + 1);
};

/** Meets the path with each fault in turn, in a workbook that is as before; a fresh one where it is not any more. */
async function meet(name: string, faults: (requests: number, actions: number) => readonly Fault[]) {
  const open = writePaths[name];
  if (open === undefined) throw new Error(name);
  let path = await open();
  const before = await pictureOf(path);
  await settled(path);
  const counted = { ...path.session.host.counters };
  expect(await pathOutcome(path.act)).toMatchObject({ code: undefined });
  const requests = path.session.host.counters.batches - counted.batches;
  const actions = path.session.host.counters.actions - counted.actions;
  const intended = await pictureOf(path);
  let now = intended;
  for (const fault of faults(requests, actions)) {
    if (now !== before) {
      path.session.close();
      path = await open();
    }
    await settled(path);
    fault.arm(path);
    let outcome = await pathOutcome(path.act);
    path.session.host.inject.clear();
    tell(outcome);
    // The pane offers what was not done once more, and after what is done only another look.
    const undone = outcome.code !== undefined && outcome.code !== "done-unseen";
    if (fault.again && undone) outcome = await pathOutcome(path.act);
    await settleUnfinished();
    await settled(path);
    now = await pictureOf(path);
    const wanted = outcome.code === undefined || outcome.code === "done-unseen" ? intended : before;
    if (now !== wanted)
      expect([name, fault.name, outcome, JSON.parse(now)]).toEqual([
        name,
        fault.name,
        outcome,
        JSON.parse(wanted),
      ]);
    expect([name, fault.name, outcome.code]).not.toEqual([name, fault.name, "half-written"]);
    expect(path.session.host.faults).toEqual([]);
  }
  path.session.close();
  return { requests, actions };
}

/** So many numbers of 1 … last, spread over all of them and other ones for each seed. */
const some = (last: number, count: number, seed: number): readonly number[] => {
  if (last <= count) return Array.from({ length: last }, (_, at) => at + 1);
  const stride = last / count;
  return Array.from(
    { length: count },
    (_, at) => 1 + Math.floor((at + ((seed * (at + 7)) % 97) / 97) * stride),
  );
};

const mishaps: readonly Mishap[] = ["busy", "unsent", "unanswered", "late"];
/** Of the paths that take long this one is met in the short form too, by fewer faults: nothing typed since may be lost on it. */
const alwaysMet = "taking a first plan back";
const paths = Object.keys(writePaths).filter(
  (name) => soak || most > 3 || name === alwaysMet || !heavyPaths.has(name),
);

test.each(paths)("%s is done or not done, whatever goes wrong, and the pane says which", async (name) => {
  const seed = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7);
  const count = heavyPaths.has(name) && most <= 3 ? 2 : most;
  const met = await meet(name, (requests, actions) => [
    ...some(actions, count, seed).map((n): Fault => ({
      name: `action ${n} refused`,
      arm: ({ session }) =>
        session.host.inject.refuseAction(n, n % 5 === 0 ? "AccessDenied" : "GeneralException"),
    })),
    ...some(requests, count / 2, seed).flatMap((n, at) =>
      (soak ? mishaps : mishaps.filter((_, kind) => (at + seed) % mishaps.length === kind)).map(
        (mishap): Fault => ({
          name: `request ${n} ${mishap}`,
          arm: ({ session }) => session.host.inject.atRequest(n, mishap),
        }),
      ),
    ),
    ...some(requests, Math.min(count / 4, 10), seed).map((n): Fault => ({
      name: `the line is down from request ${n} on`,
      arm: ({ session }) => session.host.inject.atRequest(n, "unsent", Infinity),
      again: true,
    })),
  ]);
  console.log(`${name}: ${met.actions} actions in ${met.requests} requests`);
});

afterAll(() => {
  console.log(`${counts.faults} faults: ${JSON.stringify([counts, Object.fromEntries(said)])}`);
});
