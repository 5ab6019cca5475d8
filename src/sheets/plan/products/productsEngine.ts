import type { SheetsText } from "../../../locales/en-US/sheets";
import type { EngineBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { quoted } from "../quoted";

/** What only Quarterdeck recalculates: each product's stage of life (C22–C25). */
export const productsEngine = (text: SheetsText, { language }: Decisions, listed: number): EngineBlock => {
  const say = text.products.engine;
  return {
    block: "engine",
    key: "ProductsEngine",
    title: say.title,
    note: say.note,
    spills: [
      {
        name: "Product_Stage",
        label: say.Product_Stage,
        as: "name",
        rows: Math.max(1, listed),
        note: say.stageNote,
        cells: [
          {
            row: 0,
            formula: `=IFNA(LIFECYCLESTAGE(Plan_ProductQuarters[[Q1]:[Q8]],${quoted(language)}),"")`,
          },
        ],
      },
    ],
  };
};
