/**
 * The share of pay an attainment earns, as a formula: the step reached, or rising evenly from one step to the next (C55).
 *
 * @param attainment - the cell that holds it
 */
export const bonusShare = (attainment: string): string => {
  const reached = `ROUND(${attainment},9)`;
  const linear = `Rule_Bonus1+(Rule_Bonus2-Rule_Bonus1)*(${attainment}-Rule_Bonus1At)/(Rule_Bonus2At-Rule_Bonus1At)`;
  return `IF(${reached}>=Rule_Bonus2At,Rule_Bonus2,IF(${reached}<Rule_Bonus1At,0,IF(Bonus_Mode=INDEX(List_BonusMode,2),${linear},Rule_Bonus1)))`;
};
