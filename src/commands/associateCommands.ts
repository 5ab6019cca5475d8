import { checkData } from "./checkData";
import { openPane } from "./openPane";

/** What writes a plan is fetched when it is first asked for: the page that serves cells stays small. */
const writePlan = async (event?: Office.AddinCommands.Event | null): Promise<void> => {
  const loaded = await import(/* webpackChunkName: "write" */ "./writePlanAgain").catch((error: unknown) => ({
    error,
  }));
  if ("writePlanAgain" in loaded) return loaded.writePlanAgain(event);
  event?.completed();
  return openPane({ at: "plan", error: loaded.error });
};

/** Ties the ribbon's buttons, as the manifest names them, to what they do. */
export const associateCommands = (): void => {
  Office.actions.associate("writePlan", writePlan);
  Office.actions.associate("checkData", checkData);
};
