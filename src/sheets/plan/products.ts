import { sheetsTextOf } from "../../locales/sheetsTextOf";
import { asWorking } from "../blueprint/asWorking";
import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { heldNames } from "./heldNames";
import { largestMembers } from "./largestMembers";
import { launchForm } from "./products/launchForm";
import { launchTable } from "./products/launchTable";
import { offersTable } from "./products/offersTable";
import { productMapTable } from "./products/productMapTable";
import { productQuartersTable } from "./products/productQuartersTable";
import { productsEngine } from "./products/productsEngine";
import { productsForm } from "./products/productsForm";
import { productsTable } from "./products/productsTable";
import { quadrantsTable } from "./products/quadrantsTable";
import { slowStockTable } from "./products/slowStockTable";
import { stagesTable } from "./products/stagesTable";
import { sheetFrame } from "./sheetFrame";
import type { Snapshot } from "./snapshot";

/** As many as one reads; the rest are one row. */
const mostProducts = 30;

/** Products: quadrant, stage of life and target of each, what does not move, offers and the launch. */
export const productsSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.products;
  const listed = heldNames(snapshot, decisions, (known) => largestMembers(known, "product", mostProducts));
  return {
    ...sheetFrame("Products", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: [
      productsForm(text, snapshot),
      {
        block: "chart",
        key: "ProductMap",
        titleFrom: "Product_MapHeadline",
        table: "Plan_ProductMap",
        bubbles: { name: "Product", x: "Growth", y: "Strength", size: "Sold" },
      },
      quadrantsTable(text),
      slowStockTable(text, listed),
      stagesTable(text),
      offersTable(text, snapshot),
      launchForm(text, snapshot),
      launchTable(text),
      productsTable(text, snapshot, listed),
      ...asWorking(productMapTable(text, listed.length), productQuartersTable(text, listed)),
      productsEngine(text, decisions, listed.length),
    ],
  };
};
