import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { countedIn } from "../countedIn";
import type { Decisions } from "../decisions";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import { shortAmount } from "../shortAmount";
import type { Snapshot } from "../snapshot";
import { templateFor } from "./healthMetrics";

/** Where the customers stand: how much hangs on the largest, and how much is at stake. */
export const customersForm = (
  text: SheetsText,
  snapshot: Pick<Snapshot, "names">,
  decisions: Decisions,
): FormBlock => {
  const { glance: say, headline } = text.customers;
  const warned =
    `IF(Customer_Warned=0,${quoted(headline.healthy)},` +
    `${countedIn("Customer_Warned", headline.warned)}&${shortAmount("Customer_AtStake", decisions)}&${quoted(headline.stake)})`;
  return {
    block: "form",
    key: "CustomersGlance",
    title: say.title,
    items: {
      Customer_Headline: {
        as: "text",
        label: say.Customer_Headline,
        formula: `=IF(NOT(ISNUMBER(Customer_TopShare)),${quoted(headline.few)},${quoted(headline.top.before)}&TEXT(Customer_TopShare,"0%")&${quoted(headline.top.after)})&${warned}`,
      },
      Customer_YearSold: {
        as: "money",
        label: say.Customer_YearSold,
        formula: `=SUMIFS(Sales_Amount,${saleSpans.year})`,
        note: say.yearNote,
      },
      Customer_TopShare: {
        as: "share",
        label: say.Customer_TopShare,
        formula: planFormula(
          '=IF(Customer_YearSold<=0,"",SUMIFS(Plan_Customers[Own],Plan_Customers[Rank],"<=10")/Customer_YearSold)',
        ),
        note: say.topNote,
      },
      Customer_Known: {
        as: "count",
        label: say.Customer_Known,
        formula: '=COUNTIF(Rfm_Orders,">0")',
        note: say.knownNote,
      },
      Customer_Warned: {
        as: "count",
        label: say.Customer_Warned,
        formula: planFormula('=COUNTIF(Plan_Customers[Stake],">0")'),
        note: say.warnedNote,
      },
      Customer_AtStake: {
        as: "money",
        label: say.Customer_AtStake,
        formula: planFormula("=SUM(Plan_Customers[Stake])"),
        note: say.stakeNote,
      },
      Customer_OrderValue: {
        as: "money",
        label: say.Customer_OrderValue,
        formula: `=IF(COUNTIFS(${saleSpans.year})=0,0,Customer_YearSold/COUNTIFS(${saleSpans.year}))`,
        note: say.orderNote,
      },
      Health_Template: {
        as: "choice",
        label: say.Health_Template,
        input: true,
        choices: "List_HealthTemplate",
        start: text.lists.List_HealthTemplate.choices[templateFor(snapshot)],
        note: say.templateNote,
      },
      Customer_TopHeadline: {
        as: "text",
        label: text.customers.top.Customer_TopHeadline,
        formula: topHeadline(text),
      },
    },
  };
};

/** The title of the chart of the largest: what they bring together, and the first of them. */
const topHeadline = (text: SheetsText): string => {
  const { none, before, largest, alone, after } = text.customers.top.sentence;
  return planFormula(
    `=IF(NOT(ISNUMBER(Customer_TopShare)),${quoted(none)},${quoted(before)}&TEXT(Customer_TopShare,"0%")&${quoted(largest)}&INDEX(Plan_TopCustomers[Customer],1)&${quoted(alone)}&TEXT(INDEX(Plan_TopCustomers[Share],1),"0%")&${quoted(after)})`,
  );
};
