import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { savedSheets } from "./libreOffice/sheetCells";
import { withoutFunctions } from "./libreOffice/withoutFunctions";

/** Relative difference up to which two programs have calculated the same number. */
const same = 1e-9;

/** What LibreOffice makes of a workbook: the same file, every formula calculated anew. */
const recalculated = (file: Uint8Array, name: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const copy = join(folder, basename(name));
    writeFileSync(copy, file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, copy], {
      stdio: "pipe",
    });
    return readFileSync(join(out, basename(name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const differs = (one: number, other: number): boolean =>
  !(Math.abs(one - other) <= same * Math.max(1, Math.abs(one), Math.abs(other)));

/** `npm run check:libreoffice -- planned.xlsx`: says each number that LibreOffice calculates otherwise, and each error it shows. */
const check = (path: string): number => {
  const file = readFileSync(path);
  const functions = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
    functions: readonly { name: string }[];
  };
  const names = functions.functions.map(({ name }) => name);
  const before = savedSheets(file);
  const after = savedSheets(recalculated(withoutFunctions(file, names), path));
  let numbers = 0;
  const wrong: string[] = [];
  for (const [tab, cells] of before)
    for (const [address, { formula, type, value }] of cells) {
      if (formula === undefined) continue;
      const now = after.get(tab)?.get(address);
      if (now?.type === "e") wrong.push(`${tab}!${address} shows ${now.value} =${formula}`);
      if (type !== "n" || value === undefined) continue;
      numbers += 1;
      if (now?.type !== "e" && differs(Number(value), Number(now?.value ?? NaN)))
        wrong.push(`${tab}!${address} is ${value}, LibreOffice says ${now?.value ?? "nothing"} =${formula}`);
    }
  console.log([`${path}: ${numbers} numbers, ${wrong.length} differ or show an error`, ...wrong].join("\n"));
  return wrong.length;
};

const differing = process.argv.slice(2).reduce((sum, path) => sum + check(path), 0);
process.exitCode = differing > 0 ? 1 : 0;
