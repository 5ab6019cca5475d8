import { checkData } from "./checkData";
import { writePlanAgain } from "./writePlanAgain";

/** Ties the ribbon's buttons, as the manifest names them, to what they do. */
export const associateCommands = (): void => {
  Office.actions.associate("writePlan", writePlanAgain);
  Office.actions.associate("checkData", checkData);
};
