import type { SheetModel } from "../univer/SheetModel";
import { slot } from "../univer/slot";
import type { WorkbookModel } from "../univer/WorkbookModel";
import type { ChartModel } from "./ChartModel";
import type { CommentModel } from "./CommentModel";
import { followStructure } from "./followStructure";
import type { HyperlinkModel } from "./HyperlinkModel";
import { newPageLayout, type PageLayoutModel } from "./PageLayoutModel";

/** What Excel keeps with a worksheet and Univer has no room for. Plain data: it survives JSON and structuredClone. */
export interface SheetExtras {
  charts: ChartModel[];
  comments: CommentModel[];
  hyperlinks: HyperlinkModel[];
  pageLayout: PageLayoutModel;
  customProperties: { key: string; value: string }[];
}

const extras = slot<SheetExtras>(() => ({
  charts: [],
  comments: [],
  hyperlinks: [],
  pageLayout: newPageLayout(),
  customProperties: [],
}));

const followed = new WeakSet<WorkbookModel>();

/** The sheet's extras; from the first time on those of all its workbook follow inserted and deleted cells. */
export function sheetExtras(sheet: SheetModel): SheetExtras {
  const { workbook } = sheet;
  if (!followed.has(workbook)) {
    followed.add(workbook);
    followStructure(workbook, (id) => workbook.sheetById(id)?.keep(extras));
  }
  return sheet.keep(extras);
}
