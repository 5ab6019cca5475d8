/** What the metadata leaves out of a function's documentation. */
export interface DocumentedFunction {
  readonly id: string;
  readonly returns: string;
  /** Formulas and the blocks they answer, as Excel writes them: ["=PACE(…)", "{0.75}"]. */
  readonly examples: readonly (readonly [formula: string, answer: string])[];
  /** The rule in a sentence; empty where none is written. */
  readonly rule: string;
  /** Where the rule comes from, as items of the method: ["B12", "C04"]. */
  readonly items: readonly string[];
  /** What happens at the edges, a sentence each. */
  readonly edges: readonly string[];
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export function ([A-Z]+)\(/g;
const RULE = /@rule (.+?)(?: \(([ABC]\d\d(?:, [ABC]\d\d)*)\))?$/m;

/** The functions of a source file, from the comments above them. */
export function documentedFunctions(source: string): DocumentedFunction[] {
  return [...source.matchAll(DOCUMENTED)].map(([, comment = "", id = ""]) => {
    const [, rule = "", items] = RULE.exec(comment) ?? [];
    return {
      id,
      returns: /@returns (.+)/.exec(comment)?.[1] ?? "",
      examples: [...comment.matchAll(/@example (=.+?) \/\/ (\{.+\})$/gm)].map(
        ([, formula = "", answer = ""]) => [formula, answer] as const,
      ),
      rule,
      items: items?.split(", ") ?? [],
      edges: [...comment.matchAll(/@edge (.+)$/gm)].map(([, edge = ""]) => edge),
    };
  });
}
