import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { FunctionSource } from "../../src/functions/metadata/publishedFunctions";

const folder = resolve(__dirname, "../../src/functions");

/** The files of the functions a cell can call, one each. */
export const functionFiles: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /^[A-Z]+\.ts$/.test(basename(file)))
  .map((file) => join(folder, file));

export const functionSources = (): FunctionSource[] =>
  functionFiles.map((file) => ({ family: basename(dirname(file)), text: readFileSync(file, "utf8") }));

type Callable = (...given: unknown[]) => unknown;

/** Every function a cell can call, by its name. */
export const everyFunction: Readonly<Record<string, Callable>> = Object.fromEntries(
  functionFiles.map((file) => {
    const name = basename(file, ".ts");
    return [name, jest.requireActual<Record<string, Callable>>(file)[name]!] as const;
  }),
);
