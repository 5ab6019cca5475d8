import { asChoice } from "../../protocol/arguments";

const paperTypes = [
  "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4",
  "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10", "Envelope11", "Envelope12",
  "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5", "EnvelopeC3", "EnvelopeC4", "EnvelopeC6",
  "EnvelopeC65", "EnvelopeB4", "EnvelopeB5", "EnvelopeB6", "EnvelopeItaly", "EnvelopeMonarch", "EnvelopePersonal",
  "FanfoldUS", "FanfoldStdGerman", "FanfoldLegalGerman",
] as const; // prettier-ignore

/** Office.js's PaperType. */
export const asPaperType = (value: unknown): string => asChoice(paperTypes, value);
