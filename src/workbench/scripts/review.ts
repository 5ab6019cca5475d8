import { runScript } from "./headless/runScript";
import { languageIn } from "./headless/scriptArguments";
import { builtAddIn } from "./plan/builtAddIn";
import { reviewFile } from "./review/reviewFile";
import { reviewOptions } from "./review/reviewOptions";
import { reviewReport } from "./review/reviewReport";

/** `npm run review -- planned.xlsx --as-of 2017-12-31 --out reviewed.xlsx` */
const review = (args: readonly string[]): Promise<void> =>
  runScript(
    languageIn(args),
    () => reviewOptions(args),
    async (file, options) => {
      const reviewed = await reviewFile(file, options, builtAddIn());
      return { bytes: reviewed.bytes, told: reviewReport(reviewed) };
    },
  );

void review(process.argv.slice(2)).then(() => process.exit());
