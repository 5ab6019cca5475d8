import { DocumentRefusal, type DocumentCopies } from "../../host/document/DocumentCopies";
import type { NativeBridge } from "../../host/protocol/Bridge";
import { desktopContext, type DesktopFacts } from "./desktopContext";

type Answer = (result: { toArray(): unknown[] } | number[]) => void;

const actionCompleted = 94;
/** `getFileAsync`, `getSliceAsync` and `closeAsync`, and the kind of file that is the workbook itself. */
const takeCopy = 77;
const sliceOfCopy = 80;
const closeCopy = 81;
const compressed = 5;
const notImplemented = 5000;
const fileTypeNotSupported = 1009;
const failed = 5001;
/** The add-in's page is its shared runtime and may hold custom functions. */
const sharedRuntimeWithFunctions = 3;

/** What Excel answers to a command of Office.js's older part: a status, 0 for done, and what belongs to it. */
const executed = async (
  copies: DocumentCopies,
  command: number,
  [first = NaN, from = 0, most = 0]: readonly number[],
): Promise<readonly unknown[]> => {
  try {
    switch (command) {
      case actionCompleted:
        return [0];
      case takeCopy: {
        if (first !== compressed) return [fileTypeNotSupported];
        const { handle, size } = await copies.take();
        return [0, handle, size];
      }
      case sliceOfCopy: {
        const bytes = copies.slice(first, from, most);
        return [0, bytes, bytes.length];
      }
      case closeCopy:
        copies.close(first);
        return [0];
      default:
        return [notImplemented];
    }
  } catch (error) {
    return [error instanceof DocumentRefusal ? error.status : failed];
  }
};

/**
 * Makes a page look like the inside of Excel for Windows, by the seams Office.js itself asks for: `window.external` and
 * the native bridge. To be called before Office.js loads.
 */
export const emulateDesktop = (
  pane: Window,
  bridge: NativeBridge,
  copies: DocumentCopies,
  facts: DesktopFacts,
): void => {
  const context = desktopContext(facts);
  const external = {
    GetHostInfo: () =>
      `Excel|Win32|16.01|${facts.locale}|workbench||disableLogging|${sharedRuntimeWithFunctions}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (command: number, given: ArrayLike<unknown>, answer: Answer) => {
      const asked = Array.from(given, Number);
      void executed(copies, command, asked).then((result) => answer({ toArray: () => [...result] }));
    },
    RegisterEvent: (_event: number, _target: string, _handler: unknown, answer: Answer) =>
      void setTimeout(() => answer([0]), 0),
    UnregisterEvent: (_event: number, _target: string, answer: Answer) =>
      void setTimeout(() => answer([0]), 0),
  };
  Object.defineProperty(pane, "external", { value: external, configurable: true });
  Object.assign(pane, { _richApiNativeBridge: bridge });
};
