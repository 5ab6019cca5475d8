/**
 * The name itself, or with the first number from 2 on that makes it free; Excel tells names apart without regard to case.
 *
 * @param longest - cut to this many characters, number included
 */
export function freeName(name: string, taken: readonly string[], join = " ", longest = 31): string {
  const used = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : `${join}${number}`;
    const candidate = name.slice(0, longest - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
