/** What the generated sheets say, in English; its shape is the contract the Chinese text keeps. */
export const sheetsText = {
  layout: {
    pickOne: "Please pick one of the listed choices.",
    typeDate: "Please type a date.",
    typeNumber: (least: number | undefined, most: number | undefined): string =>
      least !== undefined && most !== undefined
        ? `Please type a number from ${least} to ${most}.`
        : least !== undefined
          ? `Please type a number of at least ${least}.`
          : most !== undefined
            ? `Please type a number of at most ${most}.`
            : "Please type a number.",
  },
};
export type SheetsText = typeof sheetsText;
