import { consolidateFile } from "./consolidate/consolidateFile";
import { consolidateOptions } from "./consolidate/consolidateOptions";
import { consolidateReport } from "./consolidate/consolidateReport";
import { runScript } from "./headless/runScript";
import { languageIn } from "./headless/scriptArguments";
import { builtAddIn } from "./plan/builtAddIn";

/** `npm run consolidate -- planned.xlsx --returned east.xlsx west.xlsx --out consolidated.xlsx` */
const consolidate = (args: readonly string[]): Promise<void> =>
  runScript(
    languageIn(args),
    () => consolidateOptions(args),
    async (file, options) => {
      const consolidated = await consolidateFile(file, options, builtAddIn());
      return { bytes: consolidated.bytes, told: consolidateReport(consolidated, options.language) };
    },
  );

void consolidate(process.argv.slice(2)).then(() => process.exit());
