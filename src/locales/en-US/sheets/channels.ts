import { channelsRules } from "./channelsRules";
import { channelsTables } from "./channelsTables";

/** What the Channels sheet says, in English; its shape is the contract the Chinese text keeps. */
export const channels = {
  tab: "Channels",
  title: "Channels: where the quarter's customers and money come from",
  sentence:
    "Type the shares you plan, the budget and its three pots; what is not shared out stays visible as unassigned.",
  unassigned: "Unassigned",
  glance: {
    title: "What a new customer costs",
    Channel_Headline: "In one sentence",
    Channel_YearSold: "Sold in a year",
    Channel_NoChannel: "Without a channel",
    Channel_OrderValue: "Value of an order",
    Channel_Margin: "Margin of an order",
    Channel_Budget: "Marketing budget of the quarter",
    Channel_NewCustomers: "New customers to win",
    Channel_Cac: "Cost of a new customer",
    Channel_FirstMargin: "Margin of the first order",
    Channel_Payback: "Orders until it is paid back",
    Channel_PaybackSays: "What that means",
    yearNote: "the twelve months up to the date in As of",
    orderNote: "a row of your sales counts as an order; twelve months",
    marginNote: {
      known: "sales less cost of twelve months, until you type your own",
      unknown: "no cost is named, so an order counts in full: please type your margin",
    },
    budgetNote: { known: "a quarter of a year's spend until you type the budget", unknown: "please type it" },
    newNote: {
      goal: "the goal on the Customers sheet until you type another",
      example: "the method's example (C47): please type your own",
    },
    cacNote: "acquisition pot over new customers; 1,000,000 for 500 is 2,000 (C47)",
    paybackNote: "cost of a customer over the margin of an order",
    noAnswer: "Type the budget and the new customers to see it",
    good: "The first order pays for the customer",
    watch: { before: "Paid back after ", after: " orders: the customer must come again" },
    act: { before: "Paid back only after ", after: " orders: lower the cost or raise the order" },
  },
  headline: {
    before: "",
    brings: " brings ",
    share: " of a year's sales",
    best: "; best return on spend: ",
    none: "No sale names a channel yet",
  },
  list: {
    title: "Channels in the planned quarter",
    note: "Shares are those of a year's sales until you type shares of your own, such as 40 : 30 : 10. They are never scaled up: what they leave is the unassigned row (C27). Return counts sales times margin against spend.",
  },
  budget: {
    title: "Budget in three pots, each tied to a goal",
    note: "The shares are a start of ours; the method asks that each pot serves one goal (C46).",
    pots: {
      acquisition: { pot: "Acquisition", goal: "Win the new customers above at the cost above" },
      product: {
        pot: "Product marketing",
        goal: "Raise the share of the products in introduction and growth",
      },
      team: {
        pot: "Team incentive",
        goal: "Reach the quarter's target; commission and awards on the Team sheet",
      },
    },
    noGoal: "no goal",
  },
  lifetime: {
    title: "What a customer brings in a lifetime",
    note: "Value of an order × orders a year × margin × years a customer stays (C52), held against the cost of a new customer.",
    Customer_Frequency: "Orders a customer a year",
    Customer_Lifetime: "Years a customer stays",
    Customer_Ltv: "Lifetime value",
    Customer_LtvTimes: "Times the cost of a customer",
    Customer_LtvSays: "What that means",
    frequencyNote: {
      known: "orders of twelve months over the customers who made them, until you type your own",
      unknown: "please type it",
    },
    lifetimeNote: "the number on the Rules sheet until you type your own",
    ltvNote: "500 × 4 orders × 40% × 3 years is 2,400",
    noAnswer: "Type orders a year, budget and new customers to see it",
    loss: "A customer costs more than they ever bring",
    thin: "A customer earns their cost, but less than the times asked: ",
    good: "A customer earns their cost several times over",
  },
  first: {
    title: "What to do first",
    note: "Benefit is the margin a measure brings; times its odds against its cost, the highest return first (C45). The first two are read from this plan; type over any number, and add measures of your own.",
    rows: {
      repurchase: "Bring earlier buyers back: the repurchase goal",
      acquisition: "Win new customers: the acquisition pot",
    },
  },
  grades: {
    title: "Leads by grade",
    note: "The best leads go to the best people first; what a grade converts goes back to marketing (C42). Leads beyond what the people can take wait. The hours are ours.",
    to: { A: "Top sellers", B: "All sellers", C: "Inside sales" },
    means: {
      A: "Need, budget, decision maker and date are known",
      B: "A need is there; budget or date is open",
      C: "Interest alone: keep informed until a need shows",
    },
  },
  split: {
    title: "Suggested split of the acquisition pot",
    note: "Assumes that a channel brings scale × spend ^ exponent: with 0.5, four times the spend brings twice the sales. The scale is fitted to a year's spend and sales; change exponents and bounds where you know better.",
    last: "The last unit spent brings ",
  },
  tests: {
    title: "Test and scale",
    note: "A new channel starts small, is improved, and grows only through its gate (C28).",
    rows: [
      "Test small: one audience, one message, a capped budget",
      "Improve what converts: audience, page, offer; change one thing at a time",
      "Scale in steps while the conversion holds the gate",
    ],
  },
  path: {
    title: "Conversion path",
    note: "Count people at each step; the weakest step is where to work first (C36). A year's leads and customers of your channels table stand in until you type.",
    steps: {
      click: { step: "Ad clicks", fix: "Audience and message fit the channel's persona" },
      page: { step: "Landing page read", fix: "Say the promise first: 30-day return, what others gained" },
      form: { step: "Form sent", fix: "Ask for the phone number only" },
      first: { step: "First order", fix: "First-order discount or a free sample" },
      second: { step: "Second order", fix: "Show trust: number of users, certificates; care after delivery" },
    },
    leak: "■ weakest",
  },
  personas: {
    title: "Personas and where to meet them",
    note: "Examples of the method (C35); replace them by your own customers.",
    rows: [
      {
        persona: "Women of 18 to 25",
        where: "Xiaohongshu, Douyin",
        message: "Look, mood, friends' reviews, short video",
      },
      {
        persona: "Owners of small firms",
        where: "LinkedIn, industry forums",
        message: "Cost saved, cases of the same size, a trial",
      },
    ],
  },
  dealers: {
    title: "Dealer stars",
    note: "Marks from 0 to 5; the weights are ours, on the Rules sheet (B20). Each star brings rights.",
    rights:
      "5 stars: exclusive area and top rebate; 4: rebate and first pick of new products; 3: rebate; below: a plan to improve",
  },
  plays: {
    title: "Channel plays",
    note: "Give each an owner and dates, or clear it.",
    rows: [
      { kind: "Private traffic", play: "Flash sales and livestreams for members raise repurchase (B19)" },
      { kind: "Livestream", play: "Themed livestream with customers as guests wins leads (A51)" },
      { kind: "Expo", play: "Expo with an upgrade for who signs on the spot converts them (A51)" },
      { kind: "Stores", play: "Experience and pop-up stores where customers are (B20)" },
      {
        kind: "Content",
        play: "A content calendar with marketing: two customer cases and one trend a week (A52)",
      },
      {
        kind: "Tools",
        play: "CRM keeps every lead and talk; marketing automation follows up on its own (C48)",
      },
    ],
  },
  engine: {
    title: "Engine",
    note: "This cell needs Quarterdeck to recalculate; all other cells are plain Excel. Please type nothing here.",
    Channel_Split: "Suggested spend",
    splitNote: "Splits the pot so that one more unit of spend brings the same wherever no bound is reached.",
  },
  tables: channelsTables,
  rules: channelsRules,
  lists: {
    List_Place: {
      label: "Kinds of channels",
      choices: {
        community: "private traffic",
        shop: "e-commerce",
        store: "store",
        expo: "expo",
        dealer: "dealer",
      },
    },
    List_ChannelDecision: {
      label: "Channel decisions",
      choices: { keep: "● keep", test: "▲ test on", pause: "■ pause" },
    },
    List_LeadAnswer: {
      label: "Word back to marketing",
      choices: { more: "● more of these", better: "▲ improve", fewer: "■ fewer of these" },
    },
    List_TestVerdict: {
      label: "Test verdicts",
      choices: { scale: "● scale", improve: "▲ improve", stop: "■ stop" },
    },
  },
};
export type ChannelsText = typeof channels;
