import { readFile, writeFile } from "node:fs/promises";
import { builtAddIn } from "./plan/builtAddIn";
import { planFile } from "./plan/planFile";
import { languageIn, planOptions } from "./plan/planOptions";
import { PlanRefusal } from "./plan/PlanRefusal";
import { planReport } from "./plan/planReport";
import { planText } from "./plan/PlanText";
import { refusalSentence } from "./plan/refusalSentence";

/** `npm run plan -- input.xlsx --year 2018 --quarter 1 --target 800000 --language en --out planned.xlsx` */
const plan = async (args: readonly string[]): Promise<void> => {
  const language = languageIn(args);
  const text = planText[language];
  let input = "";
  try {
    const options = planOptions(args);
    input = options.input;
    const file = await readFile(input).catch(() => {
      throw new PlanRefusal(text.noFile(input));
    });
    const planned = await planFile(file, options, builtAddIn());
    await writeFile(options.out, planned.bytes).catch(() => {
      throw new PlanRefusal(text.notWritten(options.out));
    });
    console.log(planReport(planned));
  } catch (error) {
    console.error(refusalSentence(error, input, language));
    process.exitCode = 1;
  }
};

void plan(process.argv.slice(2)).then(() => process.exit());
