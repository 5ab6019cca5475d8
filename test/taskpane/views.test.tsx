import { SSRProvider } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { exampleStates } from "../../src/taskpane/gallery/exampleStates";
import { Pane } from "../../src/taskpane/shell/Pane";
import type { PaneState } from "../../src/taskpane/state/PaneState";

const drawn = (state: PaneState) =>
  renderToStaticMarkup(
    <SSRProvider>
      <Pane state={state} theme="light" tell={() => undefined} patience={0} />
    </SSRProvider>,
  );

/** What opens over a view is fetched when it is first shown; from then on it is drawn at once. */
beforeAll(async () => {
  const { functions, "explain, a rule": explained } = exampleStates("en");
  for (const state of [functions, explained]) if (state) drawn(state);
  await import("../../src/taskpane/guide/GuideView");
  await import("../../src/taskpane/explain/ExplainView");
  await new Promise((resolve) => setTimeout(resolve, 0));
});

/** Views in which there is nothing to go on to. */
const resting = [
  "opening",
  "writing, checking",
  "writing",
  "functions, fetching",
  "functions",
  "functions, none found",
];

const wordsOf = (markup: string) =>
  markup
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const count = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].length;

/** Words that are the director's own, Excel's, or a language's own name, and so stay as they are in Chinese. */
const untranslated =
  /\.(?:xlsx|xlsm|docx)|_xldudf_|FUNCRES\.XLAM|=(?:INDEX|SPLITTARGET)\S*|Excel|English|Sheet1|Contacts|Orders2013|Sales_Date|Team_Seller|Plan_Quarter|Enter|Esc|Ctrl\+Alt\+F9|SPLITTARGET|PACE|North|Note|Ask Lin/g;

