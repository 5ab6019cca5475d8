import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** What LibreOffice makes of a workbook: the same file, every formula calculated anew. */
export const recalculated = (file: Uint8Array, name: string): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const copy = join(folder, basename(name));
    writeFileSync(copy, file);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, copy], {
      stdio: "pipe",
    });
    return readFileSync(join(out, basename(name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
