import { plural } from "../../plural";
import { customersRules } from "./customersRules";
import { customersTables } from "./customersTables";

/** What the Customers sheet says, in English; its shape is the contract the Chinese text keeps. */
export const customers = {
  tab: "Customers",
  title: "Customers: whom to win, keep and grow this quarter",
  sentence:
    "Set the goals and the health template, then give each customer on the warning list an owner and a next step; the figures follow your sales rows.",
  others: "All others",
  glance: {
    title: "Where your customers stand",
    Customer_Headline: "In one sentence",
    Customer_YearSold: "Sold in a year",
    Customer_TopShare: "Ten largest",
    Customer_Known: "Customers who bought",
    Customer_Warned: "Under the healthy line",
    Customer_AtStake: "At stake with them",
    Customer_OrderValue: "Value of an order",
    Health_Template: "Health score from",
    yearNote: "the twelve months up to the date in As of",
    topNote: "of those twelve months' sales",
    knownNote: "ever, up to the date in As of",
    warnedNote: "of the customers listed below; the line is on the Rules sheet",
    stakeNote: "what they bought in the better of the last two years",
    orderNote: "a row of your sales counts as an order; twelve months",
    templateNote: "which metrics count; weights and scales are below",
  },
  headline: {
    top: { before: "The ten largest customers bring ", after: " of a year's sales" },
    few: "All customers are listed below",
    warned: plural("; # customer below the healthy line puts ", "; # customers below the healthy line put "),
    stake: " at stake",
    healthy: "; no customer listed is below the healthy line",
  },
  goals: {
    title: "Goals of the quarter",
    note: "Type goals of your own; each starts at what the method says or at what you did last year.",
    Goal_NewCustomers: "New customers",
    Reached_NewCustomers: "Won so far",
    Goal_Repurchase: "Earlier buyers who order again",
    Reached_Repurchase: "Ordered again so far",
    Goal_KeyShare: "Key customers' share of sales",
    Reached_KeyShare: "Their share so far",
    Goal_LeadConversion: "Leads that become customers",
    Reached_LeadConversion: "Converted so far",
    Goal_Referrals: "Customers brought by key customers",
    newNote: {
      known: "starts at half more than in this quarter last year (A10); the method's example is 500 (C18)",
      unknown: "the method's example (C18): please type your own",
    },
    reachedNewNote: "all their orders lie in this quarter",
    repurchaseNote: "the method asks for 30% (C19)",
    reachedRepurchaseNote: "of all who had bought before the quarter began",
    keyNote: "the method asks for 20% (C20)",
    reachedKeyNote: "of what the quarter has sold",
    conversionNote: "the method asks for 8% (C21)",
    conversionKnown: "customers over leads in your channels table",
    conversionUnknown: "needs leads and customers in a channels table",
    referralsNote: "key customers times the referrals each owes (A43)",
  },
  classes: {
    title: "Customer classes and their plays",
    note: "By recency, frequency and money (C17). The first that fits: potential has not bought; new began within the days of the rule; key scores highest on money; the rest are existing.",
    plays: {
      new: "Advertising and offline events bring them in; a trial pack and a first-order discount make the first order easy.",
      existing: "Membership, cross-selling and upgrades bring the next order.",
      key: "A dedicated manager, a plan made for them, and contact between executives.",
      potential: "Content and white papers keep them interested; a person follows up.",
    },
  },
  coverage: {
    title: "Pyramid and coverage",
    note: "Strategic: the top customers who make half of a year's sales and have stayed for years. Growth: order regularly. The rest are scattered; their count takes in those not listed below. The cuts are ours (B04).",
    models: {
      strategic:
        "An iron triangle of sales, technical and after-sales people; needs are reviewed every quarter.",
      growth: "Consultative selling, with an insight report on their own business twice a year.",
      scattered: "Self-service: web shop, help pages, group messages; a person only when they ask.",
    },
  },
  warnings: {
    title: "Warning list",
    note: "Live: customers below the healthy line, the most money first. Owners and next steps are typed in the table of customers.",
  },
  top: {
    title: "The ten largest",
    Customer_TopHeadline: "In one sentence",
    sentence: {
      none: "No sales in these twelve months",
      before: "Ten customers bring ",
      largest: " of a year's sales, ",
      alone: " alone brings ",
      after: "",
    },
  },
  list: {
    title: "Customers",
    note: (listed: number, all: number): string =>
      listed < all
        ? `The ${listed} largest of ${all}, by the better of their last two years; the rest are in the last row.`
        : "All customers when the plan was written; newer ones are in the last row.",
  },
  metrics: {
    title: "How health is scored",
    note: "Each metric earns 0 at its worst value and 100 at its best; the weights of the chosen template average them. What is not known leaves its weight to the others. An empty worst or best is the lowest or highest in your table.",
    names: {
      Activity: "Activity",
      Renewal: "Renewal intent",
      Upsell: "Upsell potential",
      Frequency: "Orders",
      OrderValue: "Order value",
      Complaints: "Complaints",
      Nps: "Recommendation (NPS)",
      Payment: "Payment delay",
      Breadth: "Breadth of use",
      Contact: "Level of contact",
    },
    fromTable: "your customers table",
    fromSales: {
      Activity: "sales: orders lately against the usual",
      Upsell: "sales: a year against the year before",
      Frequency: "sales: orders in a year",
      OrderValue: "sales: money for each order",
    },
    unknown: "not in your workbook",
  },
  health: {
    title: "Points for each metric",
    note: "0 is the worst, 100 the best; empty where it is not known. Under the share of weight that the rule asks for there is no score.",
  },
  reviews: {
    title: "Needs reviews of new customers",
    note: "Within 30 days of signing, talk through what the new customer needs (A48). Names start from recent first orders; type any others.",
    missing: { label: "Check", before: "New and not in this table: ", none: "✓ every new customer is here" },
  },
  cross: {
    title: "Cross-selling map",
    note: "Who owns the first product is offered the second. Counted among the customers listed above, over twelve months; the room is what a buyer of the offer usually spends, for each who lacks it.",
  },
  plays: {
    title: "Plays worth trying",
    note: "The results are the method's examples; put your own beside them.",
    rows: [
      {
        whom: "Existing",
        play: "Membership in tiers: normal, silver, gold, each with rights of its own. Example: Repurchase +25% (C37)",
      },
      {
        whom: "Existing, potential",
        play: "Offers sent to each customer by what they bought before. Example: Conversion +18% (C38)",
      },
      {
        whom: "New, existing",
        play: "A call three days after delivery, before a complaint comes. Example: Complaints −30%, repurchase +15% (C39)",
      },
      {
        whom: "Key",
        play: "Referral reward: a rebate and a better service level for each customer brought. Example: One new customer from each key account a quarter (A43)",
      },
      {
        whom: "Potential, new",
        play: "One industry at a time: a white paper, a live session in its community, a closed-door meeting. Example: Three benchmark customers (A44)",
      },
      {
        whom: "Existing",
        play: "Ladder of offers: basic, value pack, made to measure; a month of analysis comes with basic. Example: The next module at 80% of list (A45)",
      },
    ],
  },
  engine: {
    title: "Engine",
    note: "These few cells need Quarterdeck to recalculate; all other cells are plain Excel. Please type nothing here.",
    Rfm_Class: "Recency, frequency, money and class of every customer",
    Rfm_QuarterOrders: "Orders in the quarter",
    Rfm_QuarterMoney: "Sold in the quarter",
    Rfm_FirstDays: "Days to the first order",
    Health_Driver: "Metric to work on",
    rfmNote:
      "Scores every customer's recency, frequency and money by quintiles and names the class: name, days since the last order, orders, money, R, F, M, class.",
    quarterNote:
      "The same customers in the same order, counting only orders from the quarter's first day on.",
    firstNote:
      "The same customers with time turned round at the as-of date, so that days since the last order count from the first sale of all to each customer's first order.",
    driverNote: "Names the metric that costs a customer most points.",
  },
  tables: customersTables,
  rules: customersRules,
  lists: {
    List_HealthTemplate: {
      label: "Health templates",
      choices: {
        sales: "What sales tell",
        three: "Three dimensions",
        four: "Four dimensions",
        ten: "Ten dimensions",
      },
    },
    List_HealthBand: {
      label: "Health bands",
      choices: { healthy: "● healthy", warning: "▲ warning", risk: "■ churn risk" },
    },
    List_HealthPlay: {
      label: "What a band asks for",
      choices: {
        healthy: "Offer a value pack",
        warning: "Start a recovery plan",
        risk: "Executive visit, exclusive offer",
      },
    },
    List_CustomerClass: {
      label: "Customer classes",
      choices: { new: "New", existing: "Existing", key: "Key", potential: "Potential" },
    },
    List_CustomerTier: {
      label: "Customer tiers",
      choices: { strategic: "Strategic", growth: "Growth", scattered: "Scattered" },
    },
  },
};
export type CustomersText = typeof customers;
