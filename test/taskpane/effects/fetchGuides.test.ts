import { fetchGuides } from "../../../src/taskpane/effects/fetchGuides";
import { exampleGuides } from "../../../src/taskpane/gallery/exampleGuides";
import { GuideProblem } from "../../../src/taskpane/guide/GuideProblem";

const place = "https://plan.example.com/";
const files: Readonly<Record<string, unknown>> = {
  [`${place}guide.json`]: exampleGuides.en,
  [`${place}zh-CN/guide.json`]: exampleGuides.zh,
};
const original = globalThis.fetch;

const serving = (answer: (address: string) => Promise<Response>) => {
  Object.assign(globalThis, { __webpack_public_path__: place, fetch: answer });
};
afterEach(() => {
  globalThis.fetch = original;
});

test("both languages come from where the add-in stands", async () => {
  serving(async (address) => Response.json(files[address]));
  expect(await fetchGuides()).toEqual(exampleGuides);
});

test.each([
  ["nobody answers", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["the answer is an error", async () => new Response("", { status: 404 })],
  ["the answer is a page", async () => new Response("<!doctype html>")],
  ["the answer is something else", async () => Response.json({ functions: [] })],
])("when %s, one problem says that the guide is out of reach", async (_, answer) => {
  serving(answer);
  await expect(fetchGuides()).rejects.toThrow(GuideProblem);
});
