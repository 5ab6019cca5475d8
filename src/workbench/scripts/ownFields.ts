/**
 * A loader for Univer's classes, which are compiled to set each field by a helper that is given its name: set by plain assignments,
 * the objects a calculation makes by the million come to be in a fraction of the time.
 */
export const ownFields = (source: string): string =>
  source.replace(/\b_defineProperty\(this, "([\w$]+)", /g, "(this.$1 = ");

// eslint-disable-next-line import-x/no-default-export -- webpack takes a file's default for its loader
export default ownFields;
