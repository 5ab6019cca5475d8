import { takeSnapshot } from "../../../src/excel/read/takeSnapshot";
import { settleUnfinished } from "../../../src/excel/write/journal/unfinished";
import { undoWrite } from "../../../src/excel/write/undoWrite";
import { writePlan } from "../../../src/excel/write/writePlan";
import { followSheets } from "../../../src/taskpane/effects/followSheets";
import { perform } from "../../../src/taskpane/effects/perform";
import { openingState } from "../../../src/taskpane/state/openingState";
import { paneStore } from "../../../src/taskpane/state/paneStore";
import type { ExcelSession } from "../../support/excel";
import { pathOutcome } from "../../support/pathOutcome";
import { secondHand, type SecondHand } from "../../support/secondHand";
import { soak } from "../../support/soak";
import { tableCells } from "../../support/tableCells";
import { until } from "../../support/until";
import { decisions, directorsWorkbook, salesOf, sell, write } from "./planned";

jest.setTimeout(soak ? 3_600_000 : 120_000);

let session: ExcelSession;
let other: SecondHand;
const open = async () => {
  session = await directorsWorkbook(salesOf("North", "South"));
  await session.run(async ({ workbook }) => {
    workbook.application.calculationMode = "Manual";
  });
  other = secondHand(session);
};
afterEach(() => {
  other.close();
  session.close();
});

const tabs = () =>
  session.run(async ({ workbook }) => {
    const sheets = workbook.worksheets.load("items/name");
    const names = workbook.names.load("items/name");
    await workbook.context.sync();
    expect(names.items.map(({ name }) => name)).not.toContain("Quarterdeck.Writing");
    return sheets.items.map(({ name }) => name);
  });

const plan = async (changed: Partial<typeof decisions> = {}) => {
  const snapshot = await Excel.run(takeSnapshot);
  return writePlan({ snapshot, decisions: { ...decisions, ...changed } });
};

const plannedTabs = ["Orders", "Mine", "Targets", "Past sales", "Rules"];

describe("two write the plan at once", () => {
  test("each sheet stands once, and whoever came second is told so and may try again", async () => {
    await open();
    const both = await Promise.all([pathOutcome(() => plan()), other.as(() => pathOutcome(() => plan()))]);
    expect(both.filter(({ code }) => code === undefined)).toHaveLength(1);
    const late = both.find(({ code }) => code !== undefined);
    expect(["being-written", "changed-meanwhile"]).toContain(late?.code);
    expect(await tabs()).toEqual(plannedTabs);
    expect((await other.as(() => plan())).undo).toBeUndefined();
    expect(await tabs()).toEqual(plannedTabs);
  });

  test("a plan that stands is brought up to date by one of them, and by the other after it", async () => {
    await open();
    await write(session);
    await sell(session, salesOf("South", "West", "Far"));
    const both = await Promise.all([
      pathOutcome(() => plan({ quarter: 2 })),
      other.as(() => pathOutcome(() => plan({ quarter: 3 }))),
    ]);
    expect(both.some(({ code }) => code === undefined)).toBe(true);
    for (const { code } of both) expect([undefined, "being-written", "changed-meanwhile"]).toContain(code);
    await other.as(() => plan({ quarter: 3 }));
    expect(await tabs()).toEqual(plannedTabs);
    expect((await tableCells(session, "Plan_Regions")).column("Region")).toEqual(["South", "West", "Far"]);
    if (soak) expect((await other.as(() => plan({ quarter: 3 }))).undo).toBeUndefined();
  });

  test("a turn whose pane is gone for two minutes is taken over; a fresh one is waited for", async () => {
    await open();
    const leave = (at: number) =>
      other.run(async ({ workbook }) => {
        workbook.names.add("Quarterdeck.Writing", "=0", `somebody 1 ${at}`);
      });
    await leave(Date.now());
    expect(await pathOutcome(() => plan())).toMatchObject({ code: "being-written" });
    await other.run(async ({ workbook }) => workbook.names.getItem("Quarterdeck.Writing").delete());
    await leave(Date.now() - 130_000);
    expect(await pathOutcome(() => plan())).toMatchObject({ code: undefined });
    expect(await tabs()).toEqual(plannedTabs);
  });
});

/** The requests of a writing before which somebody else does something: one in the middle, or all in the long form. */
const requests = soak ? Array.from({ length: 20 }, (_, at) => at + 1) : [11];

