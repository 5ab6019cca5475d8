import type { RoleFinding } from "./finding";
import type { RoleKey } from "./roles/roles";

/** Findings with a remark on each whose role and headers stand on other sheets too, as monthly sheets do. */
export const withAlike = <Key extends RoleKey>(findings: readonly RoleFinding<Key>[]): RoleFinding<Key>[] => {
  const sheetsBy = new Map<string, Set<string>>();
  const keyOf = ({ role, columns }: RoleFinding) =>
    JSON.stringify([role, ...columns.map(({ header }) => header)]);
  for (const finding of findings) {
    const key = keyOf(finding);
    sheetsBy.set(key, (sheetsBy.get(key) ?? new Set()).add(finding.sheet));
  }
  return findings.map((finding) => {
    const sheets = [...(sheetsBy.get(keyOf(finding)) ?? [])];
    if (sheets.length < 2) return finding;
    return { ...finding, remarks: [...finding.remarks, { kind: "alike", sheets }] };
  });
};
