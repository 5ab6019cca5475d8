import { hyperlinkAt, type Hyperlink } from "../../host/model/hyperlinks";
import type { SheetModel } from "../../host/univer/SheetModel";
import type { WorkbookModel } from "../../host/univer/WorkbookModel";

/** A click on a cell with a link goes where the link leads, as in Excel; answers how to stop that. */
export const followLinks = (place: HTMLElement, workbook: WorkbookModel): (() => void) => {
  const follow = async (event: MouseEvent): Promise<void> => {
    if (!(event.target instanceof HTMLCanvasElement)) return;
    const { sheet, area } = workbook.selection;
    if (area.rows > 1 || area.columns > 1) return;
    const { address, documentReference } = linkAt(sheet, area.row, area.column);
    if (address) window.open(address, "_blank", "noopener");
    if (!documentReference) return;
    const target = await workbook.reference(documentReference, sheet);
    if (target) workbook.select(target.sheet, target.area);
  };
  const clicked = (event: MouseEvent): void => void follow(event);
  place.addEventListener("click", clicked);
  return () => place.removeEventListener("click", clicked);
};

/** A cell's own link, or that of a HYPERLINK formula which spells its address out; one into the workbook begins with "#". */
const linkAt = (sheet: SheetModel, row: number, column: number): Hyperlink => {
  const [, spelled] = /^=HYPERLINK\("((?:[^"]|"")*)"/i.exec(String(sheet.formula(row, column))) ?? [];
  const address = spelled?.replaceAll('""', '"');
  if (address?.startsWith("#")) return { documentReference: address.slice(1) };
  return address ? { address } : (hyperlinkAt(sheet, row, column) ?? {});
};
