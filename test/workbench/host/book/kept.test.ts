import { openExcel, type ExcelSession } from "../../../support/excel";

let excel: ExcelSession;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

describe("settings", () => {
  test("keep any JSON value under keys told apart without regard to case", () =>
    excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("Plan", { year: 2026, parts: [1, 2] });
      settings.add("plan", [true]);
      const kept = settings.getItem("PLAN").load("value, key");
      const missing = settings.getItemOrNullObject("other");
      settings.load("items/key");
      await context.sync();
      expect([kept.key, kept.value, missing.isNullObject]).toEqual(["Plan", [true], true]);
      expect(settings.items.map(({ key }) => key)).toEqual(["Plan"]);
    }));

  test("asking for one that is not there is refused", async () => {
    const ask = excel.run(async (context) => {
      context.workbook.settings.getItem("nope").load("value");
      await context.sync();
    });
    await expect(ask).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("document properties", () => {
  test("title and custom properties", () =>
    excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Plan 2026";
      properties.custom.add("Quarter", 1);
      properties.custom.add("Signed", true);
      properties.custom.getItem("Quarter").value = 2;
      properties.load("title, author, creationDate");
      properties.custom.load("items/key, items/value, items/type");
      await context.sync();
      expect([properties.title, properties.author]).toEqual(["Plan 2026", ""]);
      expect(properties.creationDate).toBeInstanceOf(Date);
      expect(properties.custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ["Quarter", 2, "Number"],
        ["Signed", true, "Boolean"],
      ]);
      properties.custom.deleteAll();
      properties.custom.load("items");
      await context.sync();
      expect(properties.custom.items).toEqual([]);
    }));
});

describe("comments", () => {
  test("a cell has one, with replies, and it can be resolved", () =>
    excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.add("Sheet1!C3", "Is this the new target?");
      await context.sync();
      const comment = comments.getItemByCell("Sheet1!C3");
      comment.replies.add("Yes, since Monday.");
      comment.resolved = true;
      comment.load("content, resolved, creationDate, authorName");
      comment.replies.load("items/content");
      await context.sync();
      expect([comment.content, comment.resolved]).toEqual(["Is this the new target?", true]);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(["Yes, since Monday."]);
      expect(comment.creationDate).toBeInstanceOf(Date);
      comment.delete();
      comments.load("items");
      await context.sync();
      expect(comments.items).toEqual([]);
    }));

  test("a second one at the same cell is refused", async () => {
    const twice = excel.run(async (context) => {
      context.workbook.comments.add("Sheet1!A1", "one");
      context.workbook.comments.add("Sheet1!A1", "two");
      await context.sync();
    });
    await expect(twice).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("a workbook's structure", () => {
  test("is protected with a password, and only opened by it", async () => {
    await excel.run(async (context) => {
      context.workbook.protection.protect("key");
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
    const change = (act: (context: Excel.RequestContext) => void) =>
      excel.run(async (context) => {
        act(context);
        await context.sync();
      });
    const refused = { code: "AccessDenied" };
    await expect(change(({ workbook }) => void workbook.worksheets.add("New"))).rejects.toMatchObject(
      refused,
    );
    await expect(
      change(({ workbook }) => (workbook.worksheets.getActiveWorksheet().name = "Other")),
    ).rejects.toMatchObject(refused);
    await expect(change(({ workbook }) => workbook.protection.unprotect("no"))).rejects.toMatchObject(
      refused,
    );
    await change(({ workbook }) => workbook.protection.unprotect("key"));
    await change(({ workbook }) => void workbook.worksheets.add("New"));
  });
});
