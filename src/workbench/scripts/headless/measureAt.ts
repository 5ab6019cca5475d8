/** Types the day that everything is measured at. */
export const measureAt = async ({ workbook }: Excel.RequestContext, day: string): Promise<void> => {
  workbook.names.getItem("Plan_AsOf").getRange().values = [[day]];
};
