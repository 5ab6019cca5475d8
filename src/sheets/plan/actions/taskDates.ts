import type { Decisions } from "../decisions";
import { quarterDate } from "./quarterDate";
import type { SuggestedTask } from "./suggestions";

/** When a suggested task begins and is due in the planned quarter. */
export const taskDates = (
  decisions: Pick<Decisions, "year" | "firstMonth" | "quarter">,
  { from, to }: Pick<SuggestedTask<string>, "from" | "to">,
) => ({ Start: quarterDate(decisions, from), Due: quarterDate(decisions, to) });
