import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack-dev-server";
import { trustedCertificates } from "./trustedCertificates";

const officeFromMicrosoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What `npm start` adds to the build: the workbench's page, and the pane's own page with Office.js from the npm package.
 *
 * @param env - `excel` serves over https, as Excel wants it
 */
export const workbenchParts = (root: string, env: { readonly excel?: boolean } = {}) => ({
  entry: {
    workbench: resolve(root, "src/workbench/page/main.ts"),
    answerOffice: resolve(root, "src/workbench/page/pane/answerOffice.ts"),
    gallery: resolve(root, "src/taskpane/gallery.tsx"),
  },
  rules: [
    {
      test: /[\\/]@univerjs[\\/].+\.js$/,
      use: resolve(root, "src/workbench/scripts/ownFields.ts"),
    },
  ],
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: resolve(root, "src/workbench/page/index.html"),
      chunks: ["workbench"],
    }),
    new HtmlPlugin({
      filename: "gallery.html",
      templateContent: () => withScripts(panePage(root)),
      chunks: ["gallery"],
    }),
    new HtmlPlugin({
      filename: "workbench/taskpane.html",
      templateContent: () => withScripts(panePage(root), "../answerOffice.js", "../office/office.js"),
      chunks: ["functions", "taskpane"],
      chunksSortMode: "manual",
    }),
  ],
  devServer: {
    port: process.env["PORT"] ?? 3000,
    server: env.excel ? { type: "https", options: trustedCertificates() } : { type: "http" },
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
      console.log(`Workbench: ${env.excel ? "https" : "http"}://localhost:${port}/`);
    },
  } satisfies Configuration,
});

const panePage = (root: string): string => readFileSync(resolve(root, "src/taskpane/index.html"), "utf8");

/** The pane's page as Excel gets it, with other scripts in the place of Office.js. */
const withScripts = (html: string, ...scripts: readonly string[]): string => {
  const tag = `<script src="${officeFromMicrosoft}"></script>`;
  if (!html.includes(tag))
    throw new Error("The pane's page no longer loads Office.js as the workbench expects.");
  return html.replace(tag, scripts.map((source) => `<script src="${source}"></script>`).join("\n    "));
};
