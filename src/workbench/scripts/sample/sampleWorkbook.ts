import { readFileSync } from "node:fs";
import { addSampleCompany } from "../../../excel/write/addSampleCompany";
import { sampleCompanyIn } from "../../../excel/write/sampleCompany";
import type { Language } from "../../../locales/language";
import { Host } from "../../host/Host";
import { loadOffice } from "../../host/loadOffice";
import { saveXlsx } from "../../host/xlsx/saveXlsx";

/** The sample company as a director's workbook, an .xlsx file. */
export const sampleWorkbook = async (language: Language): Promise<Uint8Array> => {
  const host = Host.create({});
  try {
    loadOffice(host.bridge());
    const company = sampleCompanyIn(
      JSON.parse(readFileSync(`assets/sample-company.${language}.json`, "utf8")),
    );
    await Excel.run((context) => addSampleCompany(context, company));
    return (await saveXlsx(host)).bytes;
  } finally {
    host.dispose();
  }
};
