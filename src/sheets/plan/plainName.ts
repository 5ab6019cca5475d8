/** A name as a criterion spells it: `~`, `*` and `?` would match other names, so each takes a tilde. */
export const plainName = (name: string): string => name.replace(/[~*?]/g, "~$&");
