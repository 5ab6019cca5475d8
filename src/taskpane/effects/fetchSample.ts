import { sampleCompanyIn, type SampleCompany } from "../../excel/write/sampleCompany";
import { SampleProblem } from "../../excel/write/SampleProblem";
import type { Language } from "../../locales/language";
import { fetchJson } from "./fetchJson";

/** The sample company in a language. */
export const fetchSample = async (language: Language): Promise<SampleCompany> =>
  sampleCompanyIn(await fetchJson(`assets/sample-company.${language}.json`, SampleProblem));
