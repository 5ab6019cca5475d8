import type { NotKept } from "../NotKept";
import type { XmlElement } from "../xml/XmlElement";

/** Elements of a sheet, and what is lost with them. */
const lost: Readonly<Record<string, NotKept>> = {
  rowBreaks: "page-breaks",
  colBreaks: "page-breaks",
  scenarios: "scenarios",
  sortState: "sort-state",
  oleObjects: "embedded-objects",
  controls: "controls",
  legacyDrawingHF: "images",
  picture: "images",
  customSheetViews: "sheet-views",
  protectedRanges: "protected-ranges",
  dataConsolidate: "consolidations",
  webPublishItems: "web-extensions",
};

/** What a worksheet's part holds that no sheet here has room for. */
export function notKeptInSheet(sheet: XmlElement): NotKept[] {
  const named = sheet.children.flatMap(({ name }) => (Object.hasOwn(lost, name) ? (lost[name] ?? []) : []));
  const sparklines = sheet.child("extLst")?.within("sparkline") ?? [];
  return [...named, ...(sparklines.length > 0 ? (["sparklines"] as const) : [])];
}
