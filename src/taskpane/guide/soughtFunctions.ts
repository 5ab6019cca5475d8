import type { Guide, GuideEntry, GuideFamily } from "../../functions/metadata/Guide";
import type { Language } from "../../locales/language";
import type { Guides } from "./GuideShown";

/** A function's page by its name. */
export const entryNamed = ({ families }: Guide, name: string): GuideEntry | undefined =>
  families.flatMap(({ functions }) => functions).find((entry) => entry.name === name);

/**
 * The functions whose pages hold every word, in any order and in either language, by family: those whose name has them
 * first, and their families first. Families without one are left out.
 *
 * @param words - as typed, parted by spaces; none finds all
 */
export const soughtFunctions = (guides: Guides, language: Language, words: string): GuideFamily[] => {
  const sought = words.toLowerCase().split(/\s+/u).filter(Boolean);
  const finds = ({ name }: GuideEntry): boolean => {
    const said = Object.values(guides).map((guide) => textOf(entryNamed(guide, name)));
    return sought.every((word) => said.some((text) => text.includes(word)));
  };
  const named = ({ name }: GuideEntry): boolean => sought.every((word) => name.toLowerCase().includes(word));
  const first = (holds: boolean): number => (holds ? 0 : 1);
  return guides[language].families
    .map(({ title, functions }) => ({
      title,
      functions: functions.filter(finds).sort((one, other) => first(named(one)) - first(named(other))),
    }))
    .filter(({ functions }) => functions.length > 0)
    .sort((one, other) => first(one.functions.some(named)) - first(other.functions.some(named)));
};

const textOf = (entry: GuideEntry | undefined): string => {
  if (!entry) return "";
  const { name, description, returns, rule, edges, parameters } = entry;
  const given = parameters.flatMap((parameter) => [parameter.name, parameter.description]);
  return [name, description, returns, rule, ...edges, ...given].join("\n").toLowerCase();
};
