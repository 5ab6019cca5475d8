import { listening, type StopWatching } from "./listening";

/**
 * Tells whenever a sheet comes or goes, by whomever, until it is stopped.
 *
 * @throws what Excel throws where nothing can be listened to
 */
export const watchSheets = (moved: () => void): Promise<StopWatching> => {
  const tell = () => Promise.resolve(moved());
  return listening(({ worksheets }) => [worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)]);
};
