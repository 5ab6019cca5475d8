import type { BaseAstNode, BaseValueObject } from "@univerjs/engine-formula";
import { loneValue } from "../formula/fast/loneValue";

/** The steps below IF and IFERROR that need no working out once the first of them is; undefined when all do. */
type Untaken = (first: BaseValueObject, branches: readonly BaseAstNode[]) => readonly BaseAstNode[];

const untakenOf: Readonly<Record<string, Untaken>> = {
  IF: (test, branches) => {
    const single = loneValue(test);
    if (!single) return [];
    if (single.isError()) return branches;
    return branches.filter((_, index) => index !== (single.getValue() ? 0 : 1));
  },
  IFERROR: (value, branches) => (value.isArray() || value.isError() ? [] : branches),
};

/** Which branches a function leaves aside; undefined for one that has none, and for lambdas, which the engine treats apart. */
export function untakenBy(step: BaseAstNode): Untaken | undefined {
  const children = step.getChildren();
  if (step.nodeType !== functionStep || children.length < 2) return undefined;
  const untaken = untakenOf[step.getToken().toUpperCase()];
  return untaken && children.every((child) => child.getToken().toUpperCase() !== "LAMBDA")
    ? untaken
    : undefined;
}

/** The engine's mark of a function's call. */
const functionStep = 4;
