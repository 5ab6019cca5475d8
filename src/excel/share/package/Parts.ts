import { ShareProblem } from "../ShareProblem";
import { attributesAt, valueOf } from "../xml/attributes";
import { eachTag } from "../xml/eachTag";
import { edited, type Edit } from "../xml/edited";
import { repacked, unpacked } from "./packing";
import { readZip } from "./readZip";
import { writeZip } from "./writeZip";
import type { ZipEntry } from "./ZipEntry";

/** Where a part points, and where in its list of relationships that is said. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet"; strict files differ only in what stands before. */
  readonly kind: string;
  readonly type: string;
  /** The part's path; an address outside is undefined. */
  readonly target: string | undefined;
  readonly start: number;
  readonly end: number;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
const keyOf = (path: string): string => path.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
/** 1980-01-01, before which a zip knows no date. */
const earliest = 0x00210000;

export const relationshipsPath = (path: string): string => {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
};

/** A part's path by what another one, in this folder, calls it. */
const resolved = (folder: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
};

/** The parts of a workbook's file. What is not edited stays packed, and is written as the bytes that it was. */
export class Parts {
  private readonly texts = new Map<string, string>();
  private readonly edits = new Map<string, Edit[]>();
  private readonly added = new Map<string, { readonly path: string; readonly text: string }>();
  private readonly removed = new Set<string>();

  private constructor(
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly most: number,
  ) {}

  /**
   * @param most - a part that unpacks to more bytes is refused when it is asked for
   * @throws ShareProblem when the bytes are no zip, or it has two files of one name
   */
  static read(bytes: Uint8Array, most = Infinity): Parts {
    const entries = new Map<string, ZipEntry>();
    for (const entry of readZip(bytes)) {
      const key = keyOf(new TextDecoder().decode(entry.name));
      if (entries.has(key)) throw new ShareProblem("share-damaged", `two files are called ${key}`);
      entries.set(key, entry);
    }
    return new Parts(entries, most);
  }

  has(path: string): boolean {
    const key = keyOf(path);
    return (this.entries.has(key) || this.added.has(key)) && !this.removed.has(key);
  }

  bytes(path: string): Uint8Array {
    const entry = this.entries.get(keyOf(path));
    if (!entry) throw new ShareProblem("share-damaged", `${path} is missing`);
    if (entry.size > this.most) throw new ShareProblem("share-too-large", path);
    return unpacked(entry);
  }

  /** A part's text as the file has it, whatever edits wait for it. */
  text(path: string): string {
    const key = keyOf(path);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = this.decoded(path);
    this.texts.set(key, text);
    return text;
  }

  /** Lets a part's text go that nothing is to be done with. */
  forget(path: string): void {
    if (!this.edits.has(keyOf(path))) this.texts.delete(keyOf(path));
  }

  edit(path: string, edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const key = keyOf(path);
    this.edits.set(key, [...(this.edits.get(key) ?? []), ...edits]);
  }

  add(path: string, text: string): void {
    this.added.set(keyOf(path), { path, text });
  }

  /** Takes a part away with its own list of relationships and what the file says of its content; who points at it is not told. */
  remove(path: string): void {
    this.removed.add(keyOf(path));
    this.removed.add(keyOf(relationshipsPath(path)));
    const types = "[Content_Types].xml";
    const edits: Edit[] = [];
    eachTag(this.text(types), ({ local, start, end }) => {
      const name = local === "Override" && attributesAt(this.text(types), start).get("PartName")?.value;
      if (name && keyOf(name) === keyOf(path)) edits.push({ start, end, text: "" });
    });
    this.edit(types, edits);
  }

  /** Where a part points; "" asks for the package itself. */
  relationships(path: string): readonly Relationship[] {
    const list = relationshipsPath(path);
    if (!this.has(list)) return [];
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const xml = this.text(list);
    const found: Relationship[] = [];
    eachTag(xml, ({ kind, local, start, end }) => {
      if (local !== "Relationship" || kind === "close") return;
      const attributes = attributesAt(xml, start);
      const type = valueOf(attributes, "Type") ?? "";
      const target = valueOf(attributes, "Target") ?? "";
      found.push({
        id: valueOf(attributes, "Id") ?? "",
        kind: type.split("/").at(-1) ?? "",
        type,
        target: valueOf(attributes, "TargetMode") === "External" ? undefined : resolved(folder, target),
        start,
        end,
      });
    });
    return found;
  }

  /** The file with its edits: the parts in their order, those that are new behind them. */
  write(): Uint8Array {
    const kept = [...this.entries]
      .filter(([key]) => !this.removed.has(key))
      .map(([key, entry]) => {
        const edits = this.edits.get(key);
        return edits ? repacked(entry, encoder.encode(edited(this.text(key), edits))) : entry;
      });
    const added = [...this.added.values()].map(({ path, text }) =>
      repacked({ name: encoder.encode(path), flags: 0x0800, modified: earliest }, encoder.encode(text)),
    );
    return writeZip([...kept, ...added]);
  }

  private decoded(path: string): string {
    const bytes = this.bytes(path);
    try {
      return utf8.decode(bytes);
    } catch (error) {
      throw new ShareProblem("share-damaged", `${path} is not UTF-8`, undefined, undefined, { cause: error });
    }
  }
}
