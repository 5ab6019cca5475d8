/** Whether some name has a sign that Excel's criteria would read as a wildcard. */
export const isWild = (names: readonly string[]): boolean => names.some((name) => /[~*?]/.test(name));
