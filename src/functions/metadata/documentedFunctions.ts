/** What the metadata leaves out of a function's documentation. */
export interface DocumentedFunction {
  readonly id: string;
  readonly returns: string;
  /** Formulas and the blocks they answer, as Excel writes them: ["=PACE(…)", "{0.75}"]. */
  readonly examples: readonly (readonly [formula: string, answer: string])[];
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function ([A-Z]+)\(/g;

/** The functions of a source file, from the comments above them. */
export function documentedFunctions(source: string): DocumentedFunction[] {
  return [...source.matchAll(DOCUMENTED)].map(([, comment = "", id = ""]) => ({
    id,
    returns: /@returns (.+)/.exec(comment)?.[1] ?? "",
    examples: [...comment.matchAll(/@example (=.+?) \/\/ (\{.+\})$/gm)].map(
      ([, formula = "", answer = ""]) => [formula, answer] as const,
    ),
  }));
}
