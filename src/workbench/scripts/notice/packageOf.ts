import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { z } from "zod";

const description = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).optional(),
});

/** A package that ships inside the add-in, with the words its licence wants to be passed on. */
export interface ShippedPackage extends z.infer<typeof description> {
  /** Its licence's own text; undefined where the package brings none along. */
  readonly text: string | undefined;
}

/** The folder of the package that a file belongs to; undefined for a file of our own. */
export const packageFolder = (file: string): string | undefined => {
  const folders = file.split(sep);
  const at = folders.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  const scoped = folders[at + 1]?.startsWith("@") ?? false;
  return folders.slice(0, at + (scoped ? 3 : 2)).join(sep);
};

/** What a package says about itself. Throws a ZodError where it names no licence: such a package must not ship. */
export const packageOf = (folder: string): ShippedPackage => {
  const about = description.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-mit|$)/i.test(name));
  return { ...about, text: file === undefined ? undefined : readFileSync(join(folder, file), "utf8").trim() };
};
