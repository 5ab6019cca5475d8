import { sheetExtras } from "../../../model/SheetExtras";
import { areaAddress } from "../../../univer/address";
import type { SheetModel } from "../../../univer/SheetModel";
import type { Part } from "../../package/PackageWriter";
import { element, elementWith } from "../../xml/element";

/** A sheet's `<hyperlinks>`; addresses outside are relationships of its part. */
export function hyperlinksXml(sheet: SheetModel, part: Part): string {
  const known = new Map<string, string>();
  const links = sheetExtras(sheet).hyperlinks.map(
    ({ row, column, address, documentReference, screenTip }) => {
      if (address && !known.has(address)) known.set(address, part.relate("hyperlink", address));
      return element("hyperlink", {
        ref: areaAddress({ row, column, rows: 1, columns: 1 }),
        "r:id": address && known.get(address),
        location: documentReference?.replace(/^#/, "") || undefined,
        tooltip: screenTip || undefined,
      });
    },
  );
  return elementWith("hyperlinks", {}, ...links);
}
