import { ShareProblem } from "../ShareProblem";

const chunk = 0x8000;

/** Bytes as the text that Office.js takes them in. */
export const base64Of = (bytes: Uint8Array): string => {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += chunk)
    letters.push(String.fromCharCode(...bytes.subarray(at, at + chunk)));
  return btoa(letters.join(""));
};

/**
 * Opens a file as a new workbook beside the one that is open, unsaved and without a name.
 *
 * @throws ShareProblem `share-not-opened` when Excel refuses, as it does on the web over 5 MB
 */
export const openAsNew = async (bytes: Uint8Array): Promise<void> => {
  try {
    await Excel.createWorkbook(base64Of(bytes));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ShareProblem("share-not-opened", message, undefined, undefined, { cause: error });
  }
};
