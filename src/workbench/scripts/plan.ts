import { runScript } from "./headless/runScript";
import { languageIn } from "./headless/scriptArguments";
import { builtAddIn } from "./plan/builtAddIn";
import { planFile } from "./plan/planFile";
import { planOptions } from "./plan/planOptions";
import { planReport } from "./plan/planReport";

/** `npm run plan -- input.xlsx --year 2018 --quarter 1 --target 800000 --language en --out planned.xlsx` */
const plan = (args: readonly string[]): Promise<void> =>
  runScript(
    languageIn(args),
    () => planOptions(args),
    async (file, options) => {
      const planned = await planFile(file, options, builtAddIn());
      return { bytes: planned.bytes, told: planReport(planned) };
    },
  );

void plan(process.argv.slice(2)).then(() => process.exit());
