import { lagLight } from "./lagLight";

const lag = "ROUND([@Elapsed]-[@Attainment],6)";

/**
 * The columns that hold a period's target against what was sold in it, all measured at `Plan_AsOf`.
 *
 * `from` and `to` are the period's first and last day as a formula says them; `also` narrows the sales rows further. A share
 * of working days has gone, the as-of day among them; the lag is that share less the attainment. Nothing is said of a period
 * that has not begun or has no target.
 */
export const progressColumns = <
  const From extends string,
  const To extends string,
  const Also extends string = "",
>(
  from: From,
  to: To,
  also: Also = "" as Also,
) =>
  ({
    Sold: {
      as: "money",
      total: "sum",
      formula: `=SUMIFS(Sales_Amount,${also}Sales_Date,">="&${from},Sales_Date,"<"&MIN(${to},Plan_AsOf)+1)`,
    },
    Elapsed: {
      as: "share",
      formula: `=IF(Plan_AsOf<${from},0,IF(Plan_AsOf>=${to},1,NETWORKDAYS.INTL(${from},Plan_AsOf,1,Plan_Holidays[Date])/MAX(1,NETWORKDAYS.INTL(${from},${to},1,Plan_Holidays[Date]))))`,
    },
    Attainment: {
      as: "share",
      formula: `=IF(OR(Plan_AsOf<${from},[@Target]<=0),"",[@Sold]/[@Target])`,
    },
    Gap: { as: "money", total: "sum", formula: "=[@Target]-[@Sold]" },
    Pace: {
      as: "share",
      formula: '=IF([@Target]*[@Elapsed]<=0,"",[@Sold]/([@Target]*[@Elapsed]))',
    },
    Light: {
      as: "light",
      formula: lagLight(`OR(Plan_AsOf<${from},[@Target]<=0)`, lag, `AND(Plan_AsOf>${to},[@Sold]<[@Target])`),
    },
  }) as const;
