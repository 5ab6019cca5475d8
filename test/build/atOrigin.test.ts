import { atOrigin } from "../../src/workbench/scripts/atOrigin";
import { elementsNamed, manifestXml } from "../manifest/manifestXml";

describe("moving the manifest to where it is served", () => {
  const moved = atOrigin(manifestXml(), "https://plan.example.com");

  test("every address moves, not only the first", () => {
    expect(moved).not.toContain("localhost");
    expect(moved.split("https://plan.example.com/").length).toBe(
      manifestXml().split("https://localhost:3000/").length,
    );
  });

  test("nothing but addresses changes", () => {
    expect(moved.replaceAll("https://plan.example.com", "https://localhost:3000")).toBe(manifestXml());
  });

  test("a folder on a shared host is kept, a last slash is not doubled", () => {
    const start = elementsNamed(
      atOrigin(manifestXml(), "https://example.com/quarterdeck/"),
      "SourceLocation",
    )[0];
    expect(start?.attributes["DefaultValue"]).toBe("https://example.com/quarterdeck/taskpane.html");
  });

  test.each([
    "",
    "plan.example.com",
    "http://plan.example.com",
    "https://plan.example.com/?a=1",
    "https://u@example.com",
  ])("%p is refused with what to write instead", (origin) =>
    expect(() => atOrigin("", origin)).toThrow(/must be an https address such as/),
  );
});
