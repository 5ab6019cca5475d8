import { BaseReferenceObject, ErrorValueObject, type ArrayValueObject } from "@univerjs/engine-formula";
import type { Criterion } from "./criterion";

/** What a cell holds, as the conditional functions tell cells apart. */
export const Kind = { Blank: 0, Number: 1, Text: 2, Boolean: 3, Error: 4 } as const;

/** The cells that meet a criterion: 1 for each in `mask`, and their places in order. */
export interface Met {
  readonly mask: Uint8Array;
  readonly places: Uint32Array;
}

function placesIn(mask: Uint8Array): Uint32Array {
  const places = new Uint32Array(mask.length);
  let count = 0;
  for (let at = 0; at < mask.length; at += 1) if (mask[at] === 1) places[count++] = at;
  return places.slice(0, count);
}

/**
 * A range's cells laid out for scanning, with the answers to criteria already asked. Lives as long as the engine keeps
 * the range's values: to the end of a calculation pass.
 */
export class CellColumn {
  private static readonly ofArrays = new WeakMap<ArrayValueObject, CellColumn>();

  readonly rows: number;
  readonly columns: number;
  readonly kinds: Uint8Array;
  /** NaN where the cell is no number, so that no comparison is true there. */
  readonly numbers: Float64Array;
  /** Lower-case texts, error texts, "true" and "false"; "" elsewhere. */
  readonly texts: string[];
  private readonly words = new Map<string, number>();
  private readonly wordAt: Uint32Array;
  private readonly met = new Map<string, Met>();

  static of(values: ArrayValueObject): CellColumn {
    const known = CellColumn.ofArrays.get(values);
    if (known) return known;
    const made = new CellColumn(values);
    CellColumn.ofArrays.set(values, made);
    return made;
  }

  private constructor(values: ArrayValueObject) {
    this.rows = values.getRowCount();
    this.columns = values.getColumnCount();
    const size = this.rows * this.columns;
    this.kinds = new Uint8Array(size);
    this.numbers = new Float64Array(size).fill(NaN);
    this.texts = new Array<string>(size).fill("");
    // Cells without text point behind the last word.
    this.wordAt = new Uint32Array(size).fill(size);
    const cells = values.getArrayValue();
    for (let row = 0, at = 0; row < this.rows; row += 1)
      for (let column = 0; column < this.columns; column += 1, at += 1) this.learn(at, cells[row]?.[column]);
  }

  private learn(at: number, cell: ReturnType<ArrayValueObject["get"]>): void {
    if (!cell || cell.isNull()) return;
    const value = cell.getValue();
    if (cell instanceof ErrorValueObject) {
      this.kinds[at] = Kind.Error;
      this.texts[at] = String(value);
    } else if (typeof value === "number") {
      this.kinds[at] = Kind.Number;
      this.numbers[at] = value;
    } else if (typeof value === "boolean") {
      this.kinds[at] = Kind.Boolean;
      this.texts[at] = String(value);
    } else {
      this.kinds[at] = Kind.Text;
      const text = value.toLowerCase();
      this.texts[at] = text;
      const word = this.words.get(text) ?? this.words.size;
      this.words.set(text, word);
      this.wordAt[at] = word;
    }
  }

  /** The cells that meet the criterion. */
  meeting(criterion: Criterion): Met {
    const known = this.met.get(criterion.key);
    if (known) return known;
    const mask = criterion.mark(this);
    const met = { mask, places: placesIn(mask) };
    this.met.set(criterion.key, met);
    return met;
  }

  /** Marks the text cells the test wants; each different text is tested once. */
  markTexts(mask: Uint8Array, wanted: (text: string) => boolean): Uint8Array {
    const hits = new Uint8Array(this.words.size);
    let some = false;
    for (const [text, word] of this.words)
      if (wanted(text)) {
        hits[word] = 1;
        some = true;
      }
    const { wordAt } = this;
    if (some) for (let at = 0; at < mask.length; at += 1) if (hits[wordAt[at] ?? -1] === 1) mask[at] = 1;
    return mask;
  }
}

/** A range argument's cells; undefined when the argument is no range. */
export function rangeCells(argument: unknown): CellColumn | undefined {
  return argument instanceof BaseReferenceObject ? CellColumn.of(argument.toArrayValueObject()) : undefined;
}
