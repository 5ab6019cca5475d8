/** Whether the tests run in their long form, as `npm run test:soak` has them. */
export const soak = process.env["SOAK"] === "1";
