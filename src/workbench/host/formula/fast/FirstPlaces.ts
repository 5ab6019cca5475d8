import type { ArrayValueObject } from "@univerjs/engine-formula";

/**
 * Where each value of a row or a column stands first. Lives as long as the engine keeps these cells' values: to the end
 * of a calculation pass for a range, to the end of a formula for what it works out.
 */
export class FirstPlaces {
  private static readonly ofArrays = new WeakMap<ArrayValueObject, FirstPlaces>();

  private readonly places = new Map<string | number | boolean, number>();

  static of(cells: ArrayValueObject): FirstPlaces {
    const known = FirstPlaces.ofArrays.get(cells);
    if (known) return known;
    const made = new FirstPlaces(cells);
    FirstPlaces.ofArrays.set(cells, made);
    return made;
  }

  private constructor(cells: ArrayValueObject) {
    let place = 0;
    cells.iterator((cell) => {
      place += 1;
      if (!cell || cell.isNull() || cell.isError()) return;
      const key = keyOf(cell.getValue());
      if (!this.places.has(key)) this.places.set(key, place);
    });
  }

  /** Counted from 1; undefined when the value stands nowhere. Case makes no difference. */
  first(value: string | number | boolean): number | undefined {
    return this.places.get(keyOf(value));
  }
}

const keyOf = (value: string | number | boolean): string | number | boolean =>
  typeof value === "string" ? value.toLocaleLowerCase() : value;
