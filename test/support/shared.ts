import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Where a file of the material shared beside the project stands: `sharedFile("data", "superstore_orders.csv")`. */
export const sharedFile = (...parts: string[]): string => resolve(__dirname, "../../../shared", ...parts);

/** A shared JSON file, read as what the test expects of it. */
export const sharedJson = <T>(...parts: string[]): T =>
  JSON.parse(readFileSync(sharedFile(...parts), "utf8")) as T;

/** A `describe` that runs only where the shared file is there, and is visibly skipped where it is not. */
export const describeShared = (name: string, parts: string[], tests: () => void): void => {
  if (existsSync(sharedFile(...parts))) describe(name, tests);
  else describe.skip(name, () => test(`needs shared/${parts.join("/")}`, () => undefined));
};
