import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const folder = "dist";

/** The folder of the built add-in, whose functions cells call; the first run builds it. */
export const builtAddIn = (): string => {
  if (!existsSync(`${folder}/functions.json`))
    execFileSync(process.execPath, ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"], {
      stdio: "pipe",
    });
  return folder;
};
