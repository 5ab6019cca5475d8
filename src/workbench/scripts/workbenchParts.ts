import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack-dev-server";

const officeFromMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What `npm start` adds to the build: the workbench's page, and the pane's own page with Office.js from the npm package. */
export const workbenchParts = (root: string) => ({
  entry: { workbench: resolve(root, "src/workbench/page/main.ts") },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: resolve(root, "src/workbench/page/index.html"),
      chunks: ["workbench"],
    }),
    new HtmlPlugin({
      filename: "workbench/taskpane.html",
      templateContent: () => paneInWorkbench(readFileSync(resolve(root, "src/taskpane/index.html"), "utf8")),
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
    }),
  ],
  devServer: {
    port: process.env["PORT"] ?? 3000,
    hot: false,
    liveReload: false,
    client: false,
    static: [
      {
        directory: resolve(root, "node_modules/@microsoft/office-js/dist"),
        publicPath: "/office",
        watch: false,
      },
    ],
    onListening: ({ server }) => {
      const { port } = server?.address() as AddressInfo;
      console.log(`Workbench: http://localhost:${port}/`);
    },
  } satisfies Configuration,
});

/** The pane's page as Excel gets it, but for where Office.js comes from and who answers it. */
const paneInWorkbench = (html: string): string => {
  if (!html.includes(officeFromMicrosoft)) throw new Error("The pane's page no longer loads Office.js.");
  return html.replace(
    /<script[^>]*hosted\/office\.js"[^>]*><\/script>/,
    '<script src="../answerOffice.js"></script>\n    <script src="../office/office.js"></script>',
  );
};
