import { readdirSync } from "node:fs";
import { languages } from "./plan/languages";
import { ourNames } from "../../src/excel/read/ourNames";
import { sheetsTextOf } from "../../src/locales/sheetsTextOf";
import { layout } from "../../src/sheets/blueprint/layout";
import type { SheetLayout } from "../../src/sheets/blueprint/sheetLayout";
import { workbookSheets } from "../../src/sheets/workbookSheets";
import { standingSheets } from "../../src/sheets/plan/sheetKeys";
import { everyCell, everyFormula } from "./plan/everyCell";
import { superstoreWithEverything } from "./plan/everyTable";
import { plan2018, superstore, superstoreByRegion } from "./plan/superstore";
import { tracedSteps } from "./plan/tracedSteps";

/** All of them in Excel 2016, WPS and LibreOffice. */
const native =
  "ABS AGGREGATE AND AVERAGE AVERAGEIFS CEILING CHAR CHOOSE COLUMNS CORREL COUNT COUNTA COUNTIF COUNTIFS DATE DAY EDATE EOMONTH FREQUENCY FIND FLOOR HYPERLINK IF IFERROR IFNA INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN MID MIN MOD MONTH N NETWORKDAYS.INTL NOT NPER OR POWER RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SIGN SMALL SQRT SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM UPPER VALUE WEEKDAY WORKDAY.INTL YEAR".split(
    " ",
  );
