import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import { stepColumns } from "./stepColumns";
import { stepRows } from "./stepRows";

/** In the order of the steps: what of the product table each sums, and whose it is to begin with. */
const parts = [
  { key: "volume", column: "Volume", kind: "shared" },
  { key: "mix", column: "Mix", kind: "ours" },
  { key: "price", column: "Price", kind: "ours" },
  { key: "fresh", column: "New", kind: "ours" },
  { key: "lost", column: "Lost", kind: "shared" },
] as const;

/** From plan to actual by volume, mix, price, new and lost products, summed from the products below (B44). */
export const mixSteps = (text: SheetsText): TableBlock => {
  const { mixSteps: say } = text.bridge;
  return planTable(text, "Review_BridgeMix", {
    title: say.title,
    note: say.tableNote,
    rowKey: "Key",
    workingFrom: "Part",
    rows: stepRows(
      text,
      parts.map(({ key, column, kind }) => ({
        key,
        ...say[key],
        kind,
        amount: `SUM(Review_BridgeProducts[${column}])`,
      })),
    ),
    columns: stepColumns(text, "Review_BridgeMix"),
  });
};
