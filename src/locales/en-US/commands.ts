/** What the page says while there is no pane to say it. */
export const commandsText = {
  notInExcel: "Quarterdeck works inside Excel. Open it there from the ribbon.",
  paneUnreachable:
    "Quarterdeck could not be loaded. Check the connection, then close this pane and open it again.",
};

export type CommandsText = typeof commandsText;
