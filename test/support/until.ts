const patienceMs = 4000;

/**
 * What is read, once it is as wanted, however busy the machine: events reach the add-in a moment after the request that caused them.
 * After all patience it is what there is, for the test to compare.
 */
export async function until<T>(read: () => T, wanted: (found: T) => boolean): Promise<T> {
  const start = Date.now();
  while (!wanted(read()) && Date.now() - start < patienceMs)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return read();
}
