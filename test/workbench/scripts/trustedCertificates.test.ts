import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trustedCertificates } from "../../../src/workbench/scripts/trustedCertificates";

describe("serving to Excel", () => {
  const folder = mkdtempSync(join(tmpdir(), "certificates-"));

  test("without certificates, says which command makes them", () => {
    expect(() => trustedCertificates(folder)).toThrow(/npx office-addin-dev-certs install/);
  });

  test("with them, hands over all three", () => {
    for (const file of ["localhost.key", "localhost.crt", "ca.crt"]) writeFileSync(join(folder, file), file);
    const { key, cert, ca } = trustedCertificates(folder);
    expect([key, cert, ca].map(String)).toEqual(["localhost.key", "localhost.crt", "ca.crt"]);
  });
});
