import { readFileSync } from "node:fs";

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );

export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

/** Every element of that name, in order, with its attributes and what stands inside it. */
export const elementsNamed = (xml: string, name: string): Element[] =>
  [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, "g"))].map(
    ([, attributes = "", inside = ""]) => ({ attributes: attributesOf(attributes), inside }),
  );

/** The manifest as it lies in the project, or one that a build made. */
export const manifestXml = (path = "manifest.xml"): string => readFileSync(path, "utf8");
