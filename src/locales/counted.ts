/** A noun after a number: `other` always, `one` where the language has a singular. `#` stands for the number. */
export interface CountForms {
  readonly one?: string;
  readonly other: string;
}

/**
 * A count in a sentence, grouped and in the right plural: `counted("en", 1200, { one: "# row", other: "# rows" })` is "1,200 rows".
 */
export const counted = (locale: string, count: number, forms: CountForms): string => {
  const form =
    new Intl.PluralRules(locale).select(count) === "one" ? (forms.one ?? forms.other) : forms.other;
  return form.replace("#", new Intl.NumberFormat(locale).format(count));
};
