/** A browser ready to launch: its program and the arguments it wants. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * The Chromium that comes with `npm ci`, unpacked into the temporary folder with the libraries a bare machine lacks.
 *
 * Its package unpacks those libraries, and has them searched, only on the cloud service it was made for, so it is told
 * to be there before it is loaded.
 */
export const packagedBrowser = async (): Promise<Browser> => {
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  chromium.setGraphicsMode = false;
  return {
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((arg) => arg !== "--single-process" && !arg.startsWith("--headless")),
  };
};
