import { countedIn } from "../../../src/sheets/plan/countedIn";

test("a count of one reads in the singular, where the language has one", () => {
  expect(countedIn("Duties_Unclear", { one: "# duty unclear", other: "# duties unclear" })).toBe(
    'IF(Duties_Unclear=1,"1 duty unclear",Duties_Unclear&" duties unclear")',
  );
  expect(countedIn("Weekly_Meetings", { other: "；待开专项会 # 场" })).toBe(
    '"；待开专项会 "&Weekly_Meetings&" 场"',
  );
});
