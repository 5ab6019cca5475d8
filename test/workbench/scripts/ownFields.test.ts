import { readFileSync } from "node:fs";
import { parseSync } from "@swc/core";
import { ownFields } from "../../../src/workbench/scripts/ownFields";

const packages = ["core", "engine-formula", "engine-render", "sheets", "sheets-ui"];

test.each(packages)("every class of Univer's %s gets its fields by plain assignments", (name) => {
  const source = readFileSync(`node_modules/@univerjs/${name}/lib/es/index.js`, "utf8");
  expect(source.split('_defineProperty(this, "').length).toBeGreaterThan(50);
  const written = ownFields(source);
  expect(written).not.toContain('_defineProperty(this, "');
  expect(() => parseSync(written)).not.toThrow();
});

test("a field's value stays what it was, with all that belongs to it", () => {
  const made = ownFields('_defineProperty(this, "_kept", /* @__PURE__ */ new Map([[1, f(2)]]));');
  expect(made).toBe("(this._kept = /* @__PURE__ */ new Map([[1, f(2)]]));");
});
