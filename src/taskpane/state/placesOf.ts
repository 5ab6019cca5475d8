import type { PaneState } from "./PaneState";

export type Place = "home" | "plan";

/** The places worth showing, and which one the view belongs to. There is no plan without sales. */
export const placesOf = ({ workbook, view }: PaneState): { places: readonly Place[]; here: Place } => {
  const here = view.at === "home" ? "home" : "plan";
  const bare = workbook === undefined || workbook.kind === "empty" || workbook.kind === "no-sales";
  return { places: bare && here === "home" ? ["home"] : ["home", "plan"], here };
};
