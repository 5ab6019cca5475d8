import type { WorkbookModel } from "../univer/WorkbookModel";

/** What changed outside Univer's own model, so that a page can draw it again. */
export type Notice =
  "charts" | "comments" | "hyperlinks" | "pageLayout" | "properties" | "protection" | "settings";

type Listener = (notice: Notice) => void;

const listeners = new WeakMap<WorkbookModel, Set<Listener>>();

/** Calls back after every change of the host's own model; answers how to stop it. */
export function listen(workbook: WorkbookModel, listener: Listener): () => void {
  const known = listeners.get(workbook) ?? new Set();
  listeners.set(workbook, known.add(listener));
  return () => void known.delete(listener);
}

export function tell(workbook: WorkbookModel, notice: Notice): void {
  for (const listener of listeners.get(workbook) ?? []) listener(notice);
}
