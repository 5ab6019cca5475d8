/** A typed year, 1901–9998; undefined for anything else. Full-width digits and a trailing 年 are welcome. */
export const readYear = (typed: string): number | undefined => {
  const text = typed.normalize("NFKC").trim().replace(/年$/u, "");
  const year = Number(text);
  return /^\d{4}$/.test(text) && year >= 1901 && year <= 9998 ? year : undefined;
};
