/** Every workbook name with its formula. */
export const namesIn = async (context: Excel.RequestContext): Promise<Record<string, string>> => {
  const { names } = context.workbook;
  names.load("items/name,items/formula");
  await context.sync();
  return Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)]));
};

/** What formulas answer, typed below one another on the workbook's first sheet. */
export const answers = async (
  context: Excel.RequestContext,
  formulas: readonly string[],
): Promise<unknown[]> => {
  const cells = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${formulas.length}`);
  cells.formulas = formulas.map((formula) => [formula]);
  cells.load("values");
  await context.sync();
  return cells.values.flat();
};
