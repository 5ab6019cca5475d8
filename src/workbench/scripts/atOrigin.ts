/** Where the manifest points while developing; every address in it begins with this. */
export const developmentOrigin = "https://localhost:3000";

/**
 * The text with every development address moved to the place the add-in is served from.
 *
 * @param origin - an https address, with or without a folder: "https://plan.example.com", "https://example.com/quarterdeck/"
 * @throws Error when `origin` is no https address, or carries a query or a fragment
 */
export const atOrigin = (text: string, origin: string): string =>
  text.replaceAll(developmentOrigin, placeOf(origin));

const placeOf = (origin: string): string => {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new Error(`ORIGIN must be an https address such as https://plan.example.com, not "${origin}".`);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
};
