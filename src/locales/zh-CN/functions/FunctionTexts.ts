/** By a function's id: its description, its parameters by their English names, and what it returns. */
export type FunctionTexts = Readonly<
  Record<
    string,
    {
      description: string;
      parameters: Record<string, readonly [name: string, description: string]>;
      returns: string;
      /** The rule in a sentence; where it comes from stands in the English comment. */
      rule?: string;
      /** As many as in the English comment. */
      edges?: readonly string[];
    }
  >
>;
