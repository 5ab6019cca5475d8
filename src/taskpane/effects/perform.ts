import type { Outcome } from "../state/outcome";
import type { PaneEvent } from "../state/PaneEvent";
import { problemOf } from "../state/problemOf";
import { runAside } from "./runAside";
import { runTask } from "./runTask";

/** Has an outcome's work done in Excel and tells the pane what came of it. */
export const perform = ({ state, task, aside }: Outcome, tell: (event: PaneEvent) => void): void => {
  const run = state.runs;
  if (task)
    runTask(task, (progress) => tell({ is: "progressed", run, progress })).then(
      (answer) => tell({ is: "answered", run, answer }),
      (error: unknown) => tell({ is: "failed", run, problem: problemOf(error) }),
    );
  if (aside)
    runAside(aside).then(
      (brought) => brought && tell(brought),
      (error: unknown) => tell({ is: "aside-failed", problem: problemOf(error) }),
    );
};
