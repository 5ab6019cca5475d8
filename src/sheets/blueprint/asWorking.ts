import type { Printable } from "./blueprint";

/** Blocks that only feed what stands above them and are not printed; those that are not there are left out. */
export const asWorking = <Of extends Printable>(...blocks: readonly (Of | undefined)[]): readonly Of[] =>
  blocks.flatMap((block) => (block === undefined ? [] : { ...block, working: true }));
