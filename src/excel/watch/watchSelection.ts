/** Ends the listening. */
export type StopWatching = () => Promise<void>;

/**
 * Tells whenever another cell is selected, or another sheet comes up with the cell selected there, until it is stopped.
 *
 * @throws what Excel throws where nothing can be listened to
 */
export const watchSelection = async (moved: () => void): Promise<StopWatching> => {
  const tell = () => Promise.resolve(moved());
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(tell), worksheets.onActivated.add(tell)];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
};
