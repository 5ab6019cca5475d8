import type { SheetsText } from "../../../locales/en-US/sheets";
import { sheetsTextOf } from "../../../locales/sheetsTextOf";
import { seededHash } from "../../../planning/seededHash";
import type { Cell, RowFormula, TableBlock } from "../../blueprint/blueprint";
import { targetLines } from "../../plan/actions/targetLines";
import type { Decisions } from "../../plan/decisions";
import { isWild } from "../../plan/isWild";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";
import type { Snapshot } from "../../plan/snapshot";

/** Whoever signs for two hundred lines of a dimension has read none of them. */
const mostLines = 100;
/** Weights under this are whole and few enough digits that a sum of a thousand is exact. */
const mostWeight = 9973;
const months = [1, 2, 3] as const;

/** What one signed line is, where its target and its sales stand. */
interface SignedLine {
  readonly key: string;
  /** The key in English, so that the seal stays when the plan is written in another language. */
  readonly sealed: string;
  readonly line: Cell | RowFormula;
  readonly of: string;
  readonly now: string;
  readonly sold: string | null;
}

/**
 * Every target as it was signed, as it stands and as it came.
 *
 * The marks' sum is the seal: each amount in hundredths, its remainder by a prime, times a weight of its own line, so that it stays
 * when rows are sorted and changes with any amount.
 */
export const signedTable = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): TableBlock => {
  const { title, note } = text.signed.table;
  const tag = quarterTag(decisions);
  return planTable(text, "Review_Signed", {
    title,
    note,
    rowKey: "Key",
    workingFrom: "Weight",
    rows: signedLines(text, snapshot, decisions).map(({ key, sealed, line, of, now, sold }) => ({
      Line: line,
      Of: of,
      Now: { formula: `=${now}` },
      Sold: sold === null ? null : { formula: `=${sold}` },
      Weight: 1 + Math.floor(seededHash(`${tag} ${sealed}`, 0) % mostWeight),
      Key: `${tag} ${key}`,
    })),
    columns: {
      Line: { as: "name" },
      Of: { as: "name" },
      Signed: { as: "money", input: true, bySigning: true },
      Now: { as: "money" },
      Change: { as: "money", formula: '=IF(COUNT([@Signed],[@Now])<2,"",[@Now]-[@Signed])' },
      Reason: { as: "text", input: true },
      Sold: { as: "money" },
      Attainment: {
        as: "share",
        formula: '=IF(OR(N([@Signed])<=0,NOT(ISNUMBER([@Sold]))),"",[@Sold]/[@Signed])',
      },
      Gap: { as: "money", formula: '=IF(COUNT([@Signed],[@Sold])<2,"",[@Signed]-[@Sold])' },
      Weight: { as: "count" },
      Mark: {
        as: "count",
        formula: "=IF(ISNUMBER([@Signed]),MOD(ROUND(ABS([@Signed])*100,0),999983)*[@Weight],0)",
      },
      Key: { as: "name" },
    },
  });
};

/** The year, the quarter, its months, and the lines that the quarter is broken down into. */
const signedLines = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): readonly SignedLine[] => {
  const { parts } = text.signed;
  const lines = targetLines(text, snapshot, decisions, mostLines);
  const wild = isWild(lines.map(({ name }) => name));
  return [
    { key: "Year", sealed: "Year", line: parts.year, of: parts.whole, now: "Year_Target", sold: "Year_Sold" },
    {
      key: "Quarter",
      sealed: "Quarter",
      line: parts.quarter,
      of: parts.whole,
      now: "Quarter_Target",
      sold: "Quarter_Sold",
    },
    ...months.map((month): SignedLine => {
      const place = `Plan_Quarter*3-${3 - month}`;
      return {
        key: `Month ${month}`,
        sealed: `Month ${month}`,
        line: { formula: `=TEXT(INDEX(Plan_Months[Month],${place}),"yyyy-mm")` },
        of: parts.month,
        now: `INDEX(Plan_Months[Target],${place})`,
        sold: `INDEX(Plan_Months[Sold],${place})`,
      };
    }),
    ...lines.map(({ name, of, table, named, reached }): SignedLine => {
      const cell = (column: string) =>
        `IFERROR(INDEX(${table}[${column}],MATCH(${plainCriterion("[@Line]", wild)},${table}[${named}],0)),"")`;
      return {
        key: `${table} ${name}`,
        sealed: `${table} ${table === "Plan_Volume" ? blockInEnglish(text, name) : name}`,
        line: name,
        of,
        now: cell("Target"),
        sold: reached ? cell("Sold") : null,
      };
    }),
  ];
};

const blockInEnglish = ({ breakdown }: SheetsText, name: string): string =>
  sheetsTextOf("en").breakdown.volume.blocks[breakdown.volume.blocks.findIndex((block) => block === name)] ??
  name;
