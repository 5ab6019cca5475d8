import { existsSync, readFileSync } from "node:fs";

/** Prints `N passed, N failed` from Jest's results; a run that failed otherwise, or a file that did not load, counts as failed. */
const [results, exitCode] = process.argv.slice(2);
const none = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};
const ran = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : none;
const seen = ran.numFailedTests + ran.numRuntimeErrorTestSuites;
const failed = exitCode !== "0" && seen === 0 ? 1 : seen;
const skipped = ran.numPendingTests + ran.numTodoTests;
console.log(`${ran.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
