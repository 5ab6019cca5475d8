/** What the director has typed beside one target. */
export interface TypedPart {
  /** At least 0. */
  readonly weight: number | undefined;
  readonly lock: number | undefined;
}

/** What the director has typed into a plan that stands and that outlives its next writing, as far as targets follow from it. */
export interface TypedTargets {
  /** By the quarter's first day. */
  readonly quarters: ReadonlyMap<number, TypedPart>;
  /** By the month's first day. */
  readonly months: ReadonlyMap<number, TypedPart>;
  readonly regions: ReadonlyMap<string, TypedPart>;
  /** What moves sales in a month (A04): any day of the month, and 0.5 for half more. */
  readonly nodes: readonly { readonly day: number; readonly effect: number }[];
}

export const nothingTyped: TypedTargets = {
  quarters: new Map(),
  months: new Map(),
  regions: new Map(),
  nodes: [],
};
