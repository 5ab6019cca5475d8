/** Whether two names are one to Excel, which does not tell capitals from small letters in names, tables and headers. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
