/** Looks at the workbook after a write that is done, twice if need be; undefined when Excel shows it neither time. */
export const seenAfter = <Seen>(
  look: (context: Excel.RequestContext) => Promise<Seen>,
): Promise<Seen | undefined> => {
  const seen = () => Excel.run(look);
  return seen()
    .catch(seen)
    .catch(() => undefined);
};
