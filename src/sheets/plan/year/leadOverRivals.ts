/** How far a row's own mark is ahead of the better rival's; empty until both are there. */
export const leadOverRivals =
  '=IF(OR(COUNT([@Us])=0,COUNT([@RivalA],[@RivalB])=0),"",[@Us]-MAX([@RivalA],[@RivalB]))';
