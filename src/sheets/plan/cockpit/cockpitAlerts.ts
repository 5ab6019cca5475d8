import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Decisions } from "../decisions";
import { hasNames } from "../hasNames";
import { pricedSales } from "../prices/pricedSales";
import { receivableRows } from "../receivables/receivableRows";
import { complaintColumns } from "../risks/complaintColumns";
import { sheetsOf } from "../sheetKeys";
import type { Snapshot } from "../snapshot";
import type { Alert } from "./alerts/Alert";
import { complaintsAlert } from "./alerts/complaintsAlert";
import { contingencyAlert } from "./alerts/contingencyAlert";
import { healthAlert } from "./alerts/healthAlert";
import { milestoneAlert } from "./alerts/milestoneAlert";
import { overdueAlert } from "./alerts/overdueAlert";
import { paceAlerts } from "./alerts/paceAlerts";
import { pricesAlert } from "./alerts/pricesAlert";
import { trendAlerts } from "./alerts/trendAlerts";
import { winRateAlert } from "./alerts/winRateAlert";
import { leadTrend } from "./leadTrend";
import { winRates } from "./winRates";

/** The alerts that the picked sheets and the director's tables can tell of. */
export const cockpitAlerts = (
  text: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
): readonly Alert[] => {
  const { alerts: say } = text.cockpit;
  const picked = sheetsOf(snapshot, decisions);
  const isRisks = picked.includes("Risks");
  const rows = receivableRows(snapshot, isRisks ? "Receivable_Renewal" : undefined);
  return [
    ...paceAlerts(text, snapshot, decisions),
    ...(winRates(text, snapshot) === undefined ? [] : [winRateAlert(text)]),
    ...(hasNames(snapshot, "Receivables_Amount", "Receivables_Invoiced")
      ? [
          overdueAlert(
            text,
            rows,
            isRisks
              ? { place: "Plan_Overdue", words: text.risks.tab }
              : { place: "Plan_IndicatorRates", words: say.here },
          ),
        ]
      : []),
    ...(picked.includes("Customers") && picked.includes("Signed") ? [healthAlert(text)] : []),
    ...(isRisks && complaintColumns(snapshot).steps.length > 0 ? [complaintsAlert(text)] : []),
    ...(isRisks && pricedSales(snapshot, picked) !== undefined ? [pricesAlert(text)] : []),
    ...(picked.includes("Actions") ? [milestoneAlert(text), contingencyAlert(text)] : []),
    ...trendAlerts(text, decisions, { leads: leadTrend(text, snapshot) !== undefined }),
  ];
};
