import { describeShared, sharedJson } from "../support/shared";
import apportionment from "./apportionment.json";
import dinero from "./dinero_allocate.json";
import health from "./health_score.json";
import spreading from "./spread_locked.json";
import superstore from "./superstore_seasons.json";

interface Apportionment {
  cases: { name: string; weights: number[]; total: number; expected: { largest_remainder: number[] } }[];
}

describeShared("the copies kept here", ["reference", "SOURCES.md"], () => {
  it("say what the shared references say", () => {
    const whole = sharedJson<Apportionment>("reference", "apportionment.json").cases;
    expect(
      apportionment.cases.map(({ weights, total, largest_remainder }) => ({
        weights,
        total,
        largest_remainder,
      })),
    ).toEqual(
      whole.map(({ weights, total, expected }) => ({
        weights,
        total,
        largest_remainder: expected.largest_remainder,
      })),
    );
    expect(sharedJson("reference", "health_score.json")).toMatchObject({ cases: health.cases });
    expect(sharedJson<typeof dinero>("reference", "dinero_allocate.json").cases).toEqual(
      expect.arrayContaining(dinero.cases),
    );
    expect(sharedJson<typeof spreading>("reference", "spread_locked.json").cases).toEqual(
      expect.arrayContaining(spreading.cases),
    );
    expect(sharedJson("reference", "superstore_plan.json")).toMatchObject(superstore);
  });
});
