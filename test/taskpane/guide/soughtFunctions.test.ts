import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { publishedFunctions } from "../../../src/functions/metadata/publishedFunctions";
import { functionsText as english } from "../../../src/locales/en-US/functions";
import { functionsText as chinese } from "../../../src/locales/zh-CN/functions";
import { guideIn } from "../../../src/taskpane/guide/guideIn";
import { GuideProblem } from "../../../src/taskpane/guide/GuideProblem";
import type { Guides } from "../../../src/taskpane/guide/GuideShown";
import { soughtFunctions } from "../../../src/taskpane/guide/soughtFunctions";
import { everyFunction, functionFiles, functionSources } from "../../support/everyFunction";

let guides: Guides;
beforeAll(async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata([...functionFiles]);
  const files = publishedFunctions({ metadata: metadataJson, sources: functionSources(), english, chinese });
  const read = (path: string) => guideIn(JSON.parse(files.get(path) ?? ""));
  guides = { en: read("guide.json"), zh: read("zh-CN/guide.json") };
});

const found = (words: string, language: "en" | "zh" = "en") =>
  soughtFunctions(guides, language, words).flatMap(({ functions }) => functions.map(({ name }) => name));

describe("searching the real guide", () => {
  test("nothing typed finds every function once", () => {
    expect(found(" ").sort()).toEqual(Object.keys(everyFunction).sort());
  });

  test.each([
    ["splittar", "SPLITTARGET"],
    ["Weights LOCKS", "SPLITTARGET"],
    ["past due", "RECEIVABLESTAGE"],
    ["权重 锁定", "SPLITTARGET"],
    ["催收", "RECEIVABLESTAGE"],
  ])("%s finds %s, whichever language the pane speaks", (words, name) => {
    expect(found(words, "en")).toContain(name);
    expect(found(words, "zh")).toContain(name);
  });

  test("every word must be there", () => {
    expect(found("past pipeline-of-nothing")).toEqual([]);
  });

  test("a function named so comes before those that mention it", () => {
    expect(found("splittarget")[0]).toBe("SPLITTARGET");
    expect(found("splittarget")).toContain("CATCHUP");
    expect(found("healthscore")[0]).toBe("HEALTHSCORE");
  });

  test("what is shown speaks the pane's language", () => {
    const [family] = soughtFunctions(guides, "zh", "SPLITTARGET");
    expect(family?.title).toBe("目标");
    expect(family?.functions[0]?.syntax).toMatch(/^=SPLITTARGET\(目标/);
  });
});

test.each([[null], [{}], [{ families: [{ title: "x" }] }], ["<!doctype html>"]])(
  "%j is no guide, and is refused",
  (file) => {
    expect(() => guideIn(file)).toThrow(GuideProblem);
  },
);
