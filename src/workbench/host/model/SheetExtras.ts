import type { SheetModel } from "../univer/SheetModel";
import { slot } from "../univer/slot";
import type { ChartModel } from "./ChartModel";
import type { CommentModel } from "./CommentModel";
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

export const sheetExtras = (sheet: SheetModel): SheetExtras => sheet.keep(extras);
