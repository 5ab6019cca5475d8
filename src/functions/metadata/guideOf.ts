import { answerCells } from "./answerCells";
import type { DocumentedFunction } from "./documentedFunctions";
import type { FunctionMetadata, FunctionText } from "./FunctionsMetadata";
import type { Guide, GuideEntry } from "./Guide";

/** A function with the folder its file stands in. */
export interface PlacedFunction extends DocumentedFunction {
  readonly family: string;
}

/** What a language says of a function beyond its metadata. */
export type Prose = Pick<FunctionText, "returns" | "rule" | "edges">;

/**
 * The guide in one language.
 *
 * @param entries - functions.json's entries in that language
 * @param proseOf - what that language says of a function beyond its entry
 * @param titles - the families' titles by their folders, in the order to show them
 * @throws Error naming every family without a title
 */
export function guideOf(
  entries: readonly FunctionMetadata[],
  functions: readonly PlacedFunction[],
  proseOf: (documented: PlacedFunction) => Prose,
  titles: Readonly<Record<string, string>>,
): Guide {
  const untitled = functions.map(({ family }) => family).filter((family) => !(family in titles));
  if (untitled.length > 0) throw new Error(`No title for ${[...new Set(untitled)].join(", ")}`);
  const families = Object.entries(titles).map(([family, title]) => ({
    title,
    functions: functions
      .filter((each) => each.family === family)
      .flatMap((each) =>
        entries
          .filter(({ id }) => id === each.id)
          .map((entry) => guideEntry(entry, each.examples, each.items, proseOf(each))),
      ),
  }));
  return { families: families.filter((family) => family.functions.length > 0) };
}

function guideEntry(
  { name, description, parameters }: FunctionMetadata,
  examples: DocumentedFunction["examples"],
  items: readonly string[],
  { returns, rule = "", edges = [] }: Prose,
): GuideEntry {
  const given = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return {
    name,
    description,
    syntax: `=${name}(${given.join(", ")})`,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional ?? false,
    })),
    returns,
    examples: examples.map(([formula, answer]) => ({ formula, answer: answerCells(answer) })),
    rule,
    items,
    edges,
  };
}
