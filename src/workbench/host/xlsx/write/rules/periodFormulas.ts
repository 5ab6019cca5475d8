/** What each period means, in the formulas that Excel keeps with such rules; C stands for the first cell. */
export const periodFormulas: Readonly<Record<string, string>> = {
  yesterday: "FLOOR(C,1)=TODAY()-1",
  today: "FLOOR(C,1)=TODAY()",
  tomorrow: "FLOOR(C,1)=TODAY()+1",
  last7Days: "AND(TODAY()-FLOOR(C,1)<=6,FLOOR(C,1)<=TODAY())",
  lastWeek: "AND(TODAY()-ROUNDDOWN(C,0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(C,0)<WEEKDAY(TODAY())+7)",
  thisWeek: "AND(TODAY()-ROUNDDOWN(C,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(C,0)-TODAY()<=7-WEEKDAY(TODAY()))",
  nextWeek: "AND(ROUNDDOWN(C,0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(C,0)-TODAY()<15-WEEKDAY(TODAY()))",
  lastMonth: "AND(MONTH(C)=MONTH(EDATE(TODAY(),0-1)),YEAR(C)=YEAR(EDATE(TODAY(),0-1)))",
  thisMonth: "AND(MONTH(C)=MONTH(TODAY()),YEAR(C)=YEAR(TODAY()))",
  nextMonth: "AND(MONTH(C)=MONTH(EDATE(TODAY(),0+1)),YEAR(C)=YEAR(EDATE(TODAY(),0+1)))",
};
