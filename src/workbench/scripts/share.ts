import { runScript } from "./headless/runScript";
import { languageIn } from "./headless/scriptArguments";
import { builtAddIn } from "./plan/builtAddIn";
import { shareFile } from "./share/shareFile";
import { shareOptions } from "./share/shareOptions";

/** `npm run share -- planned.xlsx --out copy.xlsx` */
const share = (args: readonly string[]): Promise<void> =>
  runScript(
    languageIn(args),
    () => shareOptions(args),
    (file, options) => shareFile(file, options, builtAddIn),
  );

void share(process.argv.slice(2)).then(() => process.exit());
