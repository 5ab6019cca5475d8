import type { SheetsText } from "../../../locales/en-US/sheets";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { byRow, type Finding } from "./Finding";
import { framed } from "./framed";

/** Whether each product with a target has an owner (C33), and what does not move has an offer (B15, B18). */
export const productFindings = (text: SheetsText): readonly Finding[] => {
  const { names: say, things } = text.check;
  const of = (thing: string, name: string, place: string) =>
    framed(text, thing, name, place, text.products.tab);
  return [
    {
      ...of(things.product, say.owner, "Plan_Products"),
      smart: "S",
      grave: false,
      ...byRow({
        names: planFormula("Plan_Products[Product]"),
        counted: `(Plan_Products[Target]>0)*(Plan_Products[Product]<>${quoted(text.products.others)})`,
        failing: planFormula('(Plan_Products[Owner]="")'),
      }),
    },
    {
      ...of(things.slow, say.offer, "Plan_SlowStock"),
      smart: "R",
      grave: false,
      ...byRow({
        names: planFormula("Plan_SlowStock[Product]"),
        counted: planFormula("ISNUMBER(Plan_SlowStock[Sold])"),
        failing: `(Plan_SlowStock[Offer]=${quoted(text.products.slow.noOffer)})`,
      }),
    },
  ];
};
