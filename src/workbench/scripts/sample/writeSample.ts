import { writeFileSync } from "node:fs";
import type { Language } from "../../../locales/language";
import { sampleCompany } from "./sampleCompany";
import { sampleFile } from "./sampleFile";

/** `npm run sample -- 2024`: makes the sample company's files again, three years from the given one. */
const firstYear = Number(process.argv[2] ?? 2024);
for (const language of ["en", "zh"] satisfies Language[])
  writeFileSync(`assets/sample-company.${language}.json`, sampleFile(sampleCompany(language, firstYear)));
