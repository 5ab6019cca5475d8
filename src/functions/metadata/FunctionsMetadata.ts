/** What the generator writes to functions.json, as far as we change it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

/** A function's text in another language. */
export interface FunctionText {
  readonly description: string;
  /** By the parameter's English name: its name and description. */
  readonly parameters: Readonly<Record<string, readonly [name: string, description: string]>>;
  readonly returns: string;
  readonly rule?: string;
  readonly edges?: readonly string[];
}

export type FunctionTexts = Readonly<Record<string, FunctionText>>;
