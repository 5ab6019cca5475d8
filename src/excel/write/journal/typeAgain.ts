import type { TypedMeanwhile } from "./meanwhile";
import { send } from "./send";
import type { Turn } from "./Turn";

/** Types again what somebody had typed meanwhile; once each, whatever happens in between. */
export async function typeAgain(turn: Turn, typed: readonly TypedMeanwhile[]): Promise<void> {
  if (typed.length === 0) return;
  const { error } = await send(
    turn,
    typed.map(({ sheet, row, column, content }) => ({
      label: `${sheet}: what was typed meanwhile`,
      queue: ({ workbook }) => {
        workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[content]];
      },
    })),
  );
  if (error !== undefined) throw error;
}
