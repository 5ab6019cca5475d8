import {
  functionLogical,
  functionLookup,
  functionMath,
  functionStatistical,
  type BaseFunction,
} from "@univerjs/engine-formula";

type FunctionClass = new (name: string) => BaseFunction;

const all = [
  ...functionLogical,
  ...functionLookup,
  ...functionMath,
  ...functionStatistical,
] as unknown as readonly (readonly [FunctionClass, string])[];

/** Univer's own function, under a name of its own beside ours: `OWNMATCH`. */
export function univers(name: string): BaseFunction {
  const found = all.find(([, each]) => each === name);
  if (!found) throw new Error(`Univer has no ${name}`);
  return new found[0](`OWN${name}`);
}
