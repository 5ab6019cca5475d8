import type { CommandsText } from "../en-US/commands";

/** What the page says while there is no pane to say it, in Chinese. */
export const commandsText: CommandsText = {
  notInExcel: "季舵在 Excel 中使用，请在 Excel 的功能区打开。",
  paneUnreachable: "季舵未能加载。请检查网络连接，关闭此窗格后重新打开。",
};
