import { z } from "zod";
import type { SheetExtras } from "../../model/SheetExtras";
import type { WorkbookExtras } from "../../model/WorkbookExtras";
import { contentTypes } from "../package/contentTypes";
import type { PackageReader } from "../package/PackageReader";
import type { PackageWriter, Part } from "../package/PackageWriter";
import { element, escaped } from "../xml/element";

const namespace = "urn:quarterdeck:workbook";
const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const itemId = "{5B7F0C1E-64D2-4E0C-9C8E-6A1C3D1F7A20}";

/** What add-ins keep in a workbook and its sheets without showing it in cells. */
export interface KeptSettings {
  readonly settings: WorkbookExtras["settings"];
  /** By the sheet's name. */
  readonly sheets: Readonly<Record<string, SheetExtras["customProperties"]>>;
}

const Pair = z.object({ key: z.string(), value: z.string() });
const Kept = z.object({
  settings: z.array(z.object({ key: z.string(), value: z.unknown() })),
  sheets: z.record(z.string(), z.array(Pair)),
});

/** Excel keeps these with each add-in; here they are a custom XML part, which every Excel leaves as it is. */
export function writeSettings(file: PackageWriter, book: Part, kept: KeptSettings): void {
  if (kept.settings.length === 0 && Object.keys(kept.sheets).length === 0) return;
  const item = file.part("customXml/item1.xml");
  file.write(item, element("settings", { xmlns: namespace }, escaped(JSON.stringify(kept))));
  const properties = file.part("customXml/itemProps1.xml", contentTypes.customXmlProperties);
  const schema = element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": namespace }));
  file.write(properties, element("ds:datastoreItem", { "ds:itemID": itemId, "xmlns:ds": dataStore }, schema));
  item.relate("customXmlProps", properties);
  book.relate("customXml", item);
}

/** What a file of ours kept, and whether it has custom XML of others, which is not taken along. */
export function readSettings(
  file: PackageReader,
  workbookPath: string,
): { kept: KeptSettings; others: boolean } {
  let kept: KeptSettings = { settings: [], sheets: {} };
  let others = false;
  for (const { kind, target } of file.relationships(workbookPath)) {
    if (kind !== "customXml") continue;
    const known = parsed(file.xml(target)?.text ?? "");
    if (known) kept = known;
    else others = true;
  }
  return { kept, others };
}

function parsed(text: string): KeptSettings | undefined {
  try {
    return Kept.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
