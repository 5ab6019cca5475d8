import { runTogether, type Outcome } from "../../../src/workbench/scripts/together/runTogether";

const node = (script: string): string => `"${process.execPath}" -e "${script}"`;

const outcomes = async (commands: readonly string[], atATime: number) => {
  const told: Outcome[] = [];
  const well = await runTogether(commands, (outcome) => told.push(outcome), atATime);
  return { well, said: told.map(({ said, ended }) => [said, ended]) };
};

it("tells what each command said as soon as it is done", async () => {
  const slow = node("setTimeout(() => process.stdout.write('slow'), 1500)");
  expect(await outcomes([slow, node("process.stdout.write('fast')")], 2)).toEqual({
    well: true,
    said: [
      ["fast", true],
      ["slow", true],
    ],
  });
});

it("fails when one fails, after all are done", async () => {
  const wrong = node("process.stderr.write('wrong'); process.exitCode = 3");
  expect(await outcomes([wrong, node("process.stdout.write('right')")], 1)).toEqual({
    well: false,
    said: [
      ["wrong", false],
      ["right", true],
    ],
  });
});
