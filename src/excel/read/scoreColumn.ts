import type { ColumnTraits } from "./columnTraits";
import type { Field } from "./roles/Role";
import { plainText } from "./plainText";
import { scoreHeader } from "./scoreHeader";

const numeric = (traits: ColumnTraits) => traits.numberShare + traits.amountTextShare;

/** So many cells must be filled before their repetition means anything. */
const few = 5;
const mostlyOnce = 0.9;

const fitOf = (as: Field["as"], traits: ColumnTraits): number => {
  const dated = traits.dateShare + traits.dateTextShare;
  switch (as) {
    case "date":
      if (traits.dateShare >= 0.8) return 1;
      if (dated >= 0.5) return 0.9;
      return traits.numberShare >= 0.8 && traits.serialShare >= 0.9 && traits.decimalShare < 0.5 ? 0.7 : 0;
    case "amount":
      if (numeric(traits) < 0.5) return 0;
      return traits.numberShare >= 0.8 ? 1 : 0.9;
    case "number":
      return numeric(traits) < 0.5 ? 0 : traits.numberShare;
    case "kind":
      if (traits.dateShare > 0.5 || traits.type === "blank") return 0;
      if (traits.numberShare > 0.5) return 0.4;
      return traits.filled > 20 && traits.distinctShare > 0.5 ? 0.6 : 1;
    case "name":
      if (traits.dateShare > 0.5 || traits.decimalShare > 0.1 || traits.type === "blank") return 0;
      return traits.numberShare > 0.5 ? 0.8 : 1;
    case "key":
      return traits.dateShare > 0.5 || traits.decimalShare > 0.1 || traits.type === "blank" ? 0 : 1;
  }
};

/** Whether a column's cells can be the field at all: 0 never, 1 just what one would expect. */
const fit = ({ as, once }: Field, traits: ColumnTraits): number =>
  once && traits.filled > few && traits.distinctShare < mostlyOnce ? 0 : fitOf(as, traits);

const shareOf = (known: ReadonlySet<string>, { distinct }: ColumnTraits) =>
  distinct.size === 0 ? 0 : [...distinct].filter((value) => known.has(value)).length / distinct.size;

/** What the cells alone suggest when the header says nothing: always weaker than a header that says it. */
const guess = ({ cells }: Field, traits: ColumnTraits): number => {
  switch (cells) {
    case undefined:
      return 0;
    case "dates":
      return traits.dateShare >= 0.8 ? 0.4 : 0;
    case "amounts":
      if (traits.numberShare < 0.8 || traits.dateTextShare > 0.5) return 0;
      return traits.decimalShare > 0.2 ? 0.35 : 0.15;
    case "counts":
      return traits.numberShare >= 0.8 &&
        traits.decimalShare === 0 &&
        (traits.median ?? 0) <= 100 &&
        traits.distinctShare < 0.5
        ? 0.3
        : 0;
    default:
      return shareOf(cells, traits) >= 0.5 ? 0.5 : 0;
  }
};

/** How well a column serves as a field, 0–1: by its header, its cells' type, and a sample of them. */
export const scoreColumn = (header: string, traits: ColumnTraits, field: Field): number => {
  const said = scoreHeader(plainText(header), field);
  const named = said.score * fit(field, traits);
  return said.unlike ? named : Math.max(named, guess(field, traits));
};
