// Univer's tables call Iterator.prototype.some, which Node 20 lacks.
const iterators = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys())) as {
  some?: (this: Iterable<unknown>, wanted: (value: unknown) => boolean) => boolean;
};

iterators.some ??= function some(wanted) {
  for (const value of this) if (wanted(value)) return true;
  return false;
};
