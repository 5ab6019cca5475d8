import type { WorkbookPropertiesModel } from "../../model/WorkbookExtras";
import { contentTypes } from "../package/contentTypes";
import type { PackageWriter } from "../package/PackageWriter";
import type { relationshipTypes } from "../package/relationshipTypes";
import { element, escaped } from "../xml/element";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const core = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const ownFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Writes the document's properties to their parts. */
export function writeProperties(file: PackageWriter, properties: WorkbookPropertiesModel): void {
  const add = (
    name: string,
    kind: "coreProperties" | "extendedProperties" | "customProperties",
    type: keyof typeof contentTypes,
    xml: string,
  ): void => {
    const part = file.part(`docProps/${name}.xml`, contentTypes[type]);
    file.write(part, xml);
    file.root.relate(kind satisfies keyof typeof relationshipTypes, part);
  };
  add("core", "coreProperties", "coreProperties", coreXml(properties));
  add("app", "extendedProperties", "appProperties", appXml(properties));
  if (properties.custom.length > 0)
    add("custom", "customProperties", "customProperties", customXml(properties.custom));
}

const text = (name: string, value: string): string => (value === "" ? "" : element(name, {}, escaped(value)));

function coreXml(properties: WorkbookPropertiesModel): string {
  const { creationDate, revisionNumber } = properties;
  return element(
    "cp:coreProperties",
    core,
    text("dc:title", properties.title),
    text("dc:subject", properties.subject),
    text("dc:creator", properties.author),
    text("cp:keywords", properties.keywords),
    text("dc:description", properties.comments),
    text("cp:lastModifiedBy", properties.lastAuthor),
    text("cp:revision", revisionNumber > 0 ? String(revisionNumber) : ""),
    element("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, creationDate.replace(/\.\d+Z$/, "Z")),
    text("cp:category", properties.category),
  );
}

const appXml = ({ manager, company }: WorkbookPropertiesModel): string =>
  element(
    "Properties",
    { xmlns: extended },
    text("Application", "Microsoft Excel"),
    text("Manager", manager),
    text("Company", company),
  );

function customXml(pairs: WorkbookPropertiesModel["custom"]): string {
  const list = pairs.map(({ key, value }, index) =>
    element("property", { fmtid: ownFormat, pid: index + 2, name: key }, typed(value)),
  );
  return element("Properties", { xmlns: custom, "xmlns:vt": types }, ...list);
}

function typed(value: string | number | boolean): string {
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  if (typeof value === "string") return element("vt:lpwstr", {}, escaped(value));
  const whole = Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return element(whole ? "vt:i4" : "vt:r8", {}, String(value));
}
