/** Ends the listening. */
export type StopWatching = () => Promise<void>;

/** What Office.js gives for a handler, whatever it listens to. */
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/**
 * Listens with the handlers added until it is stopped.
 *
 * @throws what Excel throws where nothing can be listened to
 */
export const listening = async (
  add: (workbook: Excel.Workbook) => readonly Handler[],
): Promise<StopWatching> => {
  const handlers = await Excel.run(async (context) => {
    const added = add(context.workbook);
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
