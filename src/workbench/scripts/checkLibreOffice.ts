import { readFileSync } from "node:fs";
import { libreOfficeCheck } from "./libreOffice/libreOfficeCheck";

/** `npm run check:libreoffice -- planned.xlsx`: says each number that LibreOffice calculates otherwise, and each error it shows. */
const check = (path: string): number => {
  const { functions } = JSON.parse(readFileSync("dist/functions.json", "utf8")) as {
    functions: readonly { name: string }[];
  };
  const names = functions.map(({ name }) => name);
  const { numbers, wrong } = libreOfficeCheck(readFileSync(path), path, names);
  console.log([`${path}: ${numbers} numbers, ${wrong.length} differ or show an error`, ...wrong].join("\n"));
  return wrong.length;
};

const differing = process.argv.slice(2).reduce((sum, path) => sum + check(path), 0);
process.exitCode = differing > 0 ? 1 : 0;
