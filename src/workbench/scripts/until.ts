/** How long, in milliseconds, a busy page may take. */
export const patience = 180_000;

/** What is read, once it is as wanted; what it is at the end of all patience. */
export async function until<T>(read: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  const start = Date.now();
  let found = await read();
  while (!wanted(found) && Date.now() - start < patience) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    found = await read();
  }
  return found;
}
