import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { loadFunctions } from "../../host/functions/loadFunctions";
import type { Host } from "../../host/Host";

const folder = "dist";

/** Gives a workbook the functions of the built add-in, which its cells call; the first run builds it. */
export const builtAddIn = (): ((host: Host) => void) => {
  if (!existsSync(`${folder}/functions.json`))
    execFileSync(process.execPath, ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"], {
      stdio: "pipe",
    });
  const { json, table } = loadFunctions(folder);
  return (host) => {
    host.addFunctions(json, table);
  };
};
