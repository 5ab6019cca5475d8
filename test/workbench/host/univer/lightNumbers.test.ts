import { NumberValueObject } from "@univerjs/engine-formula";
import "../../../../src/workbench/host/univer/lightNumbers";

it.each([0, -1.5, 1e300])("the number %d is made as Univer makes it", (value) => {
  const own = new NumberValueObject(value);
  const light = NumberValueObject.create(value);
  expect(light).toStrictEqual(own);
  expect(Object.keys(light)).toEqual(Object.keys(own));
});

it("keeps its pattern", () => {
  expect(NumberValueObject.create(2, "0%").getPattern()).toBe("0%");
});
