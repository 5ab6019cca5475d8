import { askPane, type PaneRequest } from "./paneRequest";

/** Opens the pane at a place; it hears of it once it is there. */
export const openPane = async (request: PaneRequest): Promise<void> => {
  askPane(request);
  await Office.addin.showAsTaskpane();
};
