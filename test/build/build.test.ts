import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const folder = join(mkdtempSync(join(tmpdir(), "quarterdeck-")), "dist");
const statsFile = join(folder, "..", "stats.json");
const built = (path: string): string => readFileSync(join(folder, path), "utf8");
const everyFile = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

beforeAll(() => {
  const webpack = [
    "node_modules/webpack-cli/bin/cli.js",
    ...["--mode", "production", "--output-path", folder, "--stats", "verbose", "--json", statsFile],
  ];
  execFileSync(process.execPath, webpack, { env: { ...process.env, ORIGIN: "https://plan.example.com" } });
}, 180_000);

describe("a build for https://plan.example.com", () => {
  test("no file points to the developer's machine any more", () => {
    const texts = everyFile().filter((path) => /\.(xml|html|js|json)$/.test(path));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((path) => built(path).includes("localhost:3000"))).toEqual([]);
    expect(built("manifest.xml")).toContain("https://plan.example.com/taskpane.html");
  });

  test("every address of the manifest is a file of the build", () => {
    const addresses = [...built("manifest.xml").matchAll(/"https:\/\/plan\.example\.com\/([^"]+)"/g)];
    const missing = addresses.map(([, path = ""]) => path).filter((path) => !everyFile().includes(path));
    expect(addresses.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  test("so is every help page the functions name, in both languages", () => {
    const pages = ["functions.json", "zh-CN/functions.json"].flatMap((path) =>
      [...built(path).matchAll(/"helpUrl": ?"https:\/\/plan\.example\.com\/([^"]+)"/g)].map(
        ([, page = ""]) => page,
      ),
    );
    expect(pages.length).toBeGreaterThanOrEqual(80);
    expect(pages.filter((page) => !everyFile().includes(page))).toEqual([]);
  });

  test.each(["", "zh-CN/"])(
    "in %sguide.json and its index the pane and a reader find every function",
    (folder) => {
      const { functions } = JSON.parse(built(`${folder}functions.json`)) as { functions: { name: string }[] };
      const guide = JSON.parse(built(`${folder}guide.json`)) as {
        families: { functions: { name: string }[] }[];
      };
      const named = guide.families.flatMap((family) => family.functions.map(({ name }) => name));
      expect(named.sort()).toEqual(functions.map(({ name }) => name).sort());
      const linked = [...built(`${folder}functions/index.html`).matchAll(/<a href="?(\w+)\.html"?>\1/gi)];
      expect(linked.length).toBe(named.length);
    },
  );

  test("the workbench stays at home", () => {
    expect(everyFile().filter((path) => /workbench|univer|gallery|^index\.html$/.test(path))).toEqual([]);
  });
});

describe("the notice of what ships", () => {
  const allowed = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

  /** The packages that webpack itself says it has put into the build. */
  const bundled = (): readonly string[] => {
    interface StatsModule {
      readonly name?: string;
      readonly modules?: readonly StatsModule[];
    }
    const { chunks } = JSON.parse(readFileSync(statsFile, "utf8")) as { chunks: readonly StatsModule[] };
    const names = ({ name = "", modules: within = [] }: StatsModule): readonly string[] => [
      ...(/.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.slice(1) ?? []),
      ...within.flatMap(names),
    ];
    return [...new Set(chunks.flatMap(names))];
  };

  test("lists every package with its version, an allowed licence and the licence's text", () => {
    const notice = built("notice.txt");
    const [list = "", ...texts] = notice.split(/\n-{72}\n/);
    const listed = new Map(
      [...list.matchAll(/^(\S+) \d\S*, ([^,\n]+)/gm)].map(([, name = "", licence = ""]) => [name, licence]),
    );
    expect(bundled().length).toBeGreaterThan(20);
    expect([...listed.keys()].sort()).toEqual([...bundled()].sort());
    expect([...listed].filter(([, licence]) => !allowed.includes(licence))).toEqual([]);
    for (const name of listed.keys()) expect(texts.some((text) => text.includes(`${name} `))).toBe(true);
    expect(notice).toContain("Permission is hereby granted, free of charge");
    expect(built("help.html")).toMatch(/href="?notice\.txt/);
  });
});

describe("the pane's page", () => {
  const scripts = (): string[] =>
    [...built("taskpane.html").matchAll(/<script([^>]*)>/g)].map(([, found = ""]) => found);

  test("loads Office.js, then the functions, then the pane", () => {
    const sources = scripts().map((attributes) => /src="?([^"?\s]+)/.exec(attributes)?.[1]);
    expect(sources).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  test("has no script written into it, so that a strict content policy can stand", () => {
    expect(built("taskpane.html")).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|javascript:/);
  });

  test("the functions are small, and the pane waits until it is opened", () => {
    const compressed = (path: string): number => gzipSync(built(path)).length;
    expect(compressed("functions.js")).toBeLessThan(40_000);
    expect(compressed("taskpane.js")).toBeLessThan(120_000);
    expect(everyFile().some((path) => /^pane\.\w+\.js$/.test(path))).toBe(true);
    expect(everyFile().some((path) => /^guide\.\w+\.js$/.test(path))).toBe(true);
  });

  test("every function of the metadata is tied to its code", () => {
    const { functions } = JSON.parse(built("functions.json")) as { functions: { id: string }[] };
    const tied = [...built("functions.js").matchAll(/CustomFunctions\.associate\("([A-Z]+)"/g)].map(
      ([, id]) => id,
    );
    expect(tied.sort()).toEqual(functions.map(({ id }) => id).sort());
  });
});
