const units = /[(\[{【〔<].*?[)\]}】〕>]/g;
const camelHump = /(\p{Ll}|\d)(\p{Lu})|(\p{Lu})(\p{Lu}\p{Ll})/gu;

/**
 * A header as words to compare: "InvoiceDate", "invoice_date" and " Invoice  Date：" are all "invoice date".
 *
 * Full-width letters become half-width, units in brackets go ("金额（元）" is "金额", "Amount (USD)" is "amount"),
 * punctuation becomes a space. Empty for a header without a letter or digit.
 */
export const plainText = (header: string): string => {
  const folded = header.normalize("NFKC");
  const bare = folded.replace(units, " ");
  return (/[\p{L}\p{N}]/u.test(bare) ? bare : folded)
    .replace(camelHump, "$1$3 $2$4")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
};
