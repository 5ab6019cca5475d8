/** The same value with every formula in it changed, however deep it stands. */
export function withFormulas<T>(value: T, change: (formula: string) => string): T {
  if (typeof value === "string") return (value.startsWith("=") ? change(value) : value) as T;
  if (Array.isArray(value)) return value.map((part: unknown) => withFormulas(part, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withFormulas(part, change)]),
  ) as T;
}
