import { listening, type StopWatching } from "./listening";

/**
 * Tells whenever cells are changed on any sheet, by whomever, or formulas worked out anew, until it is stopped.
 *
 * Both are listened to: a formula's new value is no change to Excel, and a change need not move a formula.
 *
 * @throws what Excel throws where nothing can be listened to
 */
export const watchChanges = (changed: () => void): Promise<StopWatching> => {
  const tell = () => Promise.resolve(changed());
  return listening(({ worksheets }) => [worksheets.onChanged.add(tell), worksheets.onCalculated.add(tell)]);
};
