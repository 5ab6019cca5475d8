import { NotAWorkbook } from "../NotAWorkbook";
import { parseXml, type XmlStream } from "../xml/parseXml";
import type { XmlElement } from "../xml/XmlElement";

/** Where a part points to. `kind` is the last word of the relationship's type; `target` a part's path or an address. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const decoder = new TextDecoder("utf-8");
const wideDecoder = new TextDecoder("utf-16le");

/** The parts of a file by path, without a slash in front; paths are told apart without regard to case. */
export class PackageReader {
  private readonly parts = new Map<string, Uint8Array>();

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    for (const [path, bytes] of Object.entries(files)) this.parts.set(path.toLowerCase(), bytes);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /** The part's root element; undefined when there is no such part. */
  xml(path: string, stream?: XmlStream): XmlElement | undefined {
    const bytes = this.parts.get(path.toLowerCase());
    if (!bytes) return undefined;
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return parseXml((wide ? wideDecoder : decoder).decode(bytes), stream);
  }

  requireXml(path: string): XmlElement {
    const found = this.xml(path);
    if (!found) throw new NotAWorkbook("damaged", `${path} is missing`);
    return found;
  }

  /** Where the part points to; "" asks for the package itself. */
  relationships(path: string): Relationship[] {
    const slash = path.lastIndexOf("/") + 1;
    const [folder, name] = [path.slice(0, slash), path.slice(slash)];
    const listed = this.xml(`${folder}_rels/${name}.rels`)?.all("Relationship") ?? [];
    return listed.map((each) => {
      const external = each.attr("TargetMode") === "External";
      const target = each.attr("Target") ?? "";
      return {
        id: each.attr("Id") ?? "",
        kind: (each.attr("Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolved(folder, target),
        external,
      };
    });
  }

  /** The part that another one points to with this kind of relationship. */
  related(path: string, kind: string): string | undefined {
    return this.relationships(path).find((each) => each.kind === kind && !each.external)?.target;
  }
}

function resolved(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of whole.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}
