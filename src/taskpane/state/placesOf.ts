import type { PaneState } from "./PaneState";

export type Place = "home" | "plan" | "course" | "alerts";

/** The places worth showing, and which one the view belongs to: no plan without sales, no review nor alerts without a plan. */
export const placesOf = ({ workbook, view }: PaneState): { places: readonly Place[]; here: Place } => {
  const here = hereOf(view);
  const bare = workbook === undefined || workbook.kind === "empty" || workbook.kind === "no-sales";
  if (bare && here === "home") return { places: ["home"], here };
  return {
    places: workbook?.kind === "planned" ? ["home", "plan", "course", "alerts"] : ["home", "plan"],
    here,
  };
};

const hereOf = (view: PaneState["view"]): Place => {
  switch (view.at) {
    case "share":
    case "repair":
    case "returned":
      return "home";
    case "home":
    case "course":
    case "alerts":
      return view.at;
    case "preview":
    case "writing":
    case "done":
      return view.review ? "course" : "plan";
    default:
      return "plan";
  }
};
