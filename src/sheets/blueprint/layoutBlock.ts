import type { Block } from "./blueprint";
import type { LayoutContext } from "./layoutContext";
import { layoutChart } from "./layoutChart";
import { layoutEngine } from "./layoutEngine";
import { layoutForm } from "./layoutForm";
import { layoutLists } from "./layoutLists";
import { layoutTable } from "./layoutTable";
import type { BlockLayout } from "./sheetLayout";

/** A block with every cell addressed. */
export const layoutBlock = (block: Block, context: LayoutContext): BlockLayout => {
  switch (block.block) {
    case "form":
      return layoutForm(block, context);
    case "table":
      return layoutTable(block, context);
    case "lists":
      return layoutLists(block, context);
    case "engine":
      return layoutEngine(block, context);
    case "chart":
      return layoutChart(block, context);
  }
};
