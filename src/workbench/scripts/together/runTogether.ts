import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

/** What came of a command, and all that it said. */
export interface Outcome {
  readonly command: string;
  readonly ended: boolean;
  readonly said: string;
}

const run = (command: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (text: Buffer) => said.push(text));
    child.stderr.on("data", (text: Buffer) => said.push(text));
    child.on("close", (code) =>
      resolve({ command, ended: code === 0, said: Buffer.concat(said).toString("utf8") }),
    );
  });

/**
 * Runs commands side by side, as many at a time as the machine has cores, begun in the order given; each outcome is told as
 * soon as it is there. Answers whether all ended well.
 */
export async function runTogether(
  commands: readonly string[],
  tell: (outcome: Outcome) => void,
  atATime = availableParallelism(),
): Promise<boolean> {
  const waiting = [...commands];
  let well = true;
  const work = async (): Promise<void> => {
    for (let command = waiting.shift(); command !== undefined; command = waiting.shift()) {
      const outcome = await run(command);
      well &&= outcome.ended;
      tell(outcome);
    }
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return well;
}
