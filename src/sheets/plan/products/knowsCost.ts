import type { Snapshot } from "../snapshot";

/** Where costs stand: on each sale, or for one piece in the products table beside quantities sold; undefined where neither is named. */
export const knowsCost = ({ names }: Pick<Snapshot, "names">): "sales" | "products" | undefined => {
  if (names.includes("Sales_Cost")) return "sales";
  const all = ["Products_Name", "Products_Cost", "Sales_Quantity"].every((name) => names.includes(name));
  return all ? "products" : undefined;
};
