import fc from "fast-check";
import { axisScale } from "../../../src/workbench/page/charts/axisScale";

describe("a chart's value axis", () => {
  test("marks round numbers from zero to just above the largest value", () => {
    expect(axisScale([120, 380, 412])).toEqual({ least: 0, most: 500, ticks: [0, 100, 200, 300, 400, 500] });
  });

  test("goes below zero when a value does", () => {
    expect(axisScale([-30, 80])).toEqual({ least: -50, most: 100, ticks: [-50, -25, 0, 25, 50, 75, 100] });
  });

  test("keeps ends that were set", () => {
    expect(axisScale([3, 4], 2, 6)).toMatchObject({ least: 2, most: 6 });
  });

  test("has room even when there is nothing to show", () => {
    expect(axisScale([])).toMatchObject({ least: 0, most: 1 });
  });

  test("law: holds every value and zero, with two to a dozen marks in even steps", () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (all) => {
        fc.pre(all.some((value) => Math.abs(value) > 1e-6));
        const { least, most, ticks } = axisScale(all);
        // A thousandth of a pixel in any picture: what is left of dividing by a step.
        const unseen = (most - least) * 1e-8;
        const inside = [0, ...all].every((value) => value >= least - unseen && value <= most + unseen);
        return inside && ticks.length >= 2 && ticks.length <= 13;
      }),
    );
  });
});
