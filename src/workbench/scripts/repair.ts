import { runScript } from "./headless/runScript";
import { languageIn } from "./headless/scriptArguments";
import { builtAddIn } from "./plan/builtAddIn";
import { repairFile } from "./repair/repairFile";
import { repairOptions } from "./repair/repairOptions";
import { repairReport } from "./repair/repairReport";

/** `npm run repair -- broken.xlsx --out repaired.xlsx` */
const repair = (args: readonly string[]): Promise<void> =>
  runScript(
    languageIn(args),
    () => repairOptions(args),
    async (file, options) => {
      const repaired = await repairFile(file, options, builtAddIn());
      return { bytes: repaired.bytes, told: repairReport(repaired, options.language) };
    },
  );

void repair(process.argv.slice(2)).then(() => process.exit());
