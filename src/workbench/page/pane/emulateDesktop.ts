import type { NativeBridge } from "../../host/protocol/Bridge";
import { desktopContext, type DesktopFacts } from "./desktopContext";

type Answer = (result: { toArray(): unknown[] } | number[]) => void;

const actionCompleted = 94;
const notImplemented = 5000;
/** The add-in's page is its shared runtime and may hold custom functions. */
const sharedRuntimeWithFunctions = 3;

/**
 * Makes a page look like the inside of Excel for Windows, by the seams Office.js itself asks for: `window.external` and
 * the native bridge. To be called before Office.js loads.
 */
export const emulateDesktop = (pane: Window, bridge: NativeBridge, facts: DesktopFacts): void => {
  const context = desktopContext(facts);
  const external = {
    GetHostInfo: () =>
      `Excel|Win32|16.01|${facts.locale}|workbench||disableLogging|${sharedRuntimeWithFunctions}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (command: number, _arguments: unknown, answer: Answer) => {
      const status = command === actionCompleted ? 0 : notImplemented;
      setTimeout(() => answer({ toArray: () => [status] }), 0);
    },
    RegisterEvent: (_event: number, _target: string, _handler: unknown, answer: Answer) =>
      void setTimeout(() => answer([0]), 0),
    UnregisterEvent: (_event: number, _target: string, answer: Answer) =>
      void setTimeout(() => answer([0]), 0),
  };
  Object.defineProperty(pane, "external", { value: external, configurable: true });
  Object.assign(pane, { _richApiNativeBridge: bridge });
};
