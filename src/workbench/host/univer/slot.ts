/** A place for what Univer's sheets have no room for; made once, at module level, by the class that owns it. */
export interface Slot<T> {
  readonly start: () => T;
}

export const slot = <T>(start: () => T): Slot<T> => ({ start });
