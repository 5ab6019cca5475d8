import type { ShippedPackage } from "./packageOf";

const line = "-".repeat(72);

const titleOf = ({ name, version, license, author }: ShippedPackage): string =>
  [`${name} ${version}`, license, ...(author === undefined ? [] : [author])].join(", ");

/** The notice that goes with the add-in: every package in it, and each licence's text once, under all packages it is the same for. */
export const noticeText = (packages: readonly ShippedPackage[]): string => {
  // The same package may stand in several folders.
  const sorted = [...new Map(packages.map((each) => [titleOf(each), each]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, each]) => each);
  const texts = new Map<string, string[]>();
  for (const shipped of sorted) {
    const text = (shipped.text ?? `Licence: ${shipped.license}`).replace(/\r\n/g, "\n");
    texts.set(text, [...(texts.get(text) ?? []), titleOf(shipped)]);
  }
  return [
    "Quarterdeck contains the following packages of others.",
    "季舵包含以下第三方软件包。",
    "",
    ...sorted.map(titleOf),
    ...[...texts].flatMap(([text, titles]) => ["", line, ...titles, "", text]),
    "",
  ].join("\n");
};
