import { openPane } from "./openPane";

/** The ribbon's "Check data": opens the pane at what was found. A keyboard shortcut brings no event. */
export const checkData = async (event?: Office.AddinCommands.Event | null): Promise<void> => {
  try {
    await openPane({ at: "data" });
  } finally {
    event?.completed();
  }
};
