import { AsyncLocalStorage } from "node:async_hooks";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import type { Host } from "../../src/workbench/host/Host";
import type { NativeBridge } from "../../src/workbench/host/protocol/Bridge";
import type { ExcelSession } from "./excel";

type Client = Pick<typeof globalThis, "Excel" | "OfficeExtension"> & {
  OfficeExtension: { HostBridge: { init(bridge: NativeBridge): void } };
};

/** Somebody else at the same workbook, with an Office.js and a line of their own. */
export interface SecondHand {
  /** Does what the add-in does, as them: their `Excel` is the one it finds. */
  readonly as: <Answer>(act: () => Promise<Answer>) => Promise<Answer>;
  readonly run: <Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>) => Promise<Answer>;
  close(): void;
}

const whose = new AsyncLocalStorage<Client>();

/** A line on which what arrives is heard by this client and nobody else. */
const lineOf = (host: Host, client: () => Client): NativeBridge => {
  const line = host.bridge();
  return {
    sendMessageToHost: (text) => line.sendMessageToHost(text),
    set onMessageFromHost(heard: (text: string) => void) {
      line.onMessageFromHost = (text) => whose.run(client(), () => heard(text));
    },
  };
};

/** Opens the workbook once more: a second Office.js beside the first, which goes on as before. */
export const secondHand = ({ host }: ExcelSession): SecondHand => {
  const scope = globalThis as unknown as Client;
  const first: Client = { Excel: scope.Excel, OfficeExtension: scope.OfficeExtension };
  const path = createRequire(`${process.cwd()}/package.json`).resolve(
    "@microsoft/office-js/dist/excel-web-16.00.debug.js",
  );
  const realm = createContext({
    navigator: { userAgent: "node", language: "en-US" },
    _richApiNativeBridge: lineOf(host, () => second),
    ...{ Error, Promise, console, setTimeout, clearTimeout },
  });
  realm["window"] = realm;
  runInContext(readFileSync(path, "utf8"), realm);
  const second = realm as unknown as Client;
  first.OfficeExtension.HostBridge.init(lineOf(host, () => first));
  for (const name of ["Excel", "OfficeExtension"] as const)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => (whose.getStore() ?? first)[name],
    });
  return {
    as: (act) => whose.run(second, act),
    run: (batch) => whose.run(second, () => second.Excel.run(batch)),
    close: () => {
      for (const name of ["Excel", "OfficeExtension"] as const)
        Object.defineProperty(globalThis, name, { configurable: true, writable: true, value: first[name] });
    },
  };
};
