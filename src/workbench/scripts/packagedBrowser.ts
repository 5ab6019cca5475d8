import { tmpdir } from "node:os";
import { join } from "node:path";

/** A browser ready to launch: its program, the arguments it wants, and the environment it needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * The Chromium that comes with `npm ci`, unpacked into the temporary folder with the libraries a bare machine lacks.
 *
 * Its package unpacks those libraries only on the cloud service it was made for, so it is told to be there.
 */
export const packagedBrowser = async (): Promise<Browser> => {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  const executablePath = await chromium.executablePath();
  const inherited = Object.entries(process.env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const searched = [join(tmpdir(), "al2023", "lib"), process.env["LD_LIBRARY_PATH"]]
    .filter(Boolean)
    .join(":");
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
