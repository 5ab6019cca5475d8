/** Orders a customer makes, as a formula: 1 + repeat, the repeat itself above 1, or as it is when read literally (A14). */
export const ordersEach = (repeat: string): string =>
  `IF(OR(Driver_Mode=INDEX(List_RepeatMode,2),${repeat}>1),${repeat},1+${repeat})`;
