import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../src/planning");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** `@example call // answer (remark)` */
const EXAMPLE = /@example (.+?) \/\/ (.+?)(?: \([^)]*\))?$/gm;

const examples = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(EXAMPLE)].map(([, call = "", answer = ""]) => [
    call,
    answer,
  ]),
);

describe("the examples in the documentation of planning", () => {
  const scope: Record<string, unknown> = {};
  const evaluate = (code: string): unknown =>
    new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope));

  beforeAll(async () => {
    for (const file of files) Object.assign(scope, await import(join(root, file)));
  });

  it("are found, every one of them", () => {
    const written = files.flatMap((file) => readFileSync(join(root, file), "utf8").match(/@example/g) ?? []);
    expect(examples).toHaveLength(written.length);
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)("%s is %s", (call, answer) => {
    expect(evaluate(call!)).toEqual(evaluate(answer!));
  });
});
