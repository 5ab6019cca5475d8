import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

type Platform = "linux" | "darwin" | "win32";

const programFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

const named: Readonly<Record<Platform, readonly string[]>> = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ],
};

/** The Chromium, Chrome or Edge installed on this machine, `CHROME_PATH` first; undefined when there is none. */
export const browserOnDisk = (
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | undefined => {
  const chosen = env["CHROME_PATH"];
  if (chosen) return chosen;
  return placesOf(env, platform).find(exists);
};

const placesOf = (env: NodeJS.ProcessEnv, platform: string): string[] => {
  if (platform === "darwin") return [...named.darwin];
  if (platform === "win32")
    return programFolders.flatMap((folder) => {
      const root = env[folder];
      return root ? named.win32.map((program) => `${root}\\${program}`) : [];
    });
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return named.linux.flatMap((program) => folders.map((folder) => join(folder, program)));
};
