import { runTogether } from "./together/runTogether";

/** `tsx src/workbench/scripts/together.ts types lint build`: npm scripts side by side, each one's words when it is done. */
const together = async (scripts: readonly string[]): Promise<void> => {
  const begun = Date.now();
  const well = await runTogether(
    scripts.map((script) => `npm run ${script}`),
    ({ command, ended, said }) => {
      const seconds = Math.round((Date.now() - begun) / 1000);
      console.log(`${said.trimEnd()}\n${command}: ${ended ? "done" : "failed"} after ${seconds} s\n`);
    },
  );
  process.exitCode = well ? 0 : 1;
};

void together(process.argv.slice(2));
