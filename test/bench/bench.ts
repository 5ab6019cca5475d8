import { installCustomFunctions } from "../support/customFunctions";
import type { BenchCase } from "./BenchCase";
import { bridges } from "./cases/bridges";
import { equalDeals } from "./cases/equalDeals";
import { healthScores } from "./cases/healthScores";
import { openDeals } from "./cases/openDeals";
import { orders } from "./cases/orders";
import { parts } from "./cases/parts";
import { lockedParts } from "./cases/lockedParts";
import { grid } from "./cases/grid";
import { invoices } from "./cases/invoices";
import { cellsAlone } from "./cellsAlone";
import { RUNS, timed, WARM_UP } from "./timed";

const CASES = [healthScores, orders, lockedParts, parts, grid, invoices, openDeals, equalDeals, bridges];

const COLUMNS = [38, 8, 8, 20, 8, 8, 8];

function line(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, at) => (at % 3 === 0 && at < 6 ? cell.padEnd(COLUMNS[at]!) : cell.padStart(COLUMNS[at]!)))
      .join(""),
  );
}

const milliseconds = (time: number) => time.toFixed(time < 10 ? 2 : 1);

function report(bench: BenchCase): void {
  const answer = bench.ours();
  const ours = timed(() => bench.ours());
  const own = [bench.name, milliseconds(ours.least), milliseconds(ours.median)];
  const cells = timed(() => cellsAlone(bench.given, answer));
  const floor = ["  the cells alone", milliseconds(cells.least), milliseconds(cells.median)];
  if (bench.peers.length === 0) line([...own, "  –"]);
  for (const peer of bench.peers) {
    const same = peer.agrees(answer);
    if (!same) process.exitCode = 1;
    const theirs = timed(() => peer.run());
    line([
      ...own,
      `  ${peer.name}`,
      milliseconds(theirs.least),
      milliseconds(theirs.median),
      same ? (ours.least / theirs.least).toFixed(2) : "differs",
    ]);
  }
  line(floor);
}

installCustomFunctions();
console.log(
  `Milliseconds, least and median of ${RUNS} runs after ${WARM_UP} to warm up. Ours reads rows of cells as Excel sends them;\n` +
    "a peer starts from columns of its own. The ratio is our least to the peer's: under 1 is faster.\n" +
    "The cells alone: only reading those given and building those of the answer, which a peer is spared.\n",
);
line(["", "least", "median", "  peer", "least", "median", "ratio"]);
for (const create of CASES) report(create());
