import { openPane } from "./openPane";

/** The ribbon's "Check data": opens the pane at what was found. */
export const checkData = async (event: Office.AddinCommands.Event): Promise<void> => {
  try {
    await openPane({ at: "data" });
  } finally {
    event.completed();
  }
};
