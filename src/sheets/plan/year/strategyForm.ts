import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";

/** The guide's example of a strategy: to double in three years (B08). */
const example = { multiple: 2, years: 3, step: 1 };

/** The goal that the strategy sets, and what steady growth towards it asks of this year (B09). */
export const strategyForm = ({ year: { strategy: say } }: SheetsText): FormBlock => ({
  block: "form",
  key: "Strategy",
  title: say.title,
  note: say.note,
  items: {
    Strategy_Base: {
      as: "money",
      input: true,
      label: say.Strategy_Base,
      formula: "=Year_LastSold",
      least: 0,
      note: say.baseNote,
    },
    Strategy_Multiple: {
      as: "number",
      input: true,
      label: say.Strategy_Multiple,
      start: example.multiple,
      least: 0.01,
    },
    Strategy_Years: {
      as: "count",
      input: true,
      label: say.Strategy_Years,
      start: example.years,
      least: 1,
      most: 20,
    },
    Strategy_Step: {
      as: "count",
      input: true,
      label: say.Strategy_Step,
      start: example.step,
      least: 1,
      most: 20,
      note: say.stepNote,
    },
    Strategy_Growth: {
      as: "share",
      label: say.Strategy_Growth,
      formula:
        '=IF(OR(N(Strategy_Multiple)<=0,N(Strategy_Years)<=0),"",Strategy_Multiple^(1/Strategy_Years)-1)',
    },
    Anchor_Strategy: {
      as: "money",
      label: say.Anchor_Strategy,
      formula:
        '=IF(OR(COUNT(Strategy_Growth)=0,N(Strategy_Base)<=0),"",Strategy_Base*(1+Strategy_Growth)^Strategy_Step)',
    },
  },
});
