/** A function's page, by its file's name. */
export const pageOf = (id: string): string => `${id.toLowerCase()}.html`;
