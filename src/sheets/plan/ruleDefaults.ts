import { breakdownRules } from "./rules/breakdownRules";
import { actionsRules } from "./rules/actionsRules";
import { driversRules } from "./rules/driversRules";
import { yearRules } from "./rules/yearRules";
import { customersRules } from "./rules/customersRules";
import { cockpitRules } from "./rules/cockpitRules";
import { risksRules } from "./rules/risksRules";
import { receivableRules } from "./rules/receivableRules";
import { teamRules } from "./rules/teamRules";
import { channelsRules } from "./rules/channelsRules";
import { productsRules } from "./rules/productsRules";
import { reviewRules } from "./rules/reviewRules";

/** What a rule's number counts; shares and weights show as per cent. */
export type RuleUnit = "share" | "weight" | "days" | "months" | "hours" | "count" | "times" | "money";

export interface RuleDefault {
  readonly value: number;
  readonly unit: RuleUnit;
  /** The item of the method it comes from; "ours" where the method gives none. */
  readonly source: string;
}

/** Each number of the method that the plan uses: what stands in its cell at first, what it is, and which item says so. */
export const ruleDefaults = {
  Rule_AmberAt: { value: 0.1, unit: "share", source: "B32" },
  Rule_RedAt: { value: 0.3, unit: "share", source: "B31" },
  Rule_FlexMin: { value: 0.1, unit: "share", source: "C11" },
  Rule_FlexMax: { value: 0.15, unit: "share", source: "C11" },
  Rule_Quarter1: { value: 0.3, unit: "weight", source: "B12" },
  Rule_Quarter2: { value: 0.4, unit: "weight", source: "B12" },
  Rule_Quarter3: { value: 0.3, unit: "weight", source: "B12" },
  Rule_Quarter4: { value: 0.4, unit: "weight", source: "B12" },
  Rule_Push1: { value: 0.3, unit: "weight", source: "A60" },
  Rule_Push2: { value: 0.5, unit: "weight", source: "A60" },
  Rule_Push3: { value: 0.2, unit: "weight", source: "A60" },
  Rule_Closing1: { value: 0.3, unit: "weight", source: "A60" },
  Rule_Closing2: { value: 0.2, unit: "weight", source: "A60" },
  Rule_Closing3: { value: 0.5, unit: "weight", source: "A60" },
  Rule_Steady1: { value: 0.3, unit: "weight", source: "C29" },
  Rule_Steady2: { value: 0.35, unit: "weight", source: "C29" },
  Rule_Steady3: { value: 0.35, unit: "weight", source: "C29" },
  ...breakdownRules,
  ...actionsRules,
  ...driversRules,
  ...yearRules,
  ...customersRules,
  ...receivableRules,
  ...cockpitRules,
  ...teamRules,
  ...risksRules,
  ...channelsRules,
  ...productsRules,
  ...reviewRules,
} as const satisfies Readonly<Record<string, RuleDefault>>;
export type RuleName = keyof typeof ruleDefaults;
