import { sampleCompanyIn, type SampleCompany } from "../../excel/write/sampleCompany";
import { SampleProblem } from "../../excel/write/SampleProblem";
import type { Language } from "../../locales/language";

/** Where the add-in comes from, as webpack found it out when the page loaded. */
declare const __webpack_public_path__: string;

/** The sample company in a language. */
export const fetchSample = async (language: Language): Promise<SampleCompany> => {
  const address = `${__webpack_public_path__}assets/sample-company.${language}.json`;
  const response = await fetch(address).catch((cause: unknown) => {
    throw new SampleProblem(`${address} is out of reach`, { cause });
  });
  if (!response.ok) throw new SampleProblem(`${address} answered ${response.status}`);
  const file: unknown = await response.json().catch((cause: unknown) => {
    throw new SampleProblem(`${address} is no JSON`, { cause });
  });
  return sampleCompanyIn(file);
};
