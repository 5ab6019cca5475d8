import {
  functionDate,
  functionLookup,
  functionMath,
  functionMeta,
  type BaseFunction,
} from "@univerjs/engine-formula";

type FunctionClass = typeof BaseFunction;

const all = [
  ...functionDate,
  ...functionLookup,
  ...functionMath,
  ...functionMeta,
] as unknown as readonly (readonly [FunctionClass, string])[];

/** Univer's own class of a function, to build on and to fall back to. */
export function univerFunction(name: string): FunctionClass {
  const found = all.find(([, each]) => each === name);
  if (!found) throw new Error(`Univer has no function ${name}`);
  return found[0];
}
