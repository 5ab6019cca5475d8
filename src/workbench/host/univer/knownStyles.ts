import { Styles, type IStyleData, type Nullable } from "@univerjs/core";

type Known = Map<string, string>;

const knownIn = new WeakMap<Styles, Known>();

/** The text of a style, the same in whatever order its parts stand. */
const textOf = (style: unknown): string =>
  JSON.stringify(style, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

function known(styles: Styles): Known {
  const there = knownIn.get(styles);
  if (there) return there;
  const made: Known = new Map();
  styles.each(([id, style]) => made.set(textOf(style), id));
  knownIn.set(styles, made);
  return made;
}

const add = Styles.prototype.add;
const addCustomStyle = Styles.prototype.addCustomStyle;

// Univer remembers a style only as it was first written; one whose parts stand in another order it compares with all the
// workbook's styles, for each cell that has it.
Object.assign(Styles.prototype, {
  search(this: Styles, style: IStyleData, text: string): string {
    const remembered = this["_cacheMap"].get(text) ?? known(this).get(textOf(style));
    if (remembered === undefined || !this.get(remembered)) return "-1";
    this["_cacheMap"].set(text, remembered);
    return remembered;
  },
  add(this: Styles, style: IStyleData, text: string): string {
    const id = add.call(this, style, text);
    known(this).set(textOf(style), id);
    return id;
  },
  addCustomStyle(this: Styles, id: string, style: Nullable<IStyleData>): void {
    addCustomStyle.call(this, id, style);
    known(this).set(textOf(style), id);
  },
});
