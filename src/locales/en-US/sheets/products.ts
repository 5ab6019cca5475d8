import { plural } from "../../plural";
import { productsTables } from "./productsTables";

/** What the Products sheet says, in English; its shape is the contract the Chinese text keeps. */
export const products = {
  tab: "Products",
  title: "Products: which to push, milk, mend or end",
  sentence:
    "Check the two cuts and the stages, type weights where you know better, and give each product an owner; the targets add up to the quarter.",
  others: "All others",
  glance: {
    title: "Where your products stand",
    Product_Headline: "In one sentence",
    Product_YearSold: "Sold in a year",
    Product_YearBefore: "Year before",
    Product_Basis: "Quadrants by",
    Product_GrowthCut: "High growth from",
    Product_StrengthCut: "High margin or share from",
    Product_Slow: "Products that do not move",
    yearNote: "the twelve months up to the date in As of",
    basis: {
      margin: "margin × growth",
      share: "share of sales × growth, since no cost is named",
    },
    growthNote: "the portfolio's own growth until you type a cut",
    marginNote: "the portfolio's own margin until you type a cut",
    shareNote: "an even share of all products until you type a cut",
    slowNote: "no sale in the days of the rule, or stock for too long",
  },
  headline: {
    stars: plural("# star brings ", "# stars bring "),
    share: " of a year's sales",
    slow: plural("; # product does not move", "; # products do not move"),
    moving: "; every product moves",
  },
  map: {
    title: "The quadrant",
    note: "The largest products: growth to the right, margin or share upwards, the bubble as large as a year's sales.",
    Product_MapHeadline: "In one sentence",
    sentence: { before: "Largest is ", growth: ", growth ", mark: ", a " },
  },
  quadrants: {
    title: "What each quadrant is asked for",
    colon: ": ",
    note: "Each quadrant has one goal (B15). What it has in slow stock is in the table of slow stock below.",
    plays: {
      star: "people, stock and marketing come here first; take more share while the market grows",
      cashCow: "hold share and price, save cost; the cash pays for stars and question marks",
      questionMark: "two goals at once; sell off by an offer, and mend what customers miss",
      dog: "buy no more and sell what is left by the offers of slow stock, or hold the price and cut support",
    },
  },
  slow: {
    title: "Slow stock",
    note: "Live: products without a sale in the days of the rule, or with stock for too long, the largest first. Clear them by a lower price, a bundle or a better service (B18); an offer typed below shows here.",
    noOffer: "■ no offer yet",
  },
  list: {
    title: "Products",
    note: (listed: number, all: number): string =>
      listed < all
        ? `The ${listed} largest of ${all}, by the better of their last two years; the rest are in the last row. Weights are a year's sales moved by what the stage asks, until you type weights of your own.`
        : "Weights are a year's sales moved by what the stage asks, until you type weights of your own. Newer products are in the last row.",
  },
  stages: {
    title: "Life cycle: what each stage is asked for",
    note: "Introduction sells for under four quarters; then a year against the year before: up a tenth is growth, down a tenth is decline, between is maturity.",
    plays: {
      introduction:
        "Educate the market and find seed customers: content, reviews by opinion leaders, free trials, a head customer as benchmark.",
      growth: "More channels, a better landing page, buying made simpler.",
      maturity: "Solutions for a use, bundles, packaging and supply costs: hold sales, raise margin.",
      decline:
        "Clear stock and cut losses: lower price, bundle, other markets; or rebuild its value by service.",
    },
  },
  quarters: {
    title: "The last eight quarters",
    note: "Three months each, counted back from the date in As of; the stage is read from them.",
  },
  offers: {
    title: "Offers and bundles",
    note: "The price is the share of list that is still paid; approval lines are on the Risks sheet. What was sold counts the product while the offer ran.",
    rows: [
      "Ladder of offers: basic, value pack, made to measure; with basic comes a month of data analysis, the next module at 80% of list (A45)",
      "Buy the new product and get three months of the mature one (A50)",
      "Slow stock: for a limited time, training made to measure comes as a gift (A50)",
    ],
  },
  launch: {
    title: "Launch",
    note: "Type what is launched and when; the steps below are dated from it.",
    Launch_Product: "Product",
    Launch_Date: "Launch date",
    Launch_Sold: "Sold since, in the quarter",
    Launch_Share: "Share of the quarter's sales",
    Launch_Goal: "Share asked of the introduction",
    productNote: {
      known: "the latest in your products table until you type another",
      unknown: "as your sales name it",
    },
    goalNote: "the method asks for 10% (C22); on the Rules sheet",
    steps: {
      title: "Launch steps",
      rows: [
        { step: "White paper: what problem it solves, for whom, at what gain (B17)", days: -30 },
        { step: "Ten seed customers chosen and invited (B17)", days: -21 },
        { step: "Opinion leaders have tried it and write about it (B17, C22)", days: -7 },
        { step: "Launch, with a free trial (C22)", days: 0 },
        { step: "A head customer's results published as a benchmark (B17)", days: 30 },
        { step: "Review: does it reach the share asked, and go on to growth? (C22)", days: 60 },
      ],
    },
  },
  engine: {
    title: "Engine",
    note: "This cell needs Quarterdeck to recalculate; all other cells are plain Excel. Please type nothing here.",
    Product_Stage: "Stage of life",
    stageNote:
      "Names each product's stage from its last eight quarters: introduction, growth, maturity or decline.",
  },
  tables: productsTables,
  rules: {
    Rule_MatureStage: { rule: "Growth asked of mature products", method: "hold sales, raise margin" },
    Rule_SlowDays: {
      rule: "Days without a sale that make a product slow",
      method: "the method is silent; a quarter of a year",
    },
    Rule_CoverDays: {
      rule: "Days of stock that ask to watch",
      method: "the method is silent; four months",
    },
  },
  lists: {
    List_Quadrant: {
      label: "Quadrants",
      choices: { star: "Star", cashCow: "Cash cow", questionMark: "Question mark", dog: "Dog" },
    },
    List_QuadrantGoal: {
      label: "What a quadrant asks for",
      choices: {
        star: "Raise growth further",
        cashCow: "Keep the cash flowing",
        questionMark: "Clear stock and improve the product",
        dog: "Exit or harvest",
      },
    },
    List_Stage: {
      label: "Stages",
      choices: {
        introduction: "Introduction",
        growth: "Growth",
        maturity: "Maturity",
        decline: "Decline",
      },
    },
  },
};
export type ProductsText = typeof products;
