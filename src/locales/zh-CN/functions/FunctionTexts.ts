/** By a function's id: its description, its parameters by their English names, and what it returns. */
export type FunctionTexts = Readonly<
  Record<
    string,
    {
      description: string;
      parameters: Record<string, readonly [name: string, description: string]>;
      returns: string;
    }
  >
>;
