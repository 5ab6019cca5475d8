import { spawn } from "node:child_process";

export interface RunningWorkbench {
  /** "http://localhost:41234/" */
  readonly address: string;
  stop(): void;
}

/** Starts what `npm start` starts, on a free port, and waits until it serves. Throws with webpack's own words when it does not build. */
export const startWorkbench = (): Promise<RunningWorkbench> =>
  new Promise((resolve, reject) => {
    const webpack = "node_modules/webpack-cli/bin/cli.js serve --mode development --env once --port auto";
    const server = spawn(process.execPath, webpack.split(" "));
    let said = "";
    let address: string | undefined;
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      address ??= /Workbench: (\S+)/.exec(said)?.[1];
      if (/^ERROR|\berrors?\b.*webpack|compiled with \d+ error/im.test(said)) {
        server.kill();
        reject(new Error(said));
      }
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.on("exit", () => reject(new Error(said)));
    const ready = setInterval(async () => {
      if (!address) return;
      const answer = await fetch(address).catch(() => undefined);
      if (!answer?.ok) return;
      clearInterval(ready);
      resolve({ address, stop: () => void server.kill() });
    }, 200);
    server.on("exit", () => clearInterval(ready));
  });
