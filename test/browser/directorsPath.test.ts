import { mkdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../src/locales/language";
import { openBrowser } from "../../src/workbench/scripts/openBrowser";
import { startWorkbench, type RunningWorkbench } from "../../src/workbench/scripts/startWorkbench";
import { WorkbenchDriver } from "../../src/workbench/scripts/WorkbenchDriver";
import { listFile } from "../excel/share/support/listFile";

const target = 6_000_000;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

let workbench: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  mkdirSync("test-output", { recursive: true });
  workbench = await startWorkbench();
  browser = await openBrowser();
}, 480_000);

afterAll(async () => {
  await browser?.close();
  workbench?.stop();
});

describe.each<Language>(["en", "zh"])("a director's whole path, in %s", (language) => {
  let page: Page;
  let director: WorkbenchDriver;
  const faults: string[] = [];
  const picture = (name: string) => page.screenshot({ path: `test-output/${name}.${language}.png` });

  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on("pageerror", (error) => faults.push(String(error.stack ?? error)));
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) faults.push(message.text());
    });
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(workbench.address).origin)
        faults.push(`asked for ${request.url()}`);
    });
    director = new WorkbenchDriver(page, language);
    await director.open(workbench.address);
  }, 120_000);

  afterAll(() => page?.close());

  test("cells call the add-in's functions, typed like Excel's own", async () => {
    await director.type("B2", "=SPLITTARGET(100000000,{30;40;30;40},,0.01)");
    await director.type("D2", "=HEALTHBAND(79.99)");
    await director.type("D3", "=HEALTHSCORE({80,4},{50,50},{0,0},{100,5})");
    const values = await director.excel.values(
      "B2:D5",
      (cells) => cells[3]?.[0] !== "" && cells[1]?.[2] !== "",
    );
    await picture("functions");
    // Contract: SPLITTARGET's and HEALTHBAND's reference results; the score is the mean of 80 % and 80 %.
    expect(values.map(([split]) => split)).toEqual([21428571.43, 28571428.57, 21428571.43, 28571428.57]);
    expect(values[0]?.[2]).toBe("warning");
    expect(values[1]?.[2]).toBeCloseTo(80, 9);
  }, 120_000);

  test("a function is sought in the guide, read, and put into a cell", async () => {
    await director.insertFunction("LEADSNEEDED", "F9");
    const values = await director.excel.values("F9", ([row]) => row?.[0] !== "");
    await picture("guide");
    expect(values).toEqual([[20_000]]);
  }, 120_000);

  test("a copy for others opens beside the workbook, with values where our functions were", async () => {
    const copy = await director.shareCopy();
    copy.page.on("pageerror", (error) => faults.push(String(error.stack ?? error)));
    expect(await copy.excel.formulas("B2:D2")).toEqual([[21428571.43, "", "warning"]]);
    await copy.page.screenshot({ path: "test-output/shared.png" });
    await copy.page.close();
    expect(await director.excel.formulas("D2")).toEqual([["=HEALTHBAND(79.99)"]]);
  }, 120_000);

  test("a file that is no workbook gets its sentence, and the sheet stays as it was", async () => {
    const buffer = Buffer.from("region,amount\nNorth,12\n");
    const notice = await director.chooseFile({ name: "sales.csv", mimeType: "text/csv", buffer });
    await picture("no-workbook");
    expect(notice).toContain("sales.csv");
    expect(notice).toMatch(language === "zh" ? /没有打开/ : /was not opened/);
    expect(await director.excel.values("B2", ([row]) => row?.[0] !== "")).toEqual([[21428571.43]]);
  }, 60_000);

  test("two files of managers are picked; their rows are gathered with where they come from, and taken back", async () => {
    const picked = (name: string, ...rows: readonly (readonly (string | number)[])[]) => ({
      name,
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(listFile("Deals", [["Deal no", "Amount"], ...rows])),
    });
    await director.gather(
      [picked("East.xlsx", ["D-1", 10]), picked("West.xlsx", ["D-1", 10], ["D-2", 20])],
      2,
    );
    await director.showReturnedRows();
    const cells = await director.excel.values("B7:G8", () => true);
    await picture("returned");
    expect(cells.map((row) => [row[0], row[1], row[2], row[4], row[5]])).toEqual([
      ["East.xlsx", "Deals", "A2", "D-1", 10],
      ["West.xlsx", "Deals", "A3", "D-2", 20],
    ]);
    await director.undo();
    expect(await director.excel.formulas("D2")).toEqual([["=HEALTHBAND(79.99)"]]);
  }, 120_000);

  test("the sample company is found", async () => {
    await director.loadSample();
    await picture("found");
  }, 120_000);

  test("a plan of it is decided on, previewed and written", async () => {
    await director.decide(String(target), ["Actions"]);
    await picture("preview");
    await director.write();
    await picture("written");
    expect(await director.excel.named("Year_Target")).toEqual([[target]]);
  }, 480_000);

  test("the plan foots to the target on the sheets", async () => {
    const quarters = await director.excel.named("Quarter_Split");
    expect(sum(quarters.flat().map(Number))).toBeCloseTo(target, 2);
  }, 60_000);

  test("its chart is drawn over the grid", async () => {
    const line = page.locator("#grid .charts svg path[stroke-width]").first();
    await line.waitFor({ state: "attached" });
    expect(await page.locator("#grid .charts svg").first().getAttribute("aria-label")).not.toBe("");
  }, 60_000);

  test("a new target moves the plan at once, with no step in the pane", async () => {
    expect(await director.openTargets()).toBe(director.tab("Targets"));
    const cell = await director.excel.addressOf("Year_Target");
    await director.type(cell, String(target + 1200));
    expect(await director.excel.values(cell, ([row]) => row?.[0] !== target)).toEqual([[target + 1200]]);
    const quarters = await director.excel.named("Quarter_Split");
    expect(sum(quarters.flat().map(Number))).toBeCloseTo(target + 1200, 2);
    await picture("changed");
  }, 120_000);

  test("what somebody else types moves the pane, and the field that is typed in keeps the keyboard", async () => {
    const elsewhere = () => director.excel.typeNamed("Year_Target", 2 * target);
    expect(await director.typeWhileItMoves("Ada", elsewhere, " Lovelace")).toBe("Ada Lovelace");
  }, 120_000);

  test("the links under the title lead to the other sheets", async () => {
    const before = await director.excel.activeSheet();
    await director.followFirstLink();
    await expect(director.turnsFrom(before)).resolves.toBe(director.tab("Actions"));
  }, 120_000);

  test("nothing failed unseen on the way, and nobody else was asked for anything", () => {
    expect(faults).toEqual([]);
  });
});
