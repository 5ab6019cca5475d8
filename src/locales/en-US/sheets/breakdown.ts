const lines = {
  Line: "Line",
  Owner: "Owner",
  Target: "Target",
  Sold: "Sold",
  Attainment: "Attainment",
  Gap: "Gap",
  Light: "Light",
  Base: "Base task",
  Challenge: "Challenge task",
  Lock: "Lock",
  Typed: "Typed weight",
  BottomUp: "Bottom up",
  WithBottomUp: "Bottom up with rest",
  Differs: "Bottom up less target",
  Reason: "Reason for the difference",
  Resource: "Resources",
  Strategy: "How it is reached",
  LastYear: "Sold last year",
  History: "History share",
  Weight: "Weight used",
  Elapsed: "Time gone",
};
const grid = { Line: "Line", Target: "Target", Check: "Adds up" };
const holds = { Line: "Line", Note: "Why it is held" };
const pattern = {
  Line: "Line",
  Rows: "Sales rows last year",
  From: "Read from",
  Before: "Read to before",
  Sold: "Sold then",
};
const columns = { Line: "Column", Target: "Target", Filled: "Placed", Check: "Adds up" };

/** What the Breakdown sheet says, in English. */
export const breakdown = {
  tab: "Breakdown",
  title: "Breakdown: who and what brings the quarter's target",
  sentence:
    "Pick what to break the quarter down by; then give each line an owner, a resource and a way, and type locks, weights or the field's own numbers.",
  choice: {
    title: "Broken down by",
    note: "Two to four. After another choice, please write the plan again.",
    Breakdown_Headline: "In one sentence",
    Plan_Breakdown1: "First",
    Plan_Breakdown2: "Second",
    Plan_Breakdown3: "Third",
    Plan_Breakdown4: "Fourth",
    firstNote: "crossed with each of the others in the grids below",
    Breakdown_Check: "Sheet is up to date",
    rewrite: "The choice or the quarter has changed: please write the plan again",
    Breakdown_Behind: "Missing there by now",
    behindNote: "target by working days gone, less what was sold",
    Quarter_LastSold: "Sold in the quarter last year",
    Quarter_Growth: "Growth asked of the quarter",
    growthNote: "what region tiers are measured against",
  },
  headline: {
    allThere: "Every line has what it should bring so far",
    behind: { before: "Most is missing in ", after: ": " },
    toGo: " to go",
  },
  bottomUp: {
    title: "What the field's own numbers leave open",
    note: "A blank entry is not a zero: what is left of the target is spread over the lines without an entry, in proportion to their targets.",
    left: (dimension: string): string => `${dimension}: left open`,
    over: "more than the target when below zero",
  },
  by: {
    time: "Month",
    week: "Week",
    region: "Region",
    product: "Product",
    team: "Seller",
    tier: "Customer tier",
    channel: "Channel",
  },
  sections: {
    region: "By region",
    product: "By product",
    team: "By seller",
    tier: "By customer tier",
    channel: "By channel",
  },
  /** Between two sentences of a note. */
  between: " ",
  note: "Weights are each line's share of past sales until you type weights of your own. Base and challenge are the two tasks of each line.",
  regionNote:
    "A tier sets the weight: core grows with the market, growth outgrows the plan, blank starts fixed. What is typed here goes before Targets.",
  productNote:
    "A stage sets the weight: products being introduced share a fixed part, growth adds to last year, maturity holds it, decline gives way.",
  tierNote: "Tiers marked as key bring a fixed part of the quarter together.",
  channelNote:
    "Shares are kept as they are typed and never scaled up: what they leave stands in the last line. A lock takes its part as a share.",
  cut: (shown: number, all: number): string =>
    `The ${shown} largest of ${all} by their last twelve months; the rest is one line.`,
  others: "All others",
  unassigned: "Unassigned",
  missing: "Not in this table: ",
  blank: "sales that name none",
  noReason: " without a reason",
  volume: {
    title: "Where the volume comes from",
    note: "Three blocks that add up to the quarter: new customers by channel and industry, existing ones by module and service pack, slow stock by customer type. Weights are even until you type others; a lock fixes a block.",
    blocks: ["New customers", "Existing customers", "Slow stock"],
  },
  grid: {
    title: (rows: string, columns: string): string => `${rows} × ${columns}`,
    note: "Filled as last year's sales were spread, so that rows and columns both add up.",
    stale: "Lines have come or gone: please write the plan again",
    columnsOff: "A column does not add up",
    columnsTitle: (rows: string, columns: string): string =>
      `${rows} × ${columns}: what each column must add up to`,
    holdsTitle: (rows: string, columns: string): string => `${rows} × ${columns}: held cells`,
    holdsNote: "An amount typed here stays in its cell of the grid above; the rest is fitted around it.",
    patternTitle: (rows: string, columns: string): string =>
      `${rows} × ${columns}: the pattern it is filled by`,
    patternNote:
      "Last year's same quarter; for a line with few sales then, the whole history, or in months the quarter's own shape. A little of the even spread is mixed in, so that nothing is impossible. By weeks each line goes as the quarter goes.",
  },
  engine: {
    title: "Engine",
    note: "These few cells need Quarterdeck to recalculate; all other cells are plain Excel. Please type nothing here.",
    split: (dimension: string): string => `${dimension}: targets`,
    bottomUp: (dimension: string): string => `${dimension}: bottom-up`,
    splitNote:
      "Splits the quarter's target by the weights in whole units, so that the parts add up exactly. Locked lines keep their amount.",
    sharesNote:
      "Gives each share its part and shows last what no share has claimed; shares are never scaled up.",
    bottomUpNote:
      "Keeps the field's own numbers and spreads what they leave over the lines without one, in proportion to their targets.",
    gridNote:
      "Fits the pattern to the row and column targets and cuts it to whole units, so that both add up exactly. Held cells keep their amount.",
  },
  tables: {
    Plan_ByRegion: { ...lines, Line: "Region", Tier: "Tier", TierTarget: "What its tier asks", Held: "Held" },
    Plan_ByProduct: {
      ...lines,
      Line: "Product",
      Tier: "Stage",
      TierTarget: "What its stage asks",
      Held: "Held",
    },
    Plan_ByTeam: { ...lines, Line: "Seller" },
    Plan_ByTier: {
      ...lines,
      Line: "Customer tier",
      Tier: "Rank",
      TierTarget: "What its rank asks",
      Held: "Held",
    },
    Plan_ByChannel: {
      ...lines,
      Line: "Channel",
      Typed: "Typed share",
      Weight: "Share used",
    },
    Plan_Volume: {
      Line: "Block",
      Owner: "Owner",
      Target: "Target",
      Share: "Share of quarter",
      Weight: "Weight",
      Lock: "Lock",
      Resource: "Resources",
      Strategy: "How it is reached",
    },
    Plan_Grid1: grid,
    Plan_Grid2: grid,
    Plan_Grid3: grid,
    Plan_Grid1Holds: holds,
    Plan_Grid2Holds: holds,
    Plan_Grid3Holds: holds,
    Plan_Grid1Columns: columns,
    Plan_Grid2Columns: columns,
    Plan_Grid3Columns: columns,
    Plan_Grid1Pattern: pattern,
    Plan_Grid2Pattern: pattern,
    Plan_Grid3Pattern: pattern,
  },
  rules: {
    Rule_BaseShare: {
      rule: "Base task, part of the target",
      method: "base and challenge task; no number given",
    },
    Rule_ChallengeShare: {
      rule: "Challenge task, above the target",
      method: "challenge 1.2m on a base of 1.0m, as in the commission example",
    },
    Rule_MarketGrowth: {
      rule: "Market growth a year, for core regions",
      method: "core regions hold their share",
    },
    Rule_GrowthTier: {
      rule: "Growth regions, times the plan's growth",
      method: "growth regions raise their speed; no number given",
    },
    Rule_BlankStart: {
      rule: "Blank regions, part of the quarter to start with",
      method: "blank regions get a fixed starting target; no number given",
    },
    Rule_IntroductionStage: {
      rule: "Products being introduced, part of the quarter",
      method: "introduction stage: 10% of sales",
    },
    Rule_GrowthStage: { rule: "Products in growth, above last year", method: "growth stage: +30% sales" },
    Rule_DeclineStage: {
      rule: "Products in decline, below last year",
      method: "decline: clear stock and cut loss; no number given",
    },
    Rule_KeyShare: {
      rule: "Key customer tiers, part of the quarter",
      method: "key customers: 20% of sales",
    },
    Rule_GridRows: {
      rule: "Sales rows from which last year's quarter is a pattern",
      method: "no number given",
    },
    Rule_GridEven: {
      rule: "Even spread mixed into a grid's pattern",
      method: "no number given",
    },
  },
  lists: {
    List_Dimension: {
      label: "Broken down by",
      choices: {
        time: "Time",
        week: "Time by weeks",
        region: "Region",
        product: "Product",
        team: "Team",
        tier: "Customer tier",
        channel: "Channel",
      },
    },
    List_ProductStage: {
      label: "Product stage",
      choices: { introduction: "Introduction", growth: "In growth", maturity: "Mature", decline: "Decline" },
    },
    List_TierRank: { label: "Tier rank", choices: { key: "Key tier", other: "Other tier" } },
    List_RegionTier: { label: "Region tier", choices: { core: "Core", growth: "Growth", blank: "Blank" } },
  },
};
export type BreakdownText = typeof breakdown;
