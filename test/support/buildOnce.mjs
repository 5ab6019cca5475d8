import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Jest's global setup: the host's tests call the built functions, so there has to be a build; `npm test` made one just before. */
export default function buildOnce() {
  if (existsSync("dist/functions.json")) return;
  const webpack = ["node_modules/webpack-cli/bin/cli.js", "--mode", "production"];
  execFileSync(process.execPath, webpack, { stdio: "inherit" });
}
