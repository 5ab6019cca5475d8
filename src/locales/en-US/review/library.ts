import { libraryStarts } from "./libraryStarts";
import { libraryTables } from "./libraryTables";

/** What the Library sheet says, in English. */
export const library = {
  tab: "Library",
  title: "Library: what have we learned that the next seller can use?",
  sentence:
    "Write down what worked and what did not while it is fresh. Keep, change or clear the rows that are there; they stay from quarter to quarter.",
  glance: {
    title: "The library in short",
    Library_Headline: "In one sentence",
    Library_Success: "Cases that worked",
    Library_Failure: "Cases that failed",
    Library_Incomplete: "Cases not complete",
    Library_Pain: "Most frequent pain",
    Library_Signed: "Red lines signed",
    signedNote: "of the people below, since the year began",
  },
  headline: {
    cases: "Cases: ",
    worked: " worked, ",
    failed: " failed",
    noCase: "No case is written down yet",
    redLines: "; red lines signed by ",
    ofTeam: " of the people",
    none: "No pain is counted yet",
  },
  elsewhere: {
    title: "What stands on other sheets",
    note: "Not kept twice: follow the link.",
    rows: {
      documents: "Documents of the best sellers",
      redLines: "Red lines of conduct",
      contingency: "Contingency plans",
      plays: "Plays for alerts",
      personas: "Personas and where to meet them",
      path: "Conversion path",
      grades: "Leads by grade",
      customers: "Plays for customers",
    },
  },
  cases: {
    title: "Cases",
    note: "A success tells the profile, the pain, the solution and its steps. A failure tells the profile, the risk point, what went wrong and how to get around it.",
    missing: {
      kind: "kind?",
      profile: "profile?",
      pain: "pain?",
      risk: "risk point?",
      solution: "solution?",
      mistake: "mistake?",
      steps: "steps?",
      guide: "guide?",
    },
  },
  playbooks: {
    title: "Playbooks: when this happens, we do that",
    note: "Count how often each was used and how often it worked; a play that works goes into the next quarter's actions.",
  },
  tracks: {
    title: "Talk tracks",
    note: "Questions that find a need, answers to objections, and what to say about rivals. Practised in the morning meeting, counted in the field.",
  },
  procedures: {
    title: "Procedures, step by step",
    note: "A step is done when its exit criterion is met, not when its time is over.",
  },
  pains: {
    title: "Pain points, the most frequent first",
    note: "The keyword is looked for in the causes of complaints and in the cases above. The first ones go to R&D; a new version is tried by the customers who asked for it.",
  },
  signOff: {
    title: "Red-line handbook: who has signed",
    note: "Everybody who sells signs once a year; type the day.",
    signed: "✓ signed",
    missing: "not signed",
    before: "signed before the year",
  },
  benchmarks: {
    title: "Benchmarks: the guide's examples, to be replaced by yours",
    note: "One company's results, no promise. Type what you measured; until then nothing is claimed for you.",
    guide: "guide's example",
    reached: "● reached",
    short: "▲ below",
  },
  seeds: {
    title: "Seeds for next year",
    note: "What next year grows from needs a person and a first step this year.",
  },
  starts: libraryStarts,
  tables: libraryTables,
  lists: {
    List_CaseKind: { label: "Kinds of cases", choices: { success: "success", failure: "failure" } },
    List_TrackKind: {
      label: "Kinds of talk tracks",
      choices: { need: "find needs", objection: "objection", rival: "rival" },
    },
  },
};
export type LibraryText = typeof library;
