import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { answerCells } from "../../src/functions/metadata/answerCells";
import { documentedFunctions } from "../../src/functions/metadata/documentedFunctions";
import type { FunctionsMetadata } from "../../src/functions/metadata/FunctionsMetadata";
import type { Guide, GuideEntry } from "../../src/functions/metadata/Guide";
import { guideOf } from "../../src/functions/metadata/guideOf";
import { publishedFunctions } from "../../src/functions/metadata/publishedFunctions";
import { functionsText as english } from "../../src/locales/en-US/functions";
import { functionsText as chinese } from "../../src/locales/zh-CN/functions";
import { everyFunction, functionFiles, functionSources } from "../support/everyFunction";

const names = Object.keys(everyFunction).sort();
const generated = generateCustomFunctionsMetadata([...functionFiles]);
const published = generated.then(({ metadataJson }) =>
  publishedFunctions({ metadata: metadataJson, sources: functionSources(), english, chinese }),
);
const page = async (path: string): Promise<string> => (await published).get(path) ?? "";
const guide = async (folder: "" | "zh-CN/"): Promise<Guide> =>
  JSON.parse(await page(`${folder}guide.json`)) as Guide;
const entriesOf = ({ families }: Guide): GuideEntry[] => families.flatMap(({ functions }) => functions);

describe("what is published beside the code", () => {
  it("is metadata, guide, index and a page a function, in both languages", async () => {
    const files = [
      "functions.json",
      "guide.json",
      "functions/index.html",
      ...names.map((name) => `functions/${name.toLowerCase()}.html`),
    ];
    const expected = [...files, ...files.map((file) => `zh-CN/${file}`)];
    expect([...(await published).keys()].sort()).toEqual(expected.sort());
  });

  it.each([
    ["", "en"],
    ["zh-CN/", "zh-CN"],
  ])("in %s/functions leads from Excel's help to a page in %s", async (folder, language) => {
    const { functions } = JSON.parse(await page(`${folder}functions.json`)) as FunctionsMetadata;
    for (const { helpUrl, name } of functions) {
      const html = await page(helpUrl.replace("https://localhost:3000/", ""));
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<h1>${name}</h1>`);
    }
  });

  it("links nothing that is not published", async () => {
    const files = await published;
    const broken = [...files]
      .filter(([path]) => path.endsWith(".html"))
      .flatMap(([path, html]) =>
        [...html.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) =>
          new URL(link, `https://plan.example.com/${path}`).pathname.slice(1),
        ),
      )
      .filter((path) => !files.has(path));
    expect(broken).toEqual([]);
  });

  it("shows arguments, examples and answers as Excel does, the signs of HTML written out", async () => {
    const html = await page("zh-CN/functions/splittarget.html");
    expect(html).toContain("=SPLITTARGET(目标, 权重, [锁定], [单位])");
    expect(html).toContain("IF(锁定=&quot;&quot;,&quot;&quot;,锁定)");
    expect(html).toContain("<tr><td>34</td></tr><tr><td>33</td></tr><tr><td>33</td></tr>");
  });

  it("carries no script", async () => {
    for (const [path, content] of await published)
      if (path.endsWith(".html")) expect(content).not.toMatch(/<script|\son\w+=/);
  });
});

describe("the guide", () => {
  it("holds every function once, under its family, in the same order in both languages", async () => {
    const [first, second] = [await guide(""), await guide("zh-CN/")];
    expect(
      entriesOf(first)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
    expect(entriesOf(second).map(({ name }) => name)).toEqual(entriesOf(first).map(({ name }) => name));
    expect(first.families.map(({ title }) => title)).not.toContain("");
    expect(second.families.length).toBe(first.families.length);
  });

  it("says the same things in both languages: arguments, examples, items, edges", async () => {
    const shape = ({ name, parameters, examples, items, edges, rule }: GuideEntry) => ({
      name,
      optional: parameters.map(({ optional }) => optional),
      examples,
      items,
      edges: edges.length,
      rule: rule !== "",
    });
    const [first, second] = [entriesOf(await guide("")), entriesOf(await guide("zh-CN/"))];
    expect(second.map(shape)).toEqual(first.map(shape));
  });

  it("gives every function's rule and what happens at its edges, each in a line", async () => {
    for (const folder of ["", "zh-CN/"] as const)
      for (const { name, rule, edges } of entriesOf(await guide(folder))) {
        expect([name, edges.length > 0]).toEqual([name, true]);
        for (const line of [rule, ...edges]) {
          expect([name, line]).toEqual([name, expect.stringMatching(/^.{5,255}$/)]);
          expect([name, line]).toEqual([name, expect.stringMatching(/[.。]$/)]);
        }
      }
  });

  it("speaks Chinese in Chinese", async () => {
    for (const { description, returns, rule, edges, parameters } of entriesOf(await guide("zh-CN/")))
      for (const text of [
        description,
        returns,
        rule,
        ...edges,
        ...parameters.map((each) => each.description),
      ])
        expect(text).toMatch(/[\u4e00-\u9fff]/);
  });

  it("refuses a family that has no title", () => {
    const functions = [
      { ...documentedFunctions("/** @returns x */ export function PACE(")[0]!, family: "odd" },
    ];
    expect(() => guideOf([], functions, () => ({ returns: "" }), {})).toThrow("No title for odd");
  });
});

describe("a function's comment", () => {
  const [documented] = documentedFunctions(`
/**
 * Says something.
 *
 * @returns A word.
 * @rule The least wins (R type 7). (B12, C04)
 * @edge Nothing gives nothing.
 * @edge All zero gives zero.
 * @example =PACE(1) // {0.5}
 */
export function PACE(`);

  it("gives the rule, its items and what happens at the edges", () => {
    expect(documented).toMatchObject({
      id: "PACE",
      rule: "The least wins (R type 7).",
      items: ["B12", "C04"],
      edges: ["Nothing gives nothing.", "All zero gives zero."],
    });
  });
});

test.each([
  ['{"a,b";"c;d"}', [["a,b"], ["c;d"]]],
  [
    "{1, -2.5;TRUE,#N/A}",
    [
      ["1", "-2.5"],
      ["TRUE", "#N/A"],
    ],
  ],
  ['{""}', [[""]]],
])("%s shows as cells", (constant, cells) => {
  expect(answerCells(constant)).toEqual(cells);
});
