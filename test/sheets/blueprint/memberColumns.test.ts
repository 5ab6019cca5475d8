import fc from "fast-check";
import { sheetsTextOf } from "../../../src/locales/sheetsTextOf";
import type { Blueprint } from "../../../src/sheets/blueprint/blueprint";
import { layout } from "../../../src/sheets/blueprint/layout";
import { memberColumns, memberKey } from "../../../src/sheets/blueprint/memberColumns";
import { planTable } from "../../../src/sheets/plan/planTable";

const money = () => ({ as: "money" as const });
const headers = (names: readonly string[], fixed: readonly string[] = []) =>
  Object.values(memberColumns(names, fixed, money)).map(({ label }) => label);

/** What a formula of a table means for the brackets, quotes and signs of its columns' keys. */
const grid = (names: readonly string[], language: "en" | "zh" = "en"): Blueprint => ({
  key: "Grid",
  tab: "Grid",
  family: "plan",
  title: "Grid",
  sentence: "",
  blocks: [
    planTable(sheetsTextOf(language), "Plan_Holidays", {
      title: "Grid",
      rowKey: "Holiday",
      totalLabel: "Total",
      rows: [{ Holiday: "Desks" }],
      columns: {
        Holiday: { as: "name" },
        Date: { as: "money", formula: `=${names.map((name) => `[@${memberKey(name)}]`).join("+")}` },
      },
      members: { after: "Holiday", names, column: () => ({ as: "money", input: true, total: "sum" }) },
    }),
  ],
});

describe("columns made of names", () => {
  test("are headed by the names, as Excel tells headers apart", () => {
    expect(headers(["West", "west", " West ", "Total", "a\nb", "  "], ["Region", "Total"])).toEqual([
      "West",
      "west (2)",
      "West (3)",
      "Total (2)",
      "a b",
      "–",
    ]);
  });

  test("stand where the table says, between its own, in both languages", () => {
    const labels = (language: "en" | "zh") => {
      const [block] = layout(grid(["East", "West"], language), language).blocks;
      return block?.block === "table" ? block.columns.map(({ header, member }) => [header, member]) : [];
    };
    const own = (language: "en" | "zh") => sheetsTextOf(language).tables.Plan_Holidays;
    expect(labels("en")).toEqual([
      [own("en").Holiday, false],
      ["East", true],
      ["West", true],
      [own("en").Date, false],
    ]);
    expect(labels("zh").at(0)).toEqual([own("zh").Holiday, false]);
  });

  test("are named in formulas, whatever signs their names hold", () => {
    const [block] = layout(grid(["North #1 [old]", "O'Neil", "Total"]), "en").blocks;
    if (block?.block !== "table") throw new Error("no table");
    const row = (header: string) => `Plan_Holidays[[#This Row],[${header}]]`;
    expect(block.columns.at(-1)?.formula).toBe(
      `=${row("North '#1 '[old']")}+${row("O''Neil")}+${row("Total")}`,
    );
    expect(block.total?.cells[0]?.[1]).toBe(
      "=IF(COUNT(Plan_Holidays[[North '#1 '[old']]])=0,\"\",SUM(Plan_Holidays[[North '#1 '[old']]]))",
    );
  });

  test("a name that looks like a number or a formula is typed as text", () => {
    const [block] = layout(grid(["2018", "=A1"]), "en").blocks;
    if (block?.block !== "table") throw new Error("no table");
    expect(block.header.cells[0]?.slice(1, 3)).toEqual(["'2018", "'=A1"]);
    expect(block.columns.slice(1, 3).map(({ header }) => header)).toEqual(["2018", "=A1"]);
  });

  test("law: headers differ in more than case, keys differ, and no key has a sign formulas know", () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 20 }), { maxLength: 8 }), (names) => {
        const made = headers(names, ["Region"]);
        expect(new Set(["region", ...made.map((header) => header.toLowerCase())]).size).toBe(made.length + 1);
        expect(made.every((header) => header.trim() !== "" && header.length <= 255)).toBe(true);
        const keys = names.map(memberKey);
        expect(new Set(keys).size).toBe(names.length);
        expect(keys.every((key) => /^[\p{L}\p{N}_ ]+$/u.test(key))).toBe(true);
      }),
    ));
});
