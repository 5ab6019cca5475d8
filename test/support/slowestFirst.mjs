import TestSequencer from "@jest/test-sequencer";

/** Tests that write whole plans or drive a browser: one of them begun last would keep the other cores waiting. */
const slow = ["test/browser/", "test/sheets/plan/wholePlan", "test/sheets/plan/", "test/excel/write/"];

const rank = ({ path }) => {
  const place = slow.findIndex((part) => path.replaceAll("\\", "/").includes(part));
  return place < 0 ? slow.length : place;
};

/** Slow tests first, also where no earlier run is remembered; among equals Jest's own order. */
export default class SlowestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
