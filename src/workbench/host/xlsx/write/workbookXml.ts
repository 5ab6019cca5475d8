import type { SheetModel } from "../../univer/SheetModel";
import { relationshipNamespace, spreadsheetNamespace } from "../namespaces";
import { workbookProtectionXml } from "../protection/protectionXml";
import { element } from "../xml/element";
import type { BookWriting } from "./BookWriting";
import { namesXml } from "./namesXml";

/** Excel recalculates a file of an older engine when it opens it: this one's results are to stay until they must change. */
const engine = 191029;
const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The workbook's own part: its tabs, names and how it calculates. */
export function workbookXml(book: BookWriting, tabs: readonly { sheet: SheetModel; id: string }[]): string {
  const { workbook } = book;
  const active = tabs.findIndex(({ sheet }) => sheet === workbook.activeSheet);
  const first = tabs.findIndex(({ sheet }) => sheet.tab.visibility === "Visible");
  const manual = workbook.calculation.mode === "Manual";
  const sheets = tabs.map(({ sheet, id }, index) =>
    element("sheet", {
      name: sheet.name,
      sheetId: index + 1,
      state: states[sheet.tab.visibility],
      "r:id": id,
    }),
  );
  return element(
    "workbook",
    { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace },
    element("workbookPr", { defaultThemeVersion: 166925 }),
    workbookProtectionXml(workbook),
    element(
      "bookViews",
      {},
      element("workbookView", { firstSheet: first > 0 ? first : undefined, activeTab: Math.max(0, active) }),
    ),
    element("sheets", {}, ...sheets),
    namesXml(book),
    element("calcPr", { calcId: engine, calcMode: manual ? "manual" : undefined }),
  );
}
