import type { Blueprint } from "../blueprint/blueprint";
import { breakdownSheet } from "./breakdown";
import { actionsSheet } from "./actions";
import { driversSheet } from "./drivers";
import { customersSheet } from "./customers";
import { cockpitSheet } from "./cockpit";
import { teamSheet } from "./team";
import { checkSheet } from "./check";
import { channelsSheet } from "./channels";
import { productsSheet } from "./products";
import type { Decisions } from "./decisions";
import { historySheet } from "./history";
import { risksSheet } from "./risks";
import { rulesSheet } from "./rules";
import { sheetsOf, type SheetKey } from "./sheetKeys";
import type { Snapshot } from "./snapshot";
import { targetsSheet } from "./targets";
import { yearSheet } from "./year";

const blueprints: Readonly<Record<SheetKey, (snapshot: Snapshot, decisions: Decisions) => Blueprint>> = {
  Year: yearSheet,
  Cockpit: cockpitSheet,
  Targets: targetsSheet,
  Breakdown: breakdownSheet,
  Team: teamSheet,
  Drivers: driversSheet,
  Actions: actionsSheet,
  Customers: customersSheet,
  Risks: risksSheet,
  Check: checkSheet,
  Channels: channelsSheet,
  Products: productsSheet,
  History: historySheet,
  Rules: rulesSheet,
};

/**
 * The sheets of a plan, in the order of their tabs: those every plan has, and those picked that the director's tables allow.
 *
 * They must be written together: their formulas name each other's cells.
 *
 * @throws PlanningError `out-of-range` for a year or month that is none
 */
export const planSheets = (snapshot: Snapshot, decisions: Decisions): Blueprint[] =>
  sheetsOf(snapshot, decisions).map((key) => blueprints[key](snapshot, decisions));
