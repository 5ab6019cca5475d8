import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { linkTo } from "../linkTo";
import { planFormula } from "../planFormula";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { SheetKey } from "../sheetKeys";

interface Stock {
  readonly item: string;
  readonly count: string;
  readonly share: string;
}

/** People, goods and places as the plan's other sheets count them (B05–B07); undefined when none of those is in the plan. */
export const inventoryTable = (text: SheetsText, sheets: readonly SheetKey[]): TableBlock | undefined => {
  const { title, note, parts, items } = text.year.inventory;
  const stocks: readonly (readonly [sheet: SheetKey, part: string, tab: string, of: readonly Stock[]])[] = [
    ["Team", parts.people, text.team.tab, people(items)],
    ["Products", parts.goods, text.products.tab, goods(Object.values(text.lists.List_Quadrant.choices))],
    ["Channels", parts.places, text.channels.tab, places(items)],
  ];
  const rows = stocks.flatMap(([sheet, part, tab, of]) =>
    sheets.includes(sheet)
      ? of.map(({ item, count, share }) => ({
          Part: part,
          Item: item,
          Count: { formula: `=${count}` },
          Share: { formula: `=${share}` },
          Link: { formula: linkTo(`Quarterdeck_${sheet}`, tab) },
        }))
      : [],
  );
  if (rows.length === 0) return undefined;
  return planTable(text, "Plan_Inventory", {
    title,
    note,
    rowKey: "Item",
    rows,
    columns: {
      Item: { as: "name" },
      Count: { as: "count" },
      Share: { as: "share" },
      Part: { as: "name" },
      Link: { as: "link" },
      Means: { as: "sentence", input: true },
    },
  });
};

type Items = SheetsText["year"]["inventory"]["items"];

const people = (items: Items): readonly Stock[] => [
  { item: items.sellers, count: "Team_Heads", share: '""' },
  { item: items.newcomers, count: "Team_Newcomers", share: "Team_NewcomerShare" },
  {
    item: items.best,
    count: "Team_TopCount",
    share: planFormula(
      'IF(SUM(Plan_People[Before])<=0,"",SUMIFS(Plan_People[Before],Plan_People[Rank],"<="&Team_TopCount)/SUM(Plan_People[Before]))',
    ),
  },
  { item: items.regions, count: "Team_Regions", share: '""' },
];

const goods = (quadrants: readonly string[]): readonly Stock[] =>
  quadrants.map((quadrant) => ({
    item: quadrant,
    count: `COUNTIF(Plan_Products[Quadrant],${quoted(quadrant)})`,
    share: `IF(Product_YearSold<=0,"",SUMIFS(Plan_Products[Sold],Plan_Products[Quadrant],${quoted(quadrant)})/Product_YearSold)`,
  }));

const places = (items: Items): readonly Stock[] => [
  {
    item: items.channels,
    count: planFormula('COUNTIF(Plan_Channels[Own],">0")'),
    share: "1-Channel_NoChannel",
  },
  {
    item: items.won,
    count: "SUM(Plan_Channels[Won])",
    share: planFormula(
      'IF(SUM(Plan_Channels[Leads])<=0,"",SUM(Plan_Channels[Won])/SUM(Plan_Channels[Leads]))',
    ),
  },
  ...ofKind(items.online, items.onlineWon, online),
  ...ofKind(items.offline, items.offlineWon, offline),
];

/** Places in `List_Place`: private traffic and e-commerce; stores, expos and dealers. */
const online = [1, 2] as const;
const offline = [3, 4, 5] as const;

/** How far the channels of some kinds reach, and how many of their leads they win (B07). */
const ofKind = (item: string, won: string, kinds: readonly (1 | 2 | 3 | 4 | 5)[]): readonly Stock[] => {
  const isKind = kinds.map((kind) => `(Plan_Channels[Kind]=INDEX(List_Place,${kind}))`).join("+");
  const sum = (column: "YearSold" | "Leads" | "Won"): string =>
    planFormula(`SUMPRODUCT((${isKind})*ISNUMBER(Plan_Channels[${column}]),Plan_Channels[${column}])`);
  return [
    {
      item,
      count: `SUMPRODUCT(${isKind})`,
      share: `IF(Channel_YearSold<=0,"",${sum("YearSold")}/Channel_YearSold)`,
    },
    { item: won, count: sum("Won"), share: `IF(${sum("Leads")}<=0,"",${sum("Won")}/${sum("Leads")})` },
  ];
};
