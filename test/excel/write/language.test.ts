import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import { tableCells } from "../../support/tableCells";
import { directorsWorkbook, write } from "./planned";

jest.setTimeout(180_000);

test("a plan written again in another language speaks it, and keeps what was typed", async () => {
  const session = await directorsWorkbook();
  await write(session);
  const months = await tableCells(session, "Plan_Months");
  const regions = await tableCells(session, "Plan_Regions");
  await session.run(async ({ workbook }) => {
    const on = workbook.worksheets.getItem("Targets");
    on.getRange(months.at("Typed weight", 1)).values = [[3]];
    on.getRange(months.at("Season index", -1)).values = [["My seasons"]];
    on.getRange(regions.at("Owner", 0)).values = [["Ada"]];
    workbook.worksheets.getItem("Rules").name = "My rules";
  });
  await write(session);

  const report = await write(session, { language: "zh" });
  expect(report.sheets.map(({ tab, became }) => [tab, became])).toEqual([
    ["目标", "updated"],
    [sheetsTextOf("zh").history.tab, "updated"],
    ["My rules", "updated"],
  ]);
  expect(report.parked).toEqual([]);
  const chinese = await tableCells(session, "Plan_Months");
  expect(chinese.headers).toContain("My seasons");
  expect(chinese.headers.filter((header) => months.headers.includes(header))).toEqual([]);
  expect(chinese.column(chinese.headers[months.headers.indexOf("Typed weight")] ?? "")[1]).toBe(3);
  const said = await session.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const source = names.getItem("Plan_WeightSource").getRange().load("values");
    const limits = names.getItem("Plan_Year").getRange().dataValidation.load("errorAlert");
    const series = worksheets.getItem("目标").charts.getItem("Progress").series.load("items/name");
    const title = worksheets.getItem("目标").getRange("B1").load("values");
    await context.sync();
    return [
      source.values[0]?.[0],
      limits.errorAlert.message,
      series.items[0]?.name,
      title.values[0]?.[0],
    ].map(String);
  });
  for (const words of said) expect(words).toMatch(/[\u4e00-\u9fff]/);
  expect(
    (await write(session, { language: "zh" })).sheets.every(({ became }) => became === "unchanged"),
  ).toBe(true);

  await write(session);
  expect((await tableCells(session, "Plan_Months")).headers).toEqual(
    months.headers.map((header) => (header === "Season index" ? "My seasons" : header)),
  );
  session.close();
});
