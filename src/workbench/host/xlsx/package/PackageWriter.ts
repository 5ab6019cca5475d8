import { strToU8, zipSync } from "fflate";
import { element, xmlDeclaration } from "../xml/element";
import { relationshipTypes } from "./relationshipTypes";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006/";
const earliest = new Date(1980, 0, 1);

/** Where a part of ours stands, with the parts that it points to. */
export class Part {
  private readonly relationships: string[] = [];

  constructor(readonly path: string) {}

  /** Points at another part, or at an address outside; answers the relationship's id. */
  relate(kind: keyof typeof relationshipTypes, target: Part | string): string {
    const id = `rId${this.relationships.length + 1}`;
    const outside = typeof target === "string";
    this.relationships.push(
      element("Relationship", {
        Id: id,
        Type: relationshipTypes[kind],
        Target: outside ? target : `/${target.path}`,
        TargetMode: outside ? "External" : undefined,
      }),
    );
    return id;
  }

  /** The part's own list of relationships; undefined when it has none. */
  relationshipPart(): { path: string; xml: string } | undefined {
    if (this.relationships.length === 0) return undefined;
    const slash = this.path.lastIndexOf("/") + 1;
    const path = `${this.path.slice(0, slash)}_rels/${this.path.slice(slash)}.rels`;
    const xmlns = `${packageNamespace}relationships`;
    return { path, xml: element("Relationships", { xmlns }, ...this.relationships) };
  }
}

/** Collects the parts of a file and zips them. */
export class PackageWriter {
  /** The package itself: it points to the workbook and the document's properties. */
  readonly root = new Part("");
  private readonly files = new Map<string, string>();
  private readonly overrides: string[] = [];
  private readonly parts: Part[] = [this.root];

  /** A part at a path; without a content type its extension says what it is. */
  part(path: string, contentType?: string): Part {
    const part = new Part(path);
    this.parts.push(part);
    if (contentType)
      this.overrides.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
    return part;
  }

  write(part: Part, xml: string): void {
    this.files.set(part.path, xml);
  }

  bytes(): Uint8Array {
    for (const part of this.parts) {
      const listed = part.relationshipPart();
      if (listed) this.files.set(listed.path, listed.xml);
    }
    const types = element(
      "Types",
      { xmlns: `${packageNamespace}content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Default", {
        Extension: "vml",
        ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
      }),
      ...this.overrides,
    );
    const all = [["[Content_Types].xml", types], ...this.files].map(
      ([path = "", xml = ""]) => [path, strToU8(xmlDeclaration + xml)] as const,
    );
    return zipSync(Object.fromEntries(all), { level: 4, mtime: earliest });
  }
}
