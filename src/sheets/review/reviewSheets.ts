import type { Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "../plan/decisions";
import type { ReviewKey } from "../plan/sheetKeys";
import type { Snapshot } from "../plan/snapshot";
import { resultsSheet } from "./results";
import { bridgeSheet } from "./bridge";
import { abilitySheet } from "./ability";
import { causesSheet } from "./causes";
import { improvementsSheet } from "./improvements";
import { librarySheet } from "./library";
import { processSheet } from "./process";
import { weeklySheet } from "./weekly";
import { marketSheet } from "./market";
import { capacitySheet } from "./capacity";
import { monthlySheet } from "./monthly";
import { dutiesSheet } from "./duties";
import { signedSheet } from "./signed";

/** How each sheet by which a quarter is run and reviewed is made; `plan` are the sheets of the plan that it stands beside. */
export const reviewSheets: Readonly<
  Record<ReviewKey, (snapshot: Snapshot, decisions: Decisions, plan: readonly Blueprint[]) => Blueprint>
> = {
  Duties: dutiesSheet,
  Monthly: monthlySheet,
  Capacity: capacitySheet,
  Market: marketSheet,
  Weekly: weeklySheet,
  Results: resultsSheet,
  Process: processSheet,
  Bridge: bridgeSheet,
  Ability: abilitySheet,
  Causes: causesSheet,
  Improvements: improvementsSheet,
  Signed: signedSheet,
  Library: librarySheet,
};
