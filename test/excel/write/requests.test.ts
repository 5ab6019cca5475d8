import { seeLooks } from "../../../src/excel/write/seen/seeLooks";
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

test("the looks of rows that go are read in as many answers as they take, each once and in order", async () => {
  const session = await directorsWorkbook();
  const rows = Array.from({ length: 10 }, (_, row) => ({
    sheet: "Orders",
    at: { row, column: 0, rows: 1, columns: 1000 },
  }));
  const read = async (wanted: typeof rows) => {
    const before = session.host.counters.batches;
    const looks = await session.run((context) => seeLooks(context, wanted));
    return { looks, batches: session.host.counters.batches - before };
  };
  const { looks, batches } = await read(rows);
  expect(batches - (await read(rows.slice(0, 1))).batches).toBe(1);
  expect(looks.map(({ at }) => at.row)).toEqual(rows.map(({ at }) => at.row));
  for (const { cells } of looks) expect(cells[0]).toHaveLength(1000);
  session.close();
});
