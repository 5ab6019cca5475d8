import { ValueObjectFactory } from "@univerjs/engine-formula";

// For each text it meets, also each time a formula with "" in it is calculated, Univer tries whether it is a date, a time or
// a number with a unit. None of them is without a digit.
const inherited = ValueObjectFactory.create.bind(ValueObjectFactory);

ValueObjectFactory.create = (raw, plain) =>
  inherited(raw, plain || (typeof raw === "string" && !/\d/.test(raw)));
