import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import { engineAnswers } from "../plan/engineAnswers";
import { languagesTried } from "../plan/languages";
import { livePlan } from "../plan/livePlan";
import { plan2018, superstore } from "../plan/superstore";

jest.setTimeout(120_000);

/** A Wednesday; its week begins on the 12th. */
const asOf = serialOf(2018, 2, 14);
const tables = {
  Sales: { Date: [serialOf(2018, 1, 9)], Amount: [6_000] },
  Channels: {
    Channel: ["Web", "Fair", "Web", "Fair"],
    Date: [asOf, asOf - 1, asOf - 8, asOf - 8],
    Spend: [600, 100, 400, 100],
    Customers: [4, 0, 4, 1],
  },
};
const snapshot: Snapshot = {
  ...superstore,
  names: [
    ...superstore.names,
    ...["Channel", "Date", "Spend", "Customers"].map((field) => `Channels_${field}`),
  ],
  lists: { Channels_Channel: ["Web", "Fair"], Team_Manager: ["Ann", "Bob"] },
};

describe.each(languagesTried)("the Market sheet, in %s", (language) => {
  const text = sheetsTextOf(language);
  const { Review_FrontLine: heard, Review_Snapshot: seen, Review_Content: content } = text.tables;
  const { interview, opportunity } = text.lists.List_FrontLine.choices;
  const { price } = text.lists.List_SnapshotKind.choices;
  const lights = text.lists.List_Light.choices;
  const decisions = { ...plan2018, language, sheets: ["Market"] as const };
  let plan: Awaited<ReturnType<typeof livePlan>>;
  beforeAll(async () => {
    plan = await livePlan(tables, snapshot, decisions, engineAnswers(snapshot, decisions), [
      ["Plan_AsOf", asOf],
      ["Review_FrontLine", heard.Manager, ["Ann", "Ann", "Ann", "Ann", "Bob", "Ann"]],
      ["Review_FrontLine", heard.Date, [asOf - 9, asOf - 8, asOf - 5, asOf - 3, asOf - 8, asOf]],
      [
        "Review_FrontLine",
        heard.Kind,
        [interview, interview, interview, opportunity, interview, opportunity],
      ],
      ["Review_Snapshot", seen.Week, [asOf - 14, asOf - 7, asOf, asOf]],
      ["Review_Snapshot", seen.Kind, [price, price, price, price]],
      ["Review_Snapshot", seen.What, ["Rival desk", "Rival desk", "Rival desk", "Rival lamp"]],
      ["Review_Snapshot", seen.Value, [100, 80, 72, 50]],
      ["Review_Content", content.Topic, ["One", "Two", "Three"]],
      [
        "Review_Content",
        content.Published,
        [serialOf(2018, 1, 2), serialOf(2018, 1, 3), serialOf(2018, 1, 5)],
      ],
    ]);
  });
  afterAll(() => plan.close());

  test("no cell is an error", async () => expect(await plan.errors()).toEqual([]));

  // A34: three interviews and one opportunity; the week of the 5th runs to the 11th.
  test("a manager's week is full, or says how much of it is missing", async () => {
    const { Week1, Now, Full, Manager } = text.tables.Review_Cadence;
    const cadence = await plan.table("Review_Cadence");
    expect(cadence.column(Manager).slice(0, 3)).toEqual(["Ann", "Bob", ""]);
    expect(cadence.column(Week1).slice(0, 3)).toEqual(["✓", "1/3 + 0/1", ""]);
    expect(cadence.column(Now).slice(0, 2)).toEqual(["0/3 + 1/1", "0/3 + 0/1"]);
    expect(cadence.column(Full).slice(0, 3)).toEqual([1, 0, ""]);
    expect(await plan.named("Market_Managers")).toBe(2);
    expect(await plan.named("Market_Complete")).toBe(1);
  });

  // 100, 80, 72: a fifth less, then a tenth less.
  test("a price is held against the last time it was seen", async () => {
    const rows = await plan.table("Review_Snapshot");
    expect(rows.column(seen.Before).slice(0, 4)).toEqual(["", 100, 80, ""]);
    expect(rows.value(seen.Change, 1)).toBeCloseTo(-0.2, 9);
    expect(rows.column(seen.Light).slice(0, 4)).toEqual(["", lights.act, lights.watch, ""]);
    expect(await plan.named("Market_Moved")).toBe(1);
  });

  // 600 for 4 against 400 for 4: half as much again; nobody came by the fair.
  test("what a customer costs is taken from the channels' table", async () => {
    const { Cost, Change, Light } = text.tables.Review_Acquisition;
    const rows = await plan.table("Review_Acquisition");
    expect(rows.column(Cost)).toEqual([150, ""]);
    expect(rows.value(Change, 0)).toBeCloseTo(0.5, 9);
    expect(rows.column(Light)).toEqual([lights.act, text.market.acquisition.few]);
  });

  // A52: two cases and one trend a week; the first week of 2018 begins on Monday, 1 January.
  test("a week of content is complete, missed or still to be planned", async () => {
    const { Check } = text.tables.Review_ContentWeeks;
    const { late, topics } = text.market.contentWeeks.say;
    const checks = (await plan.table("Review_ContentWeeks")).column(Check);
    expect(checks).toHaveLength(13);
    expect(checks.slice(0, 2)).toEqual(["✓", late]);
    expect(checks.slice(6, 9)).toEqual([topics, topics, ""]);
  });
});
