import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A browser ready to launch: its program, the arguments it wants, and the environment it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * The Chromium that comes with `npm ci`, unpacked into the temporary folder with the libraries a bare machine lacks.
 *
 * Its package unpacks those libraries only on the cloud service it was made for, so it is asked to here.
 */
export const packagedBrowser = async (): Promise<Browser> => {
  const { default: chromium, inflate } = await import("@sparticuz/chromium");
  const entry = createRequire(join(process.cwd(), "package.json")).resolve("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const libraries = await inflate(join(dirname(entry), "..", "..", "bin", "al2023.tar.br"));
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const searched = [join(libraries, "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  return {
    executablePath,
    args: chromium.args.filter((arg) => arg !== "--single-process" && !arg.startsWith("--headless")),
    env: {
      ...Object.fromEntries(inherited),
      LD_LIBRARY_PATH: searched,
      FONTCONFIG_PATH: process.env["FONTCONFIG_PATH"] ?? join(tmpdir(), "fonts"),
    },
  };
};
