import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * The certificates Excel trusts for https://localhost, as `office-addin-dev-certs install` left them.
 *
 * @throws Error with the command to run when they are not there
 */
export const trustedCertificates = (folder = join(homedir(), ".office-addin-dev-certs")) => {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((file) => join(folder, file));
  if (!key || !cert || !ca || ![key, cert, ca].every(existsSync))
    throw new Error("Excel wants https: run `npx office-addin-dev-certs install` once, then this again.");
  return { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) };
};
