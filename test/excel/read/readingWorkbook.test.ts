import { ReadProblem } from "../../../src/excel/read/ReadProblem";
import { readingWorkbook } from "../../../src/excel/read/readingWorkbook";
import { openExcel } from "../../support/excel";

const failing = (error: unknown) => readingWorkbook(() => Promise.reject(error));

it.each([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "table-gone"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["GeneralException", "excel-failed"],
])("says %s as %s", async (code, said) => {
  const error = Object.assign(new Error("Excel's own words"), { code });
  await expect(failing(error)).rejects.toMatchObject({
    name: "ReadProblem",
    code: said,
    message: "Excel's own words",
  });
});

it("says anything else as a failure of Excel", async () => {
  await expect(failing("odd")).rejects.toMatchObject({ code: "excel-failed", message: "odd" });
});

it("lets a problem of reading through as it is, and an answer too", async () => {
  const problem = new ReadProblem("no-dates", "none", { cell: "Data!A2" });
  await expect(failing(problem)).rejects.toBe(problem);
  await expect(readingWorkbook(() => Promise.resolve(7))).resolves.toBe(7);
});

it("knows the genuine Office.js's errors", async () => {
  const excel = await openExcel();
  try {
    const asked = excel.run((context) =>
      readingWorkbook(async () => {
        context.workbook.worksheets.getItem("nowhere").load("name");
        await context.sync();
      }),
    );
    await expect(asked).rejects.toMatchObject({ name: "ReadProblem", code: "table-gone" });
  } finally {
    excel.close();
  }
});
