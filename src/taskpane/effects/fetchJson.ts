/** Where the add-in comes from, as webpack found it out when the page loaded. */
declare const __webpack_public_path__: string;

/**
 * A file of the add-in's own, by its path, still to be read.
 *
 * @param Problem - what is thrown when there is no such file, or it is no JSON
 */
export const fetchJson = async (
  path: string,
  Problem: new (message: string, options?: ErrorOptions) => Error,
): Promise<unknown> => {
  const address = `${__webpack_public_path__}${path}`;
  const response = await fetch(address).catch((cause: unknown) => {
    throw new Problem(`${address} is out of reach`, { cause });
  });
  if (!response.ok) throw new Problem(`${address} answered ${response.status}`);
  return response.json().catch((cause: unknown) => {
    throw new Problem(`${address} is no JSON`, { cause });
  });
};
