import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { footingCheck } from "../../plan/footingCheck";
import { linkTo } from "../../plan/linkTo";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import { shortAmount } from "../../plan/shortAmount";
import type { SheetKey } from "../../plan/sheetKeys";
import { signedAmount } from "../signedAmount";
import { driverKeys, type DriversBasis } from "./driversForm";
import type { StepTable } from "./stepColumns";

/** Which of the three bridges there are beside the one by drivers. */
export interface BridgesThere {
  readonly mix: boolean;
  readonly lines: boolean;
}

/** "Sold 280k, 267k planned: +13k. Customers +20k, orders a customer -5k, price of an order -2k". */
const headline = (text: SheetsText, decisions: Decisions, basis: DriversBasis): string => {
  const { headline: say, driverSteps } = text.bridge;
  const parts = driverKeys(basis).map((key) => {
    const { step } = key === "orders" && !basis.customers ? driverSteps.allOrders : driverSteps[key];
    const part = `SUMIFS(Review_BridgeDrivers[Part],Review_BridgeDrivers[Key],"${key}")`;
    return `${quoted(`${step} `)}&${signedAmount(part, decisions)}`;
  });
  return (
    `=IF(Plan_AsOf<Quarter_Start,${quoted(say.notBegun)},${quoted(say.sold)}&${shortAmount("Bridge_Sold", decisions)}&${quoted(say.planned)}&${shortAmount("Bridge_Plan", decisions)}&${quoted(say.gap)}&${signedAmount("Bridge_Gap", decisions)}` +
    `&IF(COUNT(Bridge_PlanPrice,Bridge_NowPrice,Bridge_NowOrders)<3,${quoted(say.unknown)},${quoted(say.parts)}&${parts.join(`&${quoted(say.comma)}&`)}))`
  );
};

/** The gap between plan and actual, how much of what moved it is ours to change, and whether each bridge adds up (A76, B44, B45). */
export const bridgeForm = (
  text: SheetsText,
  decisions: Decisions,
  basis: DriversBasis,
  there: BridgesThere,
  picked: readonly SheetKey[],
): FormBlock => {
  const say = text.bridge.form;
  const foots = (label: string, table: StepTable): FormItem => ({
    as: "check",
    label,
    formula: footingCheck(text, `SUM(${table}[Part])`, "Bridge_Gap"),
  });
  const sizes = planFormula("SUMPRODUCT(ABS(Review_BridgeDrivers[Part]))");
  return {
    block: "form",
    key: "Bridge",
    title: say.title,
    note: say.note,
    items: {
      Bridge_Headline: { as: "text", label: say.Bridge_Headline, formula: headline(text, decisions, basis) },
      Bridge_Plan: {
        as: "money",
        label: say.Bridge_Plan,
        formula: planFormula("=SUMPRODUCT(Plan_Weeks[Target],Plan_Weeks[Elapsed])"),
        note: say.planNote,
      },
      Bridge_Sold: { as: "money", label: say.Bridge_Sold, formula: "=Quarter_Sold" },
      Bridge_Gap: {
        as: "money",
        label: say.Bridge_Gap,
        formula: "=Bridge_Sold-Bridge_Plan",
        note: say.gapNote,
      },
      Bridge_Time: {
        as: "share",
        label: say.Bridge_Time,
        formula: "=IF(Quarter_Target<=0,0,Bridge_Plan/Quarter_Target)",
      },
      Bridge_Ours: {
        as: "money",
        label: say.Bridge_Ours,
        formula: planFormula("=SUMPRODUCT(Review_BridgeDrivers[Part],Review_BridgeDrivers[Weight])"),
        note: say.oursNote,
      },
      Bridge_OursShare: {
        as: "share",
        label: say.Bridge_OursShare,
        formula: planFormula(
          `=IF(ROUND(${sizes},6)=0,"",SUMPRODUCT(ABS(Review_BridgeDrivers[Part]),Review_BridgeDrivers[Weight])/${sizes})`,
        ),
        note: say.oursShareNote,
      },
      Bridge_DriversCheck: foots(say.Bridge_DriversCheck, "Review_BridgeDrivers"),
      ...(there.mix ? { Bridge_MixCheck: foots(say.Bridge_MixCheck, "Review_BridgeMix") } : {}),
      ...(there.lines ? { Bridge_LinesCheck: foots(say.Bridge_LinesCheck, "Review_BridgeLines") } : {}),
      ...(picked.includes("Causes")
        ? {
            Bridge_Why: {
              as: "link" as const,
              label: say.Bridge_Why,
              formula: linkTo("Review_Whys", text.causes.tab),
            },
          }
        : {}),
      ...(picked.includes("Actions")
        ? {
            Bridge_Contingency: {
              as: "link" as const,
              label: say.Bridge_Contingency,
              formula: linkTo("Plan_Contingency", text.actions.tab),
            },
          }
        : {}),
    },
  };
};
