import { shareCopy } from "../../excel/share/copy/shareCopy";
import { runScript } from "./headless/runScript";
import { languageIn } from "./headless/scriptArguments";
import { shareOptions } from "./share/shareOptions";
import { shareReport } from "./share/shareReport";

/** `npm run share -- planned.xlsx --out copy.xlsx` */
const share = (args: readonly string[]): Promise<void> =>
  runScript(
    languageIn(args),
    () => shareOptions(args),
    async (file, { language }) => {
      const { bytes, report } = shareCopy(file, { language, at: new Date() });
      return { bytes, told: shareReport(report, language) };
    },
  );

void share(process.argv.slice(2)).then(() => process.exit());
