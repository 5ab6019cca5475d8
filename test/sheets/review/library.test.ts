import { serialOf } from "../../../src/planning/calendar/serialOf";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { engineAnswers } from "../plan/engineAnswers";
import { languagesTried } from "../plan/languages";
import { livePlan } from "../plan/livePlan";
import { plan2018, superstore } from "../plan/superstore";

jest.setTimeout(120_000);

const asOf = serialOf(2018, 2, 14);
const causes = ["Late", "Broken", "Late", "Late", "Broken"];
const tables = {
  Sales: {
    Date: [serialOf(2018, 1, 9), serialOf(2018, 1, 10)],
    Amount: [6000, 3000],
    Seller: ["Ann", "Bob"],
  },
  Complaints: { Opened: causes.map(() => serialOf(2018, 1, 20)), Cause: causes },
};
const snapshot: Snapshot = {
  ...superstore,
  names: [...superstore.names, "Sales_Seller", "Complaints_Opened", "Complaints_Cause"],
  members: { seller: ["Ann", "Bob"].map((name) => ({ name, history: superstore.history })) },
  lists: { Complaints_Cause: ["Late", "Broken"] },
};

describe.each(languagesTried)("the Library in Excel, in %s", (language) => {
  const text = sheetsTextOf(language);
  const {
    Review_Cases: cases,
    Review_Pains: pains,
    Review_SignOff: signed,
    Review_TalkTracks: tracks,
  } = text.tables;
  const { success, failure } = text.lists.List_CaseKind.choices;
  const { missing } = text.library.cases;
  const decisions = { ...plan2018, language, sheets: ["Risks", "Library"] as const };
  let plan: Awaited<ReturnType<typeof livePlan>>;
  beforeAll(async () => {
    plan = await livePlan(tables, snapshot, decisions, engineAnswers(snapshot, decisions), [
      ["Plan_AsOf", asOf],
      ["Review_Cases", cases.Case, ["Won", "Lost", "Blank"]],
      ["Review_Cases", cases.Kind, [success, failure]],
      ["Review_Cases", cases.Profile, ["Hotels", "Cafés"]],
      ["Review_Cases", cases.Pain, ["broken chairs"]],
      ["Review_Cases", cases.Solution, ["Swap"]],
      ["Review_Cases", cases.Steps, ["1, 2"]],
      ["Review_SignOff", signed.Signed, [serialOf(2018, 1, 5), serialOf(2017, 5, 1)]],
      ["Review_TalkTracks", tracks.Used, [4, 2]],
      ["Review_TalkTracks", tracks.Worked, [3]],
      ["Review_Benchmarks", text.tables.Review_Benchmarks.Ours, [0.25, null, -0.2]],
    ]);
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  test("a case says what it lacks for its kind (B50)", async () => {
    const list = await plan.table("Review_Cases");
    expect(list.column(cases.Check).slice(0, 4)).toEqual(["✓", missing.risk, missing.kind, ""]);
    expect(await plan.named("Library_Success")).toBe(1);
    expect(await plan.named("Library_Incomplete")).toBe(2);
  });

  test("every procedure stands step by step, each step with what ends it (A38, B35, B36, B51)", async () => {
    const { Procedure, Step, Exit } = text.tables.Review_Procedures;
    const list = await plan.table("Review_Procedures");
    const [names, steps, exits] = [Procedure, Step, Exit].map((header) => list.column(header));
    const told = names!.flatMap((name, at) => (name === "" ? [] : [at]));
    expect(new Set(told.map((at) => names![at]))).toHaveProperty("size", 6);
    told.forEach((at) => {
      expect(steps![at]).toBe(names![at] === names![at - 1] ? Number(steps![at - 1]) + 1 : 1);
      expect(String(exits![at])).not.toBe("");
    });
  });

  // Late is the cause of three complaints, broken of two and of a case: the earlier row goes first among equals.
  test("pains are ranked by how often they are named (B46)", async () => {
    const list = await plan.table("Review_Pains");
    expect(list.column(pains.Cases).slice(0, 3)).toEqual([3, 3, ""]);
    expect(list.column(pains.Rank).slice(0, 3)).toEqual([1, 2, ""]);
    expect(await plan.named("Library_Pain")).toBe("Late");
  });

  test("a signature counts for the year it was given in (A58)", async () => {
    const list = await plan.table("Review_SignOff");
    const { signed: done, before } = text.library.signOff;
    expect(list.column(signed.Person)).toEqual(["Ann", "Bob"]);
    expect(list.column(signed.State)).toEqual([done, before]);
    expect(await plan.named("Library_Signed")).toBe(0.5);
  });

  test("what works is counted, and the guide's examples claim nothing until ours are typed (C37, C39)", async () => {
    expect((await plan.table("Review_TalkTracks")).column(tracks.Rate).slice(0, 3)).toEqual([0.75, 0, ""]);
    const { reached, short, guide } = text.library.benchmarks;
    const states = (await plan.table("Review_Benchmarks")).column(text.tables.Review_Benchmarks.State);
    expect(states).toEqual([reached, guide, short, guide, guide, guide]);
  });

  test("what another sheet holds is linked to, not kept twice", async () => {
    const links = await plan.table("Review_Elsewhere");
    expect(links.column(text.tables.Review_Elsewhere.What)).toEqual([text.library.elsewhere.rows.redLines]);
  });
});
