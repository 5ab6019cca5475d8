import { listening, type StopWatching } from "./listening";

/**
 * Tells whenever another cell is selected, or another sheet comes up with the cell selected there, until it is stopped.
 *
 * @throws what Excel throws where nothing can be listened to
 */
export const watchSelection = (moved: () => void): Promise<StopWatching> => {
  const tell = () => Promise.resolve(moved());
  return listening(({ worksheets }) => [
    worksheets.onSelectionChanged.add(tell),
    worksheets.onActivated.add(tell),
  ]);
};
