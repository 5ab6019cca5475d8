import { hasNames } from "../hasNames";
import type { Snapshot } from "../snapshot";

const steps = ["Responded", "Solved", "Closed"] as const;
export type ComplaintStep = (typeof steps)[number];

/** The end of the day in As of, to which the clocks run. */
export const clockNow = "(Plan_AsOf+1)";

/** The hours each step may take. */
export const hoursOf: Readonly<Record<ComplaintStep, string>> = {
  Responded: "Rule_RespondHours",
  Solved: "Rule_SolveHours",
  Closed: "Rule_CloseHours",
};

/** Where complaints stand: in a table of the director's, or in the sheet's own register. */
export interface ComplaintColumns {
  readonly own: boolean;
  readonly opened: string;
  /** Undefined where the director's table does not say why. */
  readonly cause: string | undefined;
  /** The steps there are dates of, in order. */
  readonly steps: readonly { readonly step: ComplaintStep; readonly done: string }[];
}

export const complaintColumns = (snapshot: Snapshot): ComplaintColumns => {
  if (!hasNames(snapshot, "Complaints_Opened"))
    return {
      own: true,
      opened: "Plan_Complaints[Opened]",
      cause: "Plan_Complaints[Cause]",
      steps: steps.map((step) => ({ step, done: `Plan_Complaints[${step}]` })),
    };
  return {
    own: false,
    opened: "Complaints_Opened",
    cause: hasNames(snapshot, "Complaints_Cause") ? "Complaints_Cause" : undefined,
    steps: steps
      .filter((step) => hasNames(snapshot, `Complaints_${step}`))
      .map((step) => ({ step, done: `Complaints_${step}` })),
  };
};

/** Complaints whose step is still to be done, as an array of 0 and 1: neither it nor a later one has been. */
export const waitingFor = ({ opened, steps: all }: ComplaintColumns, step: ComplaintStep): string =>
  [
    `(${opened}>0)*(${opened}<${clockNow})`,
    ...all
      .slice(all.findIndex((each) => each.step === step))
      .map(({ done }) => `((${done}="")+(${done}>=${clockNow})>0)`),
  ].join("*");
