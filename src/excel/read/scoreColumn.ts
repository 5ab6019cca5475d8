import type { ColumnTraits } from "./columnTraits";
import type { SalesField } from "./finding";
import { sampleWords } from "./sampleWords";
import { scoreHeader } from "./scoreHeader";

const numeric = (traits: ColumnTraits) => traits.numberShare + traits.amountTextShare;

/** Whether a column's cells can be the field at all: 0 never, 1 just what one would expect. */
const fit = (field: SalesField, traits: ColumnTraits): number => {
  const dated = traits.dateShare + traits.dateTextShare;
  switch (field) {
    case "date":
      if (traits.dateShare >= 0.8) return 1;
      if (dated >= 0.5) return 0.9;
      return traits.numberShare >= 0.8 && traits.serialShare >= 0.9 && traits.decimalShare < 0.5 ? 0.7 : 0;
    case "amount":
      if (numeric(traits) < 0.5) return 0;
      return traits.numberShare >= 0.8 ? 1 : 0.9;
    case "quantity":
    case "cost":
      return numeric(traits) < 0.5 ? 0 : traits.numberShare;
    case "region":
    case "channel":
      if (traits.dateShare > 0.5 || traits.type === "blank") return 0;
      if (traits.numberShare > 0.5) return 0.4;
      return traits.filled > 20 && traits.distinctShare > 0.5 ? 0.6 : 1;
    case "seller":
    case "product":
    case "customer":
      if (traits.dateShare > 0.5 || traits.decimalShare > 0.1 || traits.type === "blank") return 0;
      return traits.numberShare > 0.5 ? 0.8 : 1;
    case "order":
      return traits.dateShare > 0.5 || traits.decimalShare > 0.1 || traits.type === "blank" ? 0 : 1;
  }
};

const shareOf = (words: ReadonlySet<string>, traits: ColumnTraits) =>
  traits.distinct.size === 0
    ? 0
    : [...traits.distinct].filter((value) => words.has(value)).length / traits.distinct.size;

/** What the cells alone suggest when the header says nothing: always weaker than a header that says it. */
const guess = (field: SalesField, traits: ColumnTraits): number => {
  switch (field) {
    case "date":
      return traits.dateShare >= 0.8 ? 0.4 : 0;
    case "amount":
      if (traits.numberShare < 0.8 || traits.dateTextShare > 0.5) return 0;
      return traits.decimalShare > 0.2 ? 0.35 : 0.15;
    case "quantity":
      return traits.numberShare >= 0.8 &&
        traits.decimalShare === 0 &&
        (traits.median ?? 0) <= 100 &&
        traits.distinctShare < 0.5
        ? 0.3
        : 0;
    case "region":
    case "channel":
      return shareOf(sampleWords[field], traits) >= 0.5 ? 0.5 : 0;
    default:
      return 0;
  }
};

/** How well a column serves as a field, 0–1: by its header, its cells' type, and a sample of them. */
export const scoreColumn = (header: string, traits: ColumnTraits, field: SalesField): number => {
  const said = scoreHeader(header, field);
  const named = said.score * fit(field, traits);
  return said.unlike ? named : Math.max(named, guess(field, traits));
};
