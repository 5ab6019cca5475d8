import { nameIn, nameKey } from "./nameIn";

/** Names, each once, numbered from 0 as they appear. */
export class NameRoll {
  /** As first written. */
  readonly names: (string | number)[] = [];
  readonly #spellings = new Map<unknown, number>();
  readonly #keys = new Map<string, number>();

  /** @param argument - where the names stand, for the sentence when one is wrong */
  constructor(readonly argument: string) {}

  /** The number of a spelling met before, without tidying it first: what a million cells ask. */
  known(cell: unknown): number | undefined {
    return this.#spellings.get(cell);
  }

  /**
   * The number of the name in a cell.
   *
   * @throws PlanningError `not-a-name`
   */
  numberOf(cell: unknown, position: number): number {
    const name = nameIn(cell, this.argument, position);
    const key = nameKey(name);
    const number = this.#keys.get(key) ?? this.names.push(name) - 1;
    this.#keys.set(key, number);
    this.#spellings.set(cell, number);
    return number;
  }
}
