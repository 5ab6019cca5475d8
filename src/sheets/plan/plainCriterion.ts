/**
 * A cell of names as a criterion that matches these names alone: `~`, `*` and `?` take a tilde, and only where a name has one.
 *
 * @param cell - how the formula says it: `[@Customer]`
 * @param wild - whether a name that may stand there has one, as `isWild` says
 */
export const plainCriterion = <const Cell extends string>(cell: Cell, wild: boolean) =>
  wild ? (`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` as const) : cell;
