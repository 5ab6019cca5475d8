/** The words around the functions' own texts on their pages. */
export interface HelpText {
  readonly language: string;
  /** The index page's title, and the sentence under it. */
  readonly title: string;
  readonly meaning: string;
  /** The same page in the other language: its name there, and its language. */
  readonly other: string;
  readonly otherLanguage: string;
  readonly parameters: string;
  readonly optional: string;
  readonly returns: string;
  readonly examples: string;
  readonly rule: string;
  readonly source: (items: readonly string[]) => string;
  readonly edges: string;
  /** By their folders, in the order to show them. */
  readonly families: Readonly<Record<string, string>>;
}
