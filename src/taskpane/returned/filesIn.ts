import type { Saying } from "../../excel/share/returned/Returned";

/** The files that say something, each once. */
export const filesIn = ({ from }: Saying, list: (items: readonly string[]) => string): string =>
  list([...new Set(from.map(({ file }) => file))]);
