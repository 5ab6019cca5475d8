/** The functions' guide in one language, a family after the other; written to guide.json for the pane to read. */
export interface Guide {
  readonly families: readonly GuideFamily[];
}

export interface GuideFamily {
  readonly title: string;
  readonly functions: readonly GuideEntry[];
}

/** A function's page. */
export interface GuideEntry {
  readonly name: string;
  /** What it answers. */
  readonly description: string;
  /** The call with every argument's name: "=PACE(actual, target, …)". */
  readonly syntax: string;
  readonly parameters: readonly GuideParameter[];
  readonly returns: string;
  readonly examples: readonly GuideExample[];
  /** Empty where none is written. */
  readonly rule: string;
  /** Items of the method that the rule comes from. */
  readonly items: readonly string[];
  readonly edges: readonly string[];
}

export interface GuideParameter {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface GuideExample {
  readonly formula: string;
  /** What the formula spills to, in rows, as Excel shows it. */
  readonly answer: readonly (readonly string[])[];
}
