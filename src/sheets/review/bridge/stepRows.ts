import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Cell, RowFormula } from "../../blueprint/blueprint";
import { ends } from "./stepColumns";

type Row = Readonly<Record<string, Cell | RowFormula>>;

/** A part between plan and actual, with what the director may change: whether it is ours, and why. */
export interface Step {
  readonly key: string;
  readonly step: string;
  readonly amount: string;
  readonly kind: keyof SheetsText["lists"]["List_Control"]["choices"];
  readonly note?: string;
  readonly more?: Row;
}

/** The rows of a bridge: the plan, its steps in order, and what was sold. */
export const stepRows = (text: SheetsText, steps: readonly Step[]): readonly Row[] => {
  const { choices } = text.lists.List_Control;
  const { plan, sold } = text.bridge.ends;
  const rows: readonly Row[] = [
    { Key: ends.plan, Step: plan, Amount: { formula: "=Bridge_Plan" }, End: ends.plan },
    ...steps.map(({ key, step, amount, kind, note, more }): Row => ({
      Key: key,
      Step: step,
      Amount: { formula: `=${amount}` },
      Kind: choices[kind],
      Note: note ?? null,
      ...more,
    })),
    { Key: ends.sold, Step: sold, Amount: { formula: "=Bridge_Sold" }, End: ends.sold },
  ];
  return rows.map((row, index) => ({ ...row, No: index + 1 }));
};