describe.each(["en", "zh"] as const)("every view, in %s", (language) => {
  const states = Object.entries(exampleStates(language));

  test.each(states)("%s: one title, at most one step forward, nothing unsaid", (name, state) => {
    const markup = drawn(state);
    expect(count(markup, /<h1/g)).toBe(name === "opening" ? 0 : 1);
    const forward = /<button[^>]*data-primary/g;
    expect(count(markup, forward)).toBe(resting.includes(name) ? 0 : 1);
    expect(wordsOf(markup)).not.toMatch(/undefined|NaN|Infinity|\[object|function ?\w*\(|=>/);
  });

  test.each(states)("%s: every control has a name", (_, state) => {
    const unnamed = [
      ...drawn(state).matchAll(/<(button|input)\b([^>]*)>([\s\S]*?)(?=<\/\1>|<input|$)/g),
    ].filter(
      ([, tag, attributes = "", inner = ""]) =>
        !/aria-label(ledby)?="/.test(attributes) &&
        !(tag === "input" && /\sid="/.test(attributes)) &&
        wordsOf(inner).trim() === "",
    );
    expect(unnamed.map(([element]) => element.slice(0, 200))).toEqual([]);
  });
});

test.each(Object.entries(exampleStates("zh")))("%s speaks Chinese throughout", (_, state) => {
  expect(wordsOf(drawn(state)).replace(untranslated, "")).not.toMatch(/[A-Za-z]{3,}/);
});

test("a place that leads nowhere is not offered: no Plan before there are sales", () => {
  const { "home, empty": empty, "home, sales found": found } = exampleStates("en");
  expect(empty && drawn(empty)).not.toContain('role="tab"');
  expect(count(found ? drawn(found) : "", /role="tab"/g)).toBe(2);
});

test("the step on show is told to those who cannot see it", () => {
  const { preview } = exampleStates("en");
  expect(preview && drawn(preview)).toMatch(/aria-current="step"[^>]*>\s*<span[^>]*>Preview/);
});

test("trouble is announced, with a way to its cell and a retry", () => {
  const { "preview, sheet protected": state } = exampleStates("en");
  const markup = state ? drawn(state) : "";
  expect(markup).toContain('role="alert"');
  expect(wordsOf(markup)).toMatch(/The sheet Targets is protected\..*Go to Targets.*Try again/s);
});

describe("the functions' guide", () => {
  test("lists every function by family, each row saying what it answers", () => {
    const { functions } = exampleStates("en");
    const words = wordsOf(functions ? drawn(functions) : "");
    expect(words).toMatch(/2 functions\s+Targets\s+SPLITTARGET\s+Splits a target.*Control\s+PACE/s);
  });

  test("shows a function with its arguments, its examples' cells, its rule and its source", () => {
    const { function: page } = exampleStates("en");
    const markup = page ? drawn(page) : "";
    expect(markup.replace(/ class="[^"]*"/g, "")).toContain("<tr><td>34</td></tr><tr><td>33</td></tr>");
    expect(wordsOf(markup)).toMatch(/locks\s+optional.*The rule.*largest lost fractions.*B12 and C04/s);
    expect(wordsOf(markup)).toContain("Insert into the selected cell");
  });

  test("is left by the places, which stay in sight even where there is only one", () => {
    const { functions } = exampleStates("en");
    const bare = functions && drawn({ ...functions, workbook: { kind: "empty" } });
    expect(bare).toMatch(/role="tab"[^>]*aria-selected="false"/);
    expect(bare).toMatch(/aria-pressed="true"/);
  });
});

describe("the explanation of a cell", () => {
  const words = (name: string) => {
    const state = exampleStates("en")[name];
    return wordsOf(state ? drawn(state) : "").replace(/\s+/g, " ");
  };

  test("says in one sentence what it is and how it came there, then what it comes from", () => {
    const said = words("explain, a target");
    expect(said).toContain("Target of 2018-02 in Months: 28,645, calculated from the cells below.");
    expect(said).toMatch(
      /Calculated from .*Quarter target.*80,000.*Calculated · Targets!C83.*Lock.*12 cells/,
    );
    expect(said).toContain("=SPLITTARGET(Quarter_Target,");
  });

  test("names the rule with the method's item: a number's, and a function's", () => {
    const said = words("explain, a target");
    expect(said).toContain("We use 50.0%; the method says: scale up: 50%. Item A60 of the method");
    expect(said).toMatch(/SPLITTARGET: Units left over .* Item B12 and C04 of the method/);
    expect(words("explain, a rule")).toMatch(
      /Lag that asks to act: 30.0%, typed by you.*30% behind or more is red.*Item B31 of the method/,
    );
  });

  test("of an empty cell says just that, and can be asked for again", () => {
    const said = words("explain, an empty cell");
    expect(said).toMatch(/This cell is empty\..*Explain the selected cell/);
    expect(said).not.toMatch(/Calculated from|The rule/);
  });
});

describe("markup that stands in the workbook", () => {
  const markup = "<img src=x onerror=EVIL()>";
  /** What the pane has from the workbook: tabs, tables, headers, names, what cells say. */
  const theirs =
    /^(sheet|table|tab|header|headers|samples|name|says|shows|typed|row|column|subject|keptAs|play|says|currency)$/;
  const spoiled = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return theirs.test(key) ? `${value}${markup}` : value;
    if (Array.isArray(value)) return value.map((each) => spoiled(each, key));
    if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set)
      return value;
    if (ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([each, held]) => [each, spoiled(held, each)]));
  };
  /** One state of each kind of view, and one with trouble. */
  const kinds = new Map(
    Object.entries(exampleStates("en")).map(([name, state]) => [
      `${state.view.at} ${state.trouble !== undefined}`,
      [name, state] as const,
    ]),
  );

  test("is shown as it stands, never made part of the pane", () => {
    let shown = 0;
    for (const [name, state] of kinds.values()) {
      const page = drawn(spoiled(state) as PaneState);
      expect([name, page.includes("<img src=x")]).toEqual([name, false]);
      shown += count(page, /&lt;img src=x onerror=EVIL\(\)&gt;/g);
    }
    expect(shown).toBeGreaterThan(10);
  });
});
