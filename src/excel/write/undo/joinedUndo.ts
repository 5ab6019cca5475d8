import type { Undo } from "./Undo";

/**
 * What takes back two writes, the second right after the first, as one: both or none.
 *
 * @param then - on sheets without an engine
 */
export const joinedUndo = (first: Undo | undefined, then: Undo | undefined): Undo | undefined =>
  first === undefined || then === undefined
    ? then
    : {
        steps: [...first.steps, ...then.steps],
        after: [
          ...first.after.filter(({ tab }) => !then.after.some((own) => own.tab === tab)),
          ...then.after,
        ],
        spills: first.spills,
        cells: [...(first.cells ?? []), ...(then.cells ?? [])],
      };
