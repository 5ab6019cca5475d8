/** The same answer each time, worked out when it is first asked for. */
export function once<T>(answer: () => T): () => T {
  let found: { readonly answer: T } | undefined;
  return () => (found ??= { answer: answer() }).answer;
}