const ours = readdirSync("src/functions", { recursive: true, encoding: "utf8" }).flatMap(
  (file) => /([A-Z]{3,})\.ts$/.exec(file)?.[1] ?? [],
);

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');
const functionsIn = (formula: string): string[] =>
  [...withoutTexts(formula).matchAll(/([A-Z][A-Z.]+)\(/g)].map(([, name]) => name ?? "");
const namesIn = (formula: string): string[] => [
  ...new Set([...withoutTexts(formula).matchAll(/\b[A-Z][A-Za-z]*_[A-Za-z0-9]+/g)].map(([name]) => name)),
];

const namesOf = (sheet: SheetLayout): string[] => [
  sheet.mark,
  ...sheet.blocks.flatMap((block) => {
    switch (block.block) {
      case "form":
        return block.items.map(({ name }) => name);
      case "table":
        return [block.key, ...block.cellNames.map(({ name }) => name)];
      case "lists":
        return block.lists.map(({ name }) => name);
      case "engine":
        return block.spills.flatMap(({ names }) => names.map(({ name }) => name));
      case "chart":
        return [];
    }
  }),
];

const snapshots = {
  "with regions": superstoreByRegion,
  "without regions": superstore,
  "with every table": superstoreWithEverything,
  "without history": { ...superstoreByRegion, history: [], members: {} },
};

describe.each(languages)("the plan's sheets in %s", (language) => {
  describe.each(Object.entries(snapshots))("%s", (_, snapshot) => {
    const sheets = workbookSheets(snapshot, { ...plan2018, language, sheets: standingSheets }).map((each) =>
      layout(each, language),
    );
    const formulas = sheets.flatMap(everyFormula);
    const engine = sheets.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.block === "engine"
          ? block.spills.flatMap(({ formulas: cells }) => cells.map(({ value }) => value))
          : [],
      ),
    );

    test("every formula closes what it opens", () => {
      for (const formula of formulas) {
        const bare = withoutTexts(formula);
        expect([formula, bare.split("(").length]).toEqual([formula, bare.split(")").length]);
        expect([formula, bare.split("[").length]).toEqual([formula, bare.split("]").length]);
        expect(bare.split('"').length % 2).toBe(1);
      }
    });

    test("only functions of Excel 2016, and ours in engine cells alone", () => {
      for (const formula of formulas) {
        const used = functionsIn(formula).filter((name) => !native.includes(name));
        expect([formula, used.filter((name) => !ours.includes(name))]).toEqual([formula, []]);
        if (used.length > 0) expect(engine).toContain(formula);
      }
    });

    test("every name is defined, once", () => {
      const defined = [...snapshot.names, ...sheets.flatMap(namesOf)];
      expect(new Set(defined).size).toBe(defined.length);
      for (const formula of formulas)
        expect([formula, namesIn(formula).filter((name) => !defined.includes(name))]).toEqual([formula, []]);
    });

    test("each is known as ours, should it lead nowhere", () => {
      const others = sheets.flatMap(({ mark, blocks }) => [
        mark,
        ...blocks.map((block) => String(block.key)),
      ]);
      const cells = sheets.flatMap(namesOf).filter((name) => !others.includes(name));
      expect(cells.filter((name) => !ourNames().has(name))).toEqual([]);
    });

    test("no formula holds an address, so that blocks may move", () => {
      for (const formula of formulas) expect(withoutTexts(formula)).not.toMatch(/\$?\b[A-Z]{1,3}\$?\d+\b/);
    });

    test("one cell alone changes by itself: the date everything is measured at", () => {
      expect(formulas.filter((formula) => functionsIn(formula).includes("TODAY"))).toEqual(["=TODAY()"]);
    });

    test("no two blocks share a cell, and the engine stands last", () => {
      for (const sheet of sheets) {
        const taken = everyCell(sheet).map(({ row, column }) => `${row}:${column}`);
        expect(new Set(taken).size).toBe(taken.length);
        sheet.blocks.forEach((block, index) => {
          const above = sheet.blocks.slice(0, index);
          const bottom = Math.max(2, ...above.map(({ at }) => at.row + at.rows));
          const beside = block.block === "chart" && block.chart.beside === true;
          expect(block.at.row).toBe(beside ? above.at(-1)?.at.row : bottom + 2);
        });
        const kinds: string[] = sheet.blocks.map(({ block }) => block);
        if (kinds.includes("engine"))
          expect(new Set(kinds.slice(kinds.indexOf("engine")))).toEqual(new Set(["engine"]));
      }
    });

    test("no number is more than four steps from what is typed, a rule or the director's own rows", () => {
      const blueprints = workbookSheets(snapshot, { ...plan2018, language, sheets: standingSheets });
      const far = [...tracedSteps(blueprints, snapshot.names)].filter(([, steps]) => steps > 4);
      expect(far).toEqual([]);
    });

    test("a chart's title is a live cell of its sheet", () => {
      for (const sheet of sheets)
        for (const block of sheet.blocks)
          if (block.block === "chart") expect(namesOf(sheet)).toContain(block.chart.titleFrom);
    });
  });

  test("tabs have names that Excel takes: short, without its signs, and not History, which it keeps for itself", () => {
    for (const { tab } of workbookSheets(superstoreWithEverything, {
      ...plan2018,
      language,
      sheets: standingSheets,
    })) {
      expect(tab).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      expect(tab.toLowerCase()).not.toBe("history");
    }
  });

  test("headers are told apart within a table, and need no second brackets", () => {
    for (const headers of Object.values(sheetsTextOf(language).tables)) {
      expect(new Set(Object.values(headers)).size).toBe(Object.keys(headers).length);
      for (const header of Object.values(headers)) expect(header).toMatch(/^[\p{L}\p{N} ]+$/u);
    }
  });
});

test("the seal of what was signed does not depend on the language it was signed in", () => {
  const weights = languages.map((language) => {
    const sheets = workbookSheets(superstoreWithEverything, {
      ...plan2018,
      language,
      sheets: ["Breakdown", "Signed"],
      dimensions: ["region", "time"],
    });
    const blocks = sheets.find(({ key }) => key === "Signed")?.blocks ?? [];
    return blocks.flatMap((block) => (block.key === "Review_Signed" && "rows" in block ? block.rows : []));
  });
  const [first = [], ...others] = weights.map((rows) => rows.map((row) => row["Weight"]));
  expect(first.length).toBeGreaterThan(8);
  expect(new Set(first).size).toBe(first.length);
  for (const other of others) expect(other).toEqual(first);
});
