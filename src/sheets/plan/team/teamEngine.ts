import type { SheetsText } from "../../../locales/en-US/sheets";
import type { EngineBlock } from "../../blueprint/blueprint";
import type { Sellers } from "./sellersOf";

/** Sellers that may be added under the table before the plan is written again. */
const spareSellers = 24;

/** The cell that splits the quarter into quotas which add up exactly. */
export const teamEngine = (
  { team: { engine: say } }: SheetsText,
  { names, others }: Sellers,
): EngineBlock => ({
  block: "engine",
  key: "TeamEngine",
  title: say.title,
  note: say.note,
  spills: [
    {
      name: "Seller_Split",
      label: say.Seller_Split,
      as: "money",
      rows: names.length + (others === undefined ? 0 : 1) + spareSellers,
      note: say.splitNote,
      cells: [
        {
          row: 0,
          formula:
            '=SPLITTARGET(Quarter_Target,Plan_Team[Weight],IF(Plan_Team[Lock]="","",Plan_Team[Lock]),Plan_Unit)',
        },
      ],
    },
  ],
});
