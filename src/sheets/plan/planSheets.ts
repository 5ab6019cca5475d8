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
import type { PlanKey } from "./sheetKeys";
import type { Snapshot } from "./snapshot";
import { targetsSheet } from "./targets";
import { yearSheet } from "./year";

/** How each of the plan's sheets is made. */
export const planSheets: Readonly<Record<PlanKey, (snapshot: Snapshot, decisions: Decisions) => Blueprint>> =
  {
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
