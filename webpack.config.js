const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const FunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

require("tsx/cjs/api").register();
const { PublishFunctions } = require("./src/functions/metadata/PublishFunctions.ts");
const { functionsText: english } = require("./src/locales/en-US/functions.ts");
const { functionsText: chinese } = require("./src/locales/zh-CN/functions.ts");
const { atOrigin, developmentOrigin } = require("./src/workbench/scripts/atOrigin.ts");
const { ShippedNotice } = require("./src/workbench/scripts/notice/ShippedNotice.ts");
const { workbenchParts } = require("./src/workbench/scripts/workbenchParts.ts");

const inRoot = (...parts) => path.resolve(__dirname, ...parts);

/** The files whose functions a cell can call; the metadata generator wants each of them. */
const functionFiles = fs
  .readdirSync(inRoot("src/functions"), { recursive: true })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => inRoot("src/functions", file))
  .filter((file) => fs.readFileSync(file, "utf8").includes("@customfunction"));

/**
 * `npm run build` makes the add-in alone, ready for any static host: ORIGIN=https://plan.example.com npm run build.
 * `npm start` adds the workbench and serves both.
 */
module.exports = (env, { mode = "production" }) => {
  const developing = mode === "development";
  const origin = process.env.ORIGIN ?? developmentOrigin;
  const moved = (content) => atOrigin(content.toString(), origin);
  const workbench = developing
    ? workbenchParts(__dirname, env)
    : { entry: {}, rules: [], plugins: [], devServer: {} };
  return {
    mode,
    target: ["web", "es2022"],
    entry: {
      functions: "./src/functions/functions.ts",
      taskpane: "./src/taskpane/main.tsx",
      ...workbench.entry,
    },
    output: {
      path: inRoot("dist"),
      filename: "[name].js",
      chunkFilename: developing ? "[name].js" : "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: !developing,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "swc-loader", options: swcOptions(developing) },
        },
        ...workbench.rules,
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    plugins: [
      new FunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new PublishFunctions({ files: functionFiles, english, chinese, moved }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/index.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        hash: !developing,
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: moved },
          { from: "assets/help.html", to: "help.html" },
          {
            from: "assets",
            to: "assets",
            globOptions: { ignore: ["**/screenshots/**", "**/*.svg", "**/*.html"] },
          },
        ],
      }),
      ...(developing ? [] : [new ShippedNotice("notice.txt")]),
      ...workbench.plugins,
    ],
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    devtool: developing && !env.once ? "cheap-module-source-map" : false,
    performance: { hints: false },
    cache: { type: "filesystem", name: mode, buildDependencies: { config: [__filename] } },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    watchOptions: { ignored: env.once ? /./ : /node_modules/ },
    devServer: workbench.devServer,
  };
};

const swcOptions = (developing) => ({
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic", development: developing } },
  },
});
