import { directorsWorkbook, salesOf, write } from "./planned";

jest.setTimeout(240_000);

/** How often Excel is asked and how many changes it makes for a plan of so many regions. */
async function asked(regions: number): Promise<{ batches: number; changes: number }> {
  const names = Array.from({ length: regions }, (_, index) => `Region ${index + 1}`);
  const session = await directorsWorkbook(salesOf(...names));
  await session.run(async ({ application }) => {
    application.calculationMode = "Manual";
  });
  const before = { ...session.host.counters };
  await write(session);
  const { batches, changes } = session.host.counters;
  session.close();
  return { batches: batches - before.batches, changes: changes - before.changes };
}

test("three hundred regions take as many requests and changes as ten", async () => {
  const few = await asked(10);
  const many = await asked(300);
  expect(many).toEqual(few);
});
