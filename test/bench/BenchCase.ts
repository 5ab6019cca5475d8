/** A peer's way to the same answer. It starts from columns of its own, made beforehand. */
export interface Peer {
  readonly name: string;
  run(): unknown;
  /** Whether its answer is ours, so that both have done the same work. */
  agrees(ours: unknown[][]): boolean;
}

/** One question, asked of our function as Excel asks it and of peers that can answer it. */
export interface BenchCase {
  readonly name: string;
  /** Our function's arguments. */
  readonly given: readonly unknown[];
  ours(): unknown[][];
  readonly peers: readonly Peer[];
}
