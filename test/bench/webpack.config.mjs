import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The bench, compiled as the add-in is, so that it measures the code Excel runs. */
export default {
  mode: "production",
  target: "node20",
  entry: here("bench.ts"),
  output: { path: here("../../test-output"), filename: "bench.js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  stats: "errors-warnings",
};
