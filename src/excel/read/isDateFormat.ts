/**
 * Whether a number format shows a date: "yyyy-mm-dd", "m/d/yyyy", "[$-804]yyyy年m月d日", "mmm-yy".
 *
 * Quoted text, escaped letters, colours and locale codes do not count; a time alone is no date.
 */
export const isDateFormat = (format: string): boolean => {
  const codes = format
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/general|am\/pm|a\/p/gi, "");
  return /[yd]/i.test(codes) || /mmm/i.test(codes) || /(?:^|[^a-z])e(?:[^a-z+-]|$)/i.test(codes);
};
