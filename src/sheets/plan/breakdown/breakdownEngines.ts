import type { SheetsText } from "../../../locales/en-US/sheets";
import type { EngineBlock } from "../../blueprint/blueprint";
import type { BreakdownLines, LineDimension } from "./BreakdownLines";
import { everyColumn, rowNames, sidesOf, type GridPair } from "./GridPair";
import { mostColumns } from "./gridPairs";
import { splitName } from "./splitName";

/** Lines that may be added under a table before the plan is written again. */
const spareLines = 24;

/** Lines of these have grades, which fix some of them. */
const graded: ReadonlySet<LineDimension> = new Set(["region", "product", "tier"]);

/** Blank cells reach a function as 0 on some platforms; as empty text they stay blank on all. */
const blankAware = (cells: string): string => `IF(${cells}="","",${cells})`;

/** The cells that only Quarterdeck can recalculate: the split of each dimension, and under it each grid on its own. */
export const breakdownEngines = (
  text: SheetsText,
  lines: readonly BreakdownLines[],
  pairs: readonly GridPair[],
): readonly EngineBlock[] => {
  const { engine: say } = text.breakdown;
  const splits: EngineBlock = {
    block: "engine",
    key: "BreakdownEngine",
    title: say.title,
    note: say.note,
    spills: [...lines.flatMap((each) => splitsOf(text, each)), volumeSplit(text)],
  };
  return [splits, ...pairs.map((pair) => gridEngine(text, pair))];
};

const splitsOf = ({ breakdown }: SheetsText, { dimension, table, names }: BreakdownLines) => {
  const { engine: say, by } = breakdown;
  const channel = dimension === "channel";
  const locks = graded.has(dimension) ? `${table}[Held]` : `${table}[Lock]`;
  const entered = `${table}[BottomUp]`;
  const sum = `SUMPRODUCT(ROUND(${entered}/Plan_Unit,0))*Plan_Unit`;
  const spread = `IF(COUNT(${entered})=ROWS(${entered}),${sum},MAX(Quarter_Target,${sum}))`;
  const rows = names.length + spareLines;
  return [
    {
      name: splitName(table),
      label: say.split(by[dimension]),
      as: "money" as const,
      rows,
      note: channel ? say.sharesNote : say.splitNote,
      cells: [
        {
          row: 0,
          formula: channel
            ? `=SPLITSHARES(Quarter_Target,${table}[Weight],Plan_Unit)`
            : `=SPLITTARGET(Quarter_Target,${table}[Weight],${blankAware(locks)},Plan_Unit)`,
        },
      ],
    },
    {
      name: splitName(table, "BottomUp"),
      label: say.bottomUp(by[dimension]),
      as: "money" as const,
      rows,
      note: say.bottomUpNote,
      cells: [
        {
          row: 0,
          formula: `=SPLITTARGET(${spread},IF(${table}[Target]>0,${table}[Target],0),IF(${entered}="","",ROUND(${entered}/Plan_Unit,0)*Plan_Unit),Plan_Unit)`,
        },
      ],
    },
  ];
};

const volumeSplit = ({ breakdown: { volume, engine: say } }: SheetsText) => ({
  name: splitName("Plan_Volume"),
  label: say.split(volume.title),
  as: "money" as const,
  rows: volume.blocks.length + spareLines,
  note: say.splitNote,
  cells: [
    {
      row: 0,
      formula: `=SPLITTARGET(Quarter_Target,Plan_Volume[Weight],${blankAware("Plan_Volume[Lock]")},Plan_Unit)`,
    },
  ],
});

/** A grid has room for as many columns as one may have, so that it need not move when some come. */
const gridEngine = (text: SheetsText, pair: GridPair): EngineBlock => {
  const { engine: say, grid } = text.breakdown;
  const { table } = pair;
  const held = `${table}Holds[${everyColumn(pair)}]`;
  const rows = `${table}[Target]`;
  const columns = `${table}Columns[Target]`;
  return {
    block: "engine",
    key: `${table}Engine`,
    title: grid.title(...sidesOf(text, pair)),
    spills: [
      {
        name: splitName(table),
        over: "answer",
        label: say.split(grid.title(...sidesOf(text, pair))),
        as: "money",
        rows: rowNames(pair).length + spareLines,
        columns: mostColumns,
        note: say.gridNote,
        cells: [
          {
            row: 0,
            formula: `=IF(ROUND((SUM(${rows})-SUM(${columns}))/Plan_Unit,0)<>0,0,SPLITGRID(${rows},${columns},${table}Pattern[${everyColumn(pair)}],${blankAware(held)},Plan_Unit))`,
          },
        ],
      },
    ],
  };
};
