import { browserOnDisk } from "../../../src/workbench/scripts/browserOnDisk";

const onDisk =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

describe("finding a browser", () => {
  test("the one that was chosen comes first", () => {
    const env = { CHROME_PATH: "/opt/mine", PATH: "/usr/bin" };
    expect(browserOnDisk(env, "linux", onDisk("/usr/bin/chromium"))).toBe("/opt/mine");
  });

  test("Chromium before Chrome on Linux, wherever the path leads", () => {
    const env = { PATH: "/bin:/snap/bin" };
    expect(browserOnDisk(env, "linux", onDisk("/bin/google-chrome", "/snap/bin/chromium"))).toBe(
      "/snap/bin/chromium",
    );
  });

  test("an application on a Mac", () => {
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(browserOnDisk({}, "darwin", onDisk(chrome))).toBe(chrome);
  });

  test("Edge under Program Files on Windows", () => {
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    expect(browserOnDisk({ "PROGRAMFILES(X86)": "C:\\Program Files (x86)" }, "win32", onDisk(edge))).toBe(
      edge,
    );
  });

  test("undefined when there is none", () => {
    expect(browserOnDisk({ PATH: "/usr/bin" }, "linux", () => false)).toBeUndefined();
  });
});
