import type { SheetsText } from "../../../locales/en-US/sheets";
import { memberKey } from "../../blueprint/memberColumns";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { columnNames, rowNames, sidesOf, type GridPair } from "./GridPair";
import { isTime } from "./BreakdownLines";
import { lineSales, lineSalesToTier, namedOnly, type Asked } from "./lineSales";

const lastYear = { from: "EDATE(Quarter_Start,-12)", before: "EDATE(Quarter_Start,-9)" } as const;
const everything = { from: "MIN(Plan_History[Month])", before: "EDATE(MAX(Plan_History[Month]),1)" } as const;

/**
 * How a grid's cells compare: what each sold in last year's quarter, or in the whole history where that was in few rows.
 *
 * A month has only last year's quarter to compare with; a line with few rows then gets the quarter's own shape. A week of one line
 * has too few rows ever: there each line goes as the quarter goes.
 */
export const gridPattern = (text: SheetsText, pair: GridPair): TableBlock => {
  const { patternTitle, patternNote } = text.breakdown.grid;
  const key = `${pair.table}Pattern` as const;
  const table: string = key;
  const { rows, columns } = pair;
  const enough = "[@Rows]>=Rule_GridRows";
  const monthly = columns.lines === undefined;
  const of = (measure: Asked["measure"], from: string, before: string): string =>
    lineSales(rows, "[@Line]", { measure, also: "", from, before });
  const names = columnNames(columns);
  return planTable(text, key, {
    title: patternTitle(...sidesOf(text, pair)),
    note: patternNote,
    rowKey: "Line",
    rows: rowNames(pair).map((name) => ({ Line: name })),
    columns: {
      Line: {
        as: "name",
        formula: `=INDEX(${pair.table as string}Holds[Line],ROW()-ROW(${table}[[#Headers],[Line]]))`,
      },
      Rows: { as: "count", formula: `=${of("rows", lastYear.from, lastYear.before)}` },
      From: {
        as: "date",
        formula: monthly ? `=${lastYear.from}` : `=IF(${enough},${lastYear.from},${everything.from})`,
      },
      Before: {
        as: "date",
        formula: monthly ? `=${lastYear.before}` : `=IF(${enough},${lastYear.before},${everything.before})`,
      },
      Sold: { as: "money", formula: `=${of("sold", "[@From]", "[@Before]")}` },
    },
    members: {
      after: "Sold",
      names,
      column: (name) => {
        const place = names.indexOf(name);
        const share = `MAX([@Sold],1)*IF(Quarter_Target=0,1,MAX(INDEX(${pair.table}Columns[Target],${place + 1})/Quarter_Target,0))`;
        if (columns.dimension === "week") return { as: "money", formula: `=${share}` };
        const even = `Rule_GridEven*${share}`;
        const own = ownSales(pair, name, place);
        return {
          as: "money",
          formula: monthly ? `=IF(${enough},MAX(${own},0),0)+${even}` : `=MAX(${own},0)+${even}`,
        };
      },
    },
  });
};

/** What a cell sold in its row's time. */
const ownSales = ({ rows, columns }: GridPair, name: string, place: number): string => {
  const { dimension, lines, names, rest } = columns;
  if (lines === undefined || isTime(dimension))
    return lineSales(rows, "[@Line]", {
      measure: "sold",
      also: "",
      from: `EDATE([@From],${place})`,
      before: `EDATE([@From],${place + 1})`,
    });
  if (name === rest) return `[@Sold]-SUM(${names.map((each) => `[@[${memberKey(each)}]]`).join(",")})`;
  const question: Asked = { measure: "sold", also: "", from: "[@From]", before: "[@Before]" };
  return dimension === "tier"
    ? lineSalesToTier(rows, "[@Line]", name, question)
    : lineSales(rows, "[@Line]", { ...question, also: namedOnly(dimension, name) });
};
