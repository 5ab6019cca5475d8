import { pace } from "../planning/control/pace";
import { taskLight } from "../planning/control/taskLight";
import { shapedLike } from "./arguments/blockOf";
import { dateIn } from "./arguments/dateIn";
import { datesIn } from "./arguments/listOf";
import { numberIn, numberOrBlankIn } from "./arguments/numberIn";
import { cellByCell } from "./cellByCell";
import { orNotAvailable, toCell, toCellIn } from "./toCell";
import { words } from "./words";

/**
 * Compares what was sold with what the working days passed should have brought: 1 is on plan, 0.8 a fifth behind.
 *
 * @customfunction PACE PACE
 * @helpurl https://localhost:3000/functions/pace.html
 * @param actual - What was sold; a cell or a range.
 * @param target - The target of the whole period; a cell, or a range as the actuals.
 * @param from - The first day of the period.
 * @param to - The last day of the period.
 * @param asOf - The day to measure at; it counts as passed.
 * @param [holidays] - Days off, in any range; weekends need not be named.
 * @returns A ratio for each actual; #N/A where nothing is expected yet.
 * @example =PACE(30,100,43101,43105,43102) // {0.75}
 * @example =PACE({30;40},{100;100},43101,43105,"2018-01-02") // {0.75;1}
 */
export function PACE(
  actual: unknown[][],
  target: unknown[][],
  from: unknown[][],
  to: unknown[][],
  asOf: unknown[][],
  holidays?: unknown[][],
): unknown[][] {
  return toCell(() => {
    const daysOff = datesIn(holidays, "holidays");
    const { main, answers } = cellByCell({ actual, target, from, to, asOf }, "en", (cells) =>
      orNotAvailable(
        pace(
          numberIn(cells.actual, "actual"),
          numberIn(cells.target, "target"),
          { from: dateIn(cells.from, "from"), to: dateIn(cells.to, "to") },
          dateIn(cells.asOf, "asOf"),
          daysOff,
        ),
        "Nothing is expected yet: the target is 0, or no working day has passed",
      ),
    );
    return shapedLike(main, answers);
  });
}

/**
 * Gives a task a green, amber or red light by its lag: the share of its days that have passed minus the share that is done.
 *
 * @customfunction TRAFFICLIGHT TRAFFICLIGHT
 * @helpurl https://localhost:3000/functions/trafficlight.html
 * @param start - The task's first day; a cell, or a row or column of tasks.
 * @param due - The task's last day.
 * @param progress - The share that is done: 0 to 1, or 0% to 100%.
 * @param asOf - The day to measure at; it counts as passed.
 * @param [amberAt] - The least lag that is amber; 0.1, ten points, when left out.
 * @param [redAt] - The least lag that is red; 0.3, thirty points, when left out.
 * @param [language] - "en" (default) or "zh".
 * @returns For each task its light and its lag, side by side for a column of tasks; #N/A before a task begins.
 * @example =TRAFFICLIGHT(43101,43110,25%,43105) // {"amber",0.25}
 * @example =TRAFFICLIGHT({43101;43101},{43110;43110},{0;50%},43105,,,"zh") // {"红灯",0.5;"绿灯",0}
 */
export function TRAFFICLIGHT(
  start: unknown[][],
  due: unknown[][],
  progress: unknown[][],
  asOf: unknown[][],
  amberAt?: unknown,
  redAt?: unknown,
  language?: unknown,
): unknown[][] {
  return toCellIn(language, (spoken) => {
    const cuts = [numberOrBlankIn(amberAt, "amberAt"), numberOrBlankIn(redAt, "redAt")] as const;
    const { main, answers } = cellByCell({ start, due, progress, asOf }, spoken, (cells) => {
      const found = taskLight(
        dateIn(cells.start, "start"),
        dateIn(cells.due, "due"),
        numberIn(cells.progress, "progress"),
        dateIn(cells.asOf, "asOf"),
        ...cuts,
      );
      return orNotAvailable(found, notBegun[spoken]);
    });
    const lights = answers.map((answer) => ("light" in answer ? words[spoken][answer.light] : answer));
    const lags = answers.map((answer) => ("light" in answer ? answer.lag : answer));
    return main.length === 1 && main[0]!.length > 1
      ? [lights, lags]
      : lights.map((light, at) => [light, lags[at]]);
  });
}

const notBegun = { en: "The task has not begun", zh: "任务尚未开始" };
