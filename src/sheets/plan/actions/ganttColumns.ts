import { ganttSigns } from "../../blueprint/ganttSigns";
import { quoted } from "../quoted";

const done = quoted(ganttSigns.done);
const planned = quoted(ganttSigns.planned);
const today = quoted(ganttSigns.today);

/** A week of a task's bar: what is done, then this week's line, then what is planned. */
const week = <const Week extends number>(number: Week) =>
  ({
    as: "gantt",
    formula: `=IF([@First]="","",IF(AND([@First]<=${number},${number}<=[@Until]),${done},IF(Gantt_Today=${number},${today},IF(AND([@First]<=${number},${number}<=[@Last]),${planned},""))))`,
  }) as const;

/** The weeks of the planned quarter as a bar drawn in cells: 92 days, begun on a Sunday, touch fourteen. */
export const ganttColumns = {
  W1: week(1),
  W2: week(2),
  W3: week(3),
  W4: week(4),
  W5: week(5),
  W6: week(6),
  W7: week(7),
  W8: week(8),
  W9: week(9),
  W10: week(10),
  W11: week(11),
  W12: week(12),
  W13: week(13),
  W14: week(14),
} as const;
