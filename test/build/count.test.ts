import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const none = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

const lineAfter = (ran: Partial<typeof none> | undefined, exitCode: number): string => {
  const results = join(mkdtempSync(join(tmpdir(), "count-")), "jest.json");
  if (ran) writeFileSync(results, JSON.stringify({ ...none, ...ran }));
  return execFileSync(process.execPath, [".ci/count.mjs", results, String(exitCode)]).toString();
};

describe("the last line of a run", () => {
  test("says what passed", () => {
    expect(lineAfter({ numPassedTests: 812 }, 0)).toBe("812 passed, 0 failed\n");
  });

  test("says what was skipped only when something was", () => {
    expect(lineAfter({ numPassedTests: 3, numPendingTests: 2 }, 0)).toBe("3 passed, 0 failed, 2 skipped\n");
  });

  test("counts a file that would not load as failed", () => {
    expect(lineAfter({ numPassedTests: 3, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }, 1)).toBe(
      "3 passed, 2 failed\n",
    );
  });

  test("types, lint or build failing before any test is a failure", () => {
    expect(lineAfter(undefined, 1)).toBe("0 passed, 1 failed\n");
  });

  test("a run that failed though every test passed is a failure", () => {
    expect(lineAfter({ numPassedTests: 3 }, 1)).toBe("3 passed, 1 failed\n");
  });
});
