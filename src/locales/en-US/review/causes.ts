import { plural } from "../../plural";

/** What the Causes sheet says, in English. */
export const causes = {
  tab: "Causes",
  title: "Causes: why did it happen, down to what we can change?",
  sentence:
    "Take a symptom from the list, type it below, and ask why until an answer is something to change. Each root cause that is ours needs an improvement.",
  glance: {
    title: "Where the search for causes stands",
    note: "A chain counts once it has a symptom.",
    Causes_Headline: "In one sentence",
    Causes_Begun: "Chains begun",
    Causes_Complete: "Complete",
    Causes_Ours: "Root causes that are ours",
    Causes_Outside: "Root causes outside",
    Causes_Unserved: "Ours without an improvement",
    Causes_Contingency: "For causes outside",
    oursNote: "controllable: our ability or our execution",
    outsideNote: "uncontrollable: write or mend a contingency plan, and keep the lesson",
  },
  headline: {
    none: "No chain begun yet: take the first symptom from the list below",
    of: " of ",
    complete: plural("# chain complete", "# chains complete"),
    roots: "; root causes: ",
    ours: " ours, ",
    outside: " outside",
  },
  symptoms: {
    title: "What is worst now",
    note: "Live, at the date in As of. These move with the numbers: type the symptom you take into a chain, so that it stays.",
    from: {
      quarter: "The quarter",
      region: "Region",
      seller: "Seller",
      product: "Product",
      channel: "Channel",
      alert: "Open alert",
    },
    pace: " of plan by now, ",
    short: " short of the target",
    reached: "The target is reached: look for what to repeat",
    notBegun: "The quarter has not begun",
    furthest: " is furthest behind: ",
    behind: " of its plan by now",
    allWell: "Nobody is behind plan",
    unknown: "Nothing to compare yet",
    noAlert: "No further alert is open",
  },
  whys: {
    title: "Five whys",
    note: "Each why answers the one before it; the last one given is the root cause. The first symptom follows the quarter until you type over it.",
    said: "Quarter at ",
    missing: {
      symptom: "symptom?",
      gap: "why left out",
      more: "ask on",
      kind: "lies in?",
      evidence: "evidence?",
      improvement: "improve?",
    },
    contingency: "plan for it",
  },
  tables: {
    Review_Symptoms: { From: "Seen in", Pace: "Pace", Says: "What is seen" },
    Review_Whys: {
      Symptom: "Symptom",
      Id: "ID",
      Why1: "Why 1",
      Why2: "Why 2",
      Why3: "Why 3",
      Why4: "Why 4",
      Why5: "Why 5",
      Root: "Root cause",
      Kind: "Lies in",
      Evidence: "Evidence",
      Improvement: "Improvement",
      Check: "Complete",
      Contingency: "If outside",
    },
  },
  rules: {
    Rule_WhysLeast: {
      rule: "Whys a chain needs at least",
      method: "asks five; a root may show earlier, so we ask for three",
    },
  },
  lists: {
    List_CauseKind: {
      label: "Where causes lie",
      choices: { ability: "our ability", execution: "our execution", outside: "outside" },
    },
  },
};
export type CausesText = typeof causes;
