import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { NativeBridge } from "./protocol/Bridge";

interface OfficeGlobals {
  _richApiNativeBridge?: NativeBridge;
  window?: unknown;
  OfficeExtension?: { HostBridge: { init(bridge: NativeBridge): void } };
}

const bundle = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/**
 * Puts the genuine, unmodified Office.js for Excel on this Node's globals (`Excel`, `OfficeExtension`), talking to this
 * bridge. Once it is there, only the bridge is exchanged: a fresh workbook costs nothing.
 */
export function loadOffice(bridge: NativeBridge): void {
  const scope = globalThis as unknown as OfficeGlobals;
  if (scope.OfficeExtension) {
    scope.OfficeExtension.HostBridge.init(bridge);
    return;
  }
  const path = createRequire(`${process.cwd()}/package.json`).resolve(bundle);
  scope._richApiNativeBridge = bridge;
  // The bundle only asks that these exist; the rest of a browser is not needed.
  const stubs = { window: scope, navigator: { userAgent: "node", language: "en-US" } };
  for (const [name, value] of Object.entries(stubs))
    if (!(name in globalThis))
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  // Global evaluation in the realm of the caller: a test runner's sandbox is not Node's own.
  const evaluate = globalThis.eval;
  evaluate(`${readFileSync(path, "utf8")}\n//# sourceURL=${bundle}`);
}
