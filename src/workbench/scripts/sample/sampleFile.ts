import type { SampleCompany } from "./sampleCompany";

/** The company as the file in assets/ holds it: compact, a line a column. */
export const sampleFile = (company: SampleCompany): string =>
  `${JSON.stringify(company).replaceAll('{"header"', '\n{"header"')}\n`;
