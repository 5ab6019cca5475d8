import { serialOf } from "../../../src/planning/calendar/serialOf";
import { asOf2018, wholeCompany, type Tables } from "./wholeCompany";

const { Sales = {} } = wholeCompany;
const places = (Sales.Date ?? []).map((_, at) => at);

/** The small company again, its sales told apart in every way, with a list of products and its team. */
export const everyRole: Tables = {
  ...wholeCompany,
  Sales: {
    ...Sales,
    Seller: places.map((at) => (at % 2 === 0 ? "Eve" : "Max")),
    Channel: places.map((at) => (at % 3 === 0 ? "Web" : "Shop")),
    Quantity: places.map((at) => (at % 4) + 1),
    Cost: (Sales.Amount ?? []).map((amount) => Number(amount) * 0.6),
  },
  Customers: { ...wholeCompany.Customers, Owner: ["Eve", "Max", "Eve"] },
  Products: {
    Name: ["Desk", "Lamp", "Chair"],
    Category: ["Tables", "Light", "Seats"],
    Cost: [600, 40, 90],
    Price: [1000, 80, 150],
    Launched: [serialOf(2015, 1, 1), serialOf(2016, 5, 1), serialOf(2018, 1, 20)],
    Stock: [12, 90, 40],
  },
  Team: {
    Seller: ["Eve", "Max", "Ida"],
    Manager: ["Lin", "Lin", "Lin"],
    Region: ["East", "West", "East"],
    Hired: [serialOf(2014, 3, 1), serialOf(2016, 9, 1), asOf2018 - 30],
    Pay: [4000, 3500, 3000],
    Quota: [20_000, 15_000, 5_000],
  },
  Activities: {
    Date: [asOf2018 - 9, asOf2018 - 3, asOf2018 - 2],
    Kind: ["Visit", "Training", "Visit"],
    Seller: ["Eve", "Ida", "Ida"],
    Customer: ["Ann", "", "Cy"],
    Hours: [1.5, 3, 1],
  },
  Holidays: { Date: [serialOf(2018, 1, 1), serialOf(2018, 2, 16)], Name: ["New Year", "Spring Festival"] },
};