describe("one writes while another types", () => {
  test.each(requests)("nothing typed before request %i is lost", async (request) => {
    await open();
    await write(session);
    await sell(session, salesOf("South", "West"));
    const regions = await tableCells(session, "Plan_Regions");
    const typed = [regions.at("Owner", 0), regions.at("Owner", 1), regions.at("Target", 1)];
    let acted = false;
    session.host.inject.beforeRequest(request, () =>
      other.run(async ({ workbook }) => {
        acted = true;
        const sheet = workbook.worksheets.getItem("Targets");
        typed.forEach((at, index) => {
          sheet.getRange(at).values = [[`typed ${index}`]];
        });
      }),
    );
    const outcome = await pathOutcome(() => plan({ quarter: 2, weights: "even" }));
    session.host.inject.clear();
    // The write may be over before the last requests of the long form.
    expect(acted || soak).toBe(true);
    if (!acted) return;
    expect([undefined, "changed-meanwhile"]).toContain(outcome.code);
    if (outcome.code !== undefined) {
      expect(outcome.says).toContain("Targets");
      await plan({ quarter: 2, weights: "even" });
    }
    const cells = await session.run(async ({ workbook }) => {
      const sheets = workbook.worksheets.load("items/name");
      await workbook.context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRange().load("values"));
      await workbook.context.sync();
      return used.flatMap(({ values }) => values.flat() as unknown[]);
    });
    for (const index of typed.keys())
      expect([request, cells.includes(`typed ${index}`)]).toEqual([request, true]);
  });
});

test("the pane at home sees a sheet go that somebody else deletes, and leaves the director where they are", async () => {
  await open();
  await write(session);
  const store = paneStore(openingState("en"), perform);
  store.tell({ is: "opened" });
  await until(
    () => store.current().workbook?.kind,
    (kind) => kind === "planned",
  );
  const leave = followSheets(() => store.tell({ is: "workbook-changed" }));
  await until(() => session.host.events.heard, Boolean);
  const asked: unknown[] = [];
  const unheard = store.subscribe(() => asked.push(store.current().work));
  await session.run(async ({ workbook }) => workbook.worksheets.getItem("Mine").getRange("B7").select());
  await other.run(async ({ workbook }) => workbook.worksheets.getItem("Rules").delete());
  const damaged = () => {
    const { workbook } = store.current();
    return workbook?.kind === "planned" ? workbook.damage : undefined;
  };
  expect(await until(damaged, (damage) => damage !== undefined)).toBeDefined();
  const selected = await session.run(async ({ workbook }) => {
    const cell = workbook.getSelectedRange().load("address");
    await workbook.context.sync();
    return cell.address;
  });
  expect(selected).toBe("Mine!B7");
  expect(asked.filter(Boolean)).toEqual([]);
  unheard();
  leave();
});

describe("one takes the plan back while another types", () => {
  test.each(soak ? requests : [4])(
    "nothing typed before request %i is lost: the plan stands with it, and the cell is named",
    async (request) => {
      await open();
      const { undo } = await write(session);
      if (undo === undefined) throw new Error("Nothing was written.");
      const owner = (await tableCells(session, "Plan_Regions")).at("Owner", 1);
      let acted = false;
      session.host.inject.beforeRequest(request, () =>
        // Later requests come when the sheet is gone already.
        other
          .run(async ({ workbook }) => {
            workbook.worksheets.getItem("Targets").getRange(owner).values = [["typed"]];
          })
          .then(
            () => (acted = true),
            () => undefined,
          ),
      );
      const outcome = await pathOutcome(() => undoWrite(undo));
      session.host.inject.clear();
      if (!acted) return expect(await tabs()).toEqual(["Orders", "Mine"]);
      expect([request, outcome.code]).toEqual([request, "changed-since"]);
      expect(await tabs()).toEqual(plannedTabs);
      expect((await tableCells(session, "Plan_Regions")).value("Owner", 1)).toBe("typed");
    },
  );
});

describe("one writes while another protects a sheet of the plan", () => {
  test.each(soak ? requests : [10])(
    "before request %i: the pane says so, and goes on once it is taken off",
    async (request) => {
      await open();
      await write(session);
      const protect = (on: boolean) =>
        other.run(async ({ workbook }) => {
          const { protection } = workbook.worksheets.getItem("Targets");
          if (on) protection.protect();
          else protection.unprotect();
        });
      session.host.inject.beforeRequest(request, () => protect(true));
      const outcome = await pathOutcome(() => plan({ quarter: 2, weights: "even" }));
      session.host.inject.clear();
      expect([undefined, "protected", "half-written"]).toContain(outcome.code);
      if (outcome.code !== undefined) expect(outcome.says).toMatch(/protect/);
      await protect(false);
      await settleUnfinished();
      await plan({ quarter: 2, weights: "even" });
      expect(await tabs()).toEqual(plannedTabs);
      if (soak) expect((await plan({ quarter: 2, weights: "even" })).undo).toBeUndefined();
    },
  );
});

describe("one writes while another deletes a sheet of the plan", () => {
  test.each(soak ? requests : [8])(
    "before request %i: each sheet stands once in the end",
    async (request) => {
      await open();
      await write(session);
      session.host.inject.beforeRequest(request, () =>
        other.run(async ({ workbook }) => workbook.worksheets.getItem("Past sales").delete()),
      );
      const outcome = await pathOutcome(() => plan({ quarter: 2, weights: "even" }));
      session.host.inject.clear();
      expect([undefined, "changed-meanwhile"]).toContain(outcome.code);
      expect(new Set(await tabs()).size).toBe((await tabs()).length);
      await plan({ quarter: 2, weights: "even" });
      expect([...(await tabs())].sort()).toEqual([...plannedTabs].sort());
      if (soak) expect((await plan({ quarter: 2, weights: "even" })).undo).toBeUndefined();
    },
  );
});
