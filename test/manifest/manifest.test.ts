import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { iconNames, iconSizes } from "../../src/workbench/scripts/iconSizes";
import { elementsNamed, manifestXml } from "./manifestXml";

const xml = manifestXml();
const origin = "https://localhost:3000";
const resources = ["Image", "Url", "String"].flatMap((kind) => elementsNamed(xml, `bt:${kind}`));
const declared = resources.flatMap(({ attributes }) => attributes["id"] ?? []);
const asked = [...xml.matchAll(/resid="([^"]+)"/g)].map(([, id = ""]) => id);
const addresses = [...xml.matchAll(/"(https?:[^"]+)"/g)]
  .map(([, url = ""]) => url)
  .filter((url) => !url.startsWith("http://schemas.microsoft.com/") && !url.startsWith("http://www.w3.org/"));
const texts = (list: string) => elementsNamed(elementsNamed(xml, `bt:${list}`)[0]?.inside ?? "", "bt:String");

describe("the manifest as Microsoft's own reader sees it", () => {
  // Read in a process of its own: the reader loads modules that Jest cannot.
  const reader = 'require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")';
  const printed = execFileSync(process.execPath, [
    "-e",
    `${reader}.then((i) => console.log(JSON.stringify(i)))`,
  ]);
  const info = JSON.parse(printed.toString());

  test("is a task pane for workbooks, in English first, that may write", () => {
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      defaultLocale: "en-US",
      displayName: "Quarterdeck",
      permissions: "ReadWriteDocument",
      version: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
      defaultSettings: { sourceLocation: `${origin}/taskpane.html` },
    });
  });

  test("carries an id of its own", () => {
    expect(info.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("the manifest's resources", () => {
  test("every one that is asked for is declared once, and every declared one is asked for", () => {
    expect([...new Set(asked)].sort()).toEqual([...declared].sort());
  });

  test("ids fit in 32 characters, short texts in 125, long ones in 250", () => {
    expect(declared.filter((id) => id.length > 32)).toEqual([]);
    const tooLong = (list: string, most: number) =>
      texts(list)
        .flatMap(({ attributes, inside }) => [
          attributes["DefaultValue"] ?? "",
          ...elementsNamed(inside, "bt:Override").map((other) => other.attributes["Value"] ?? ""),
        ])
        .filter((text) => text === "" || text.length > most);
    expect(texts("ShortStrings").length).toBeGreaterThan(0);
    expect(texts("LongStrings").length).toBeGreaterThan(0);
    expect([tooLong("ShortStrings", 125), tooLong("LongStrings", 250)]).toEqual([[], []]);
  });

  test("every visible text is written in Chinese too", () => {
    const visible = [
      ...texts("ShortStrings"),
      ...texts("LongStrings"),
      ...elementsNamed(xml, "DisplayName"),
      ...elementsNamed(xml, "Description").filter(({ attributes }) => attributes["DefaultValue"]),
    ];
    const inChinese = visible.map(({ inside }) => /Locale="zh-CN" Value="[^"]*\p{Script=Han}/u.test(inside));
    expect(visible.length).toBeGreaterThanOrEqual(11);
    expect(inChinese).not.toContain(false);
  });

  test("the functions' descriptions follow Office's language", () => {
    const metadata = resources.find(({ attributes }) => attributes["id"] === "Functions.Metadata.Url");
    expect(elementsNamed(metadata?.inside ?? "", "bt:Override").map(({ attributes }) => attributes)).toEqual([
      { Locale: "zh-CN", Value: `${origin}/zh-CN/functions.json` },
    ]);
  });

  test("all addresses lie under one origin", () => {
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  });
});

describe("what the manifest asks of Excel", () => {
  test("the shared runtime, custom functions, and an API no newer than Excel 2021 has", () => {
    const sets = elementsNamed(xml, "Set").map(({ attributes }) => [
      attributes["Name"],
      attributes["MinVersion"],
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.1"],
      ["ExcelApi", expect.stringMatching(/^1\.([1-9]|1[0-4])$/)],
    ]);
  });

  test("one page runs the pane, the functions and the ribbon's commands, and stays alive", () => {
    const runtime = elementsNamed(xml, "Runtime");
    expect(runtime.map(({ attributes }) => attributes)).toEqual([
      { resid: "Taskpane.Url", lifetime: "long" },
    ]);
    expect(xml.indexOf("<Runtimes>")).toBeLessThan(xml.indexOf("<AllFormFactors>"));
    const page = elementsNamed(elementsNamed(xml, "Page")[0]?.inside ?? "", "SourceLocation")[0];
    expect(page?.attributes["resid"]).toBe("Taskpane.Url");
    expect(elementsNamed(xml, "FunctionFile")[0]?.attributes["resid"]).toBe("Taskpane.Url");
  });

  test("no namespace, so that a function is typed by its own name", () => {
    expect(xml).not.toMatch(/<Namespace/);
  });

  test("three buttons on the Home tab: the pane, writing, checking", () => {
    const home = elementsNamed(xml, "OfficeTab")[0];
    expect(home?.attributes["id"]).toBe("TabHome");
    expect(
      elementsNamed(home?.inside ?? "", "Action").map(({ attributes }) => attributes["xsi:type"]),
    ).toEqual(["ShowTaskpane", "ExecuteFunction", "ExecuteFunction"]);
    expect(elementsNamed(xml, "FunctionName").map(({ inside }) => inside)).toEqual([
      "writePlan",
      "checkData",
    ]);
  });
});

describe("the icons", () => {
  const sizeOf = (path: string) => {
    const png = readFileSync(path);
    return { kind: png.toString("latin1", 1, 4), width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  };

  test("every one the manifest names lies on disk in the size it is named for", () => {
    const icons = [...new Set(addresses.filter((address) => address.endsWith(".png")))];
    expect(icons).toHaveLength(iconNames.length * iconSizes.length);
    for (const address of icons) {
      const path = address.slice(origin.length + 1);
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      expect([path, existsSync(path)]).toEqual([path, true]);
      expect([path, sizeOf(path)]).toEqual([path, { kind: "PNG", width: size, height: size }]);
    }
  });

  test("each place in the ribbon gets the size it asks for", () => {
    for (const { attributes } of elementsNamed(
      elementsNamed(xml, "DesktopFormFactor")[0]?.inside ?? "",
      "bt:Image",
    ))
      expect(attributes["resid"]).toMatch(new RegExp(`\\.${attributes["size"]}$`));
  });

  test("the store's two are 32 and 64", () => {
    expect(elementsNamed(xml, "IconUrl")[0]?.attributes["DefaultValue"]).toMatch(/icon-32\.png$/);
    expect(elementsNamed(xml, "HighResolutionIconUrl")[0]?.attributes["DefaultValue"]).toMatch(
      /icon-64\.png$/,
    );
  });
});
