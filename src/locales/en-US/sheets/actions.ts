import { actionsSuggested } from "./actionsSuggested";
import { actionsTables } from "./actionsTables";
import { alertPlays } from "./alertPlays";

/** What the Actions sheet says, in English. */
export const actions = {
  tab: "Actions",
  title: "Actions: who does what by when, and is it moving",
  sentence:
    "Keep, change or clear the suggested rows; give each an owner, dates and its progress. Bars and lights follow the date in As of.",
  glance: {
    title: "Where the actions stand",
    Actions_Headline: "In one sentence",
    Actions_Count: "Actions and milestones",
    Actions_Done: "Done",
    Actions_Act: "To act on",
    Actions_Watch: "To watch",
    Actions_Incomplete: "Actions not complete",
    Actions_Fires: "Triggers that fire",
    Actions_Moved: "Actions that moved something",
    Actions_Locked: "Benchmark customers locked",
    Actions_LockedLight: "Against the goal",
    movedNote: "strategy effectiveness: of those whose effect can be told, at the foot of this sheet",
    lockedNote: "of the list below; how many are asked for stands on the Rules sheet",
    Gantt_Start: "W1 begins",
    Gantt_Today: "This week is W",
    countNote: "rows with a name",
    actNote: "■ lag of the red limit or more: a task force moves resources",
    watchNote: "▲ lag of the yellow limit or more, or past due: adjust the action",
    incompleteNote: "without an owner, dates, a resource or what they serve",
    firesNote: "of the contingency plans below",
    startNote: "the Monday on or before the quarter's first day",
  },
  headline: {
    of: " of ",
    done: " done, ",
    act: " to act on, ",
    watch: " to watch",
    none: "No action yet",
  },
  milestones: {
    title: "Milestones",
    note: "Dark: done. Light: planned. The line is this week. The light compares time gone with progress, in points.",
  },
  tasks: {
    title: "Actions of the quarter",
    note: "Line names the region, product or team it serves; an ability action must name one too. After the quarter, write down what came of it.",
  },
  battles: {
    title: "Key battles and what they need from others",
    note: "Book marketing, R&D and finance ahead of time. Amounts in plan currency.",
  },
  links: {
    title: "Targets and the actions that serve them",
    note: "An action serves a line when its column Line names it. A target that no action serves will not come by itself.",
    none: "no action",
    volume: "Volume",
  },
  monthGoals: {
    title: "Milestones of each month: contracts, cash, newcomers' deals",
    note: "Type goals; the light goes by the one that is furthest behind the month's working days. Newcomers are those hired within the newcomer months of the Rules sheet.",
    signedDeals: "Contracts are deals won.",
    signedSales: "Contracts are rows of your sales.",
  },
  lighthouses: {
    title: "Benchmark customers",
    note: "The few customers of an industry that others look to: name them, lock them, sell with them.",
  },
  effects: {
    title: "What the actions have moved",
    note: "Type an indicator before and now, and say so where lower is better; otherwise it is what the action's line sold since its start, against the same days of last year. It moved when it improved more than the Rules sheet asks.",
  },
  watch: {
    title: "What the triggers can watch",
    Watch_QuarterPace: "Quarter pace",
    Watch_YearPace: "Year pace",
    Watch_Growth: "Quarter against last year",
    Watch_OrderValue: "Amount a sale against last year",
    Watch_Overdue: "Overdue share of what is owed",
    paceNote: "sold ÷ planned by now",
    growthNote: "the same days of last year; −10% is a tenth less",
    orderNote: "mean amount of a sales row, the same days of last year",
    overdueNote: "unpaid and past due ÷ all unpaid, at the as-of date",
  },
  contingency: {
    title: "Contingency plans",
    note: "Pace and growth fire below their limit; the overdue share and typed values fire from their limit up.",
  },
  steps: {
    done: "Done",
    good: "Keep on and copy it",
    watch: "Adjust the action",
    act: "Task force, move resources",
  },
  missing: {
    owner: "owner?",
    dates: "dates?",
    order: "due first?",
    resource: "resource?",
    goal: "goal?",
    line: "which line?",
  },
  alertPlays,
  recovered: { open: "still open", closed: "recovered" },
  suggested: actionsSuggested,
  tables: actionsTables,
  rules: {
    Rule_Lighthouses: {
      rule: "Benchmark customers to lock in a quarter",
      method: "lock 3 benchmark customers",
    },
    Rule_EffectLift: {
      rule: "Improvement above which an action has moved its indicator",
      method: "strategy effectiveness is named, not defined; we count actions that moved their indicator",
    },
    Rule_AlertDays: {
      rule: "Days within which an alert is to be acted on",
      method: "every alert opens an action; no days given",
    },
    Rule_BattleDays: {
      rule: "Days before the date an open request is watched",
      method: "book resources in advance; no number given",
    },
  },
  lists: {
    List_GoalKind: { label: "Kinds of goals", choices: { sales: "Sales", ability: "Ability" } },
    List_Lighthouse: {
      label: "Benchmark customers",
      choices: { found: "found", talking: "in talks", locked: "locked" },
    },
    List_Department: {
      label: "Departments",
      choices: {
        marketing: "Marketing",
        development: "R&D",
        finance: "Finance",
        service: "Service",
        people: "HR",
        board: "Management",
      },
    },
    List_Watch: {
      label: "Trigger values",
      choices: {
        quarterPace: "Quarter pace",
        yearPace: "Year pace",
        growth: "Against last year",
        orderValue: "Amount a sale",
        overdue: "Overdue share",
        typed: "Typed value",
      },
    },
  },
};
export type ActionsText = typeof actions;
