import { commandsText as englishCommands } from "../../src/locales/en-US/commands";
import { paneText as english } from "../../src/locales/en-US/pane";
import { counted } from "../../src/locales/counted";
import { commandsText as chineseCommands } from "../../src/locales/zh-CN/commands";
import { paneText as chinese } from "../../src/locales/zh-CN/pane";

type Leaf = string | ((...inputs: never[]) => string);

/** Every sentence by its path: "home.emptyTitle". */
const leaves = (text: object, path = ""): Map<string, Leaf> =>
  new Map(
    Object.entries(text).flatMap(([key, value]: [string, unknown]) => {
      const here = path === "" ? key : `${path}.${key}`;
      return typeof value === "object" && value !== null
        ? [...leaves(value, here)]
        : [[here, value as Leaf] as const];
    }),
  );

/** A column's own header needs no words; only one without a header does. */
const headless = [english.data.column, chinese.data.column] as readonly Leaf[];

/** Says a sentence with something in each of its gaps. */
const said = (leaf: Leaf): string => {
  if (headless.includes(leaf))
    return english.data.column === leaf ? english.data.column("", "2") : chinese.data.column("", "2");
  if (typeof leaf === "string") return leaf;
  for (const inputs of [
    [3, 2],
    [3, "…", "…"],
    ["…", 2, 3],
    ["…", "…", "…"],
    [["…"], "…"],
  ])
    try {
      const sentence = String((leaf as (...inputs: unknown[]) => unknown)(...inputs));
      if (!/undefined|NaN/.test(sentence)) return sentence;
    } catch {
      continue;
    }
  return "";
};

/** What reads the same in both languages: numbers, and the languages' own names. */
const same = new Set([
  "joined",
  "list",
  "language.switch",
  "decisions.yearSpan",
  "decisions.languages.en",
  "decisions.languages.zh",
  "decisions.rhythmOptions.30-50-20",
  "decisions.rhythmOptions.30-20-50",
  "decisions.rhythmOptions.30-35-35",
  "preview.year",
  "writing.progress",
  "facts.place",
  "done.setAsideItem",
  "data.alsoAdds",
  "decisions.columnOf",
  "explain.says",
  "explain.stands",
  "explain.function",
  "share.fileName",
  "returned.where",
  "returned.take",
  "returned.lostItem",
  "returned.lists.origin",
]);

describe.each([
  ["the pane", english, chinese],
  ["the page without a pane", englishCommands, chineseCommands],
])("what %s says", (_, inEnglish, inChinese) => {
  const [first, second] = [leaves(inEnglish), leaves(inChinese)];

  test("has the same sentences in both languages", () => {
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
  });

  test("is Chinese in Chinese and not in English", () => {
    const gaps = [...second].filter(([path, leaf]) => !same.has(path) && !/\p{Script=Han}/u.test(said(leaf)));
    expect(gaps.map(([path]) => path)).toEqual([]);
    const strays = [...first].filter(([path, leaf]) => !same.has(path) && /\p{Script=Han}/u.test(said(leaf)));
    expect(strays.map(([path]) => path)).toEqual([]);
  });

  test("leaves nothing empty and fills every gap", () => {
    for (const [path, leaf] of [...first, ...second]) {
      expect([path, said(leaf).trim()]).not.toEqual([path, ""]);
      expect([path, said(leaf)]).not.toEqual([path, expect.stringMatching(/undefined|NaN|#/)]);
    }
  });

  test("takes as many inputs in Chinese as in English, or fewer", () => {
    for (const [path, leaf] of second)
      if (typeof leaf === "function")
        expect([path, leaf.length <= (first.get(path)?.length ?? 0)]).toEqual([path, true]);
  });
});

test.each([
  ["en-US", 1, "1 row"],
  ["en-US", 0, "0 rows"],
  ["en-US", 9994, "9,994 rows"],
  ["zh-CN", 1, "1 rows"],
])("in %s, %d is %s", (locale, count, sentence) => {
  const forms = { one: "# row", other: "# rows" };
  expect(counted(locale, count, forms)).toBe(sentence);
});
