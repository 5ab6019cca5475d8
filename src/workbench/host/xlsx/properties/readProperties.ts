import type { WorkbookPropertiesModel } from "../../model/WorkbookExtras";
import type { PackageReader } from "../package/PackageReader";
import type { XmlElement } from "../xml/XmlElement";

/** The document's own properties and those that its users made. */
export function readProperties(file: PackageReader): WorkbookPropertiesModel {
  const [core, app, custom] = ["core-properties", "extended-properties", "custom-properties"].map((kind) =>
    file.xml(file.related("", kind) ?? ""),
  );
  const text = (part: XmlElement | undefined, name: string) => part?.child(name)?.text ?? "";
  const created = Date.parse(text(core, "created"));
  return {
    title: text(core, "title"),
    subject: text(core, "subject"),
    author: text(core, "creator"),
    keywords: text(core, "keywords"),
    comments: text(core, "description"),
    category: text(core, "category"),
    manager: text(app, "Manager"),
    company: text(app, "Company"),
    lastAuthor: text(core, "lastModifiedBy"),
    revisionNumber: Math.max(0, Math.trunc(Number(text(core, "revision")) || 0)),
    creationDate: new Date(Number.isNaN(created) ? Date.now() : created).toISOString(),
    custom: (custom?.all("property") ?? []).flatMap((property) => {
      const [value] = property.children;
      return value ? [{ key: property.attr("name") ?? "", value: typed(value) }] : [];
    }),
  };
}

function typed({ name, text }: XmlElement): string | number | boolean {
  if (name === "bool") return text === "true" || text === "1";
  const number = /^(i[1248]|int|ui[1248]|uint|r[48]|decimal)$/.test(name) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : text;
}
