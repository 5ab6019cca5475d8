/**
 * A cell of names as a criterion that matches these names alone: `~`, `*` and `?` take a tilde, and only where a name has one.
 *
 * @param cell - how the formula says it: `[@Customer]`
 * @param names - the names that may stand there
 */
export const plainCriterion = <const Cell extends string>(cell: Cell, names: readonly string[]) =>
  names.some((name) => /[~*?]/.test(name))
    ? (`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` as const)
    : cell;
