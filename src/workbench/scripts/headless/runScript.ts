import { readFile, writeFile } from "node:fs/promises";
import type { Language } from "../../../locales/language";
import { PlanRefusal } from "../plan/PlanRefusal";
import { planText } from "../plan/PlanText";
import { refusalSentence } from "../plan/refusalSentence";

/** What a script is asked to do: which file to read, and which to write. */
export interface ScriptFiles {
  readonly input: string;
  readonly out: string;
}

/**
 * Reads a workbook, makes another of it, and says in the terminal what was done, or in one sentence why nothing was.
 *
 * @param options - what the command line asks for; may refuse
 */
export const runScript = async <Options extends ScriptFiles>(
  language: Language,
  options: () => Options,
  make: (
    file: Uint8Array,
    options: Options,
  ) => Promise<{ readonly bytes: Uint8Array; readonly told: string }>,
): Promise<void> => {
  const text = planText[language];
  let input = "";
  try {
    const asked = options();
    input = asked.input;
    const file = await readFile(input).catch(() => {
      throw new PlanRefusal(text.noFile(input));
    });
    const { bytes, told } = await make(file, asked);
    await writeFile(asked.out, bytes).catch(() => {
      throw new PlanRefusal(text.notWritten(asked.out));
    });
    console.log(told);
  } catch (error) {
    console.error(refusalSentence(error, input, language));
    process.exitCode = 1;
  }
};
