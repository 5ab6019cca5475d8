/** What Excel for Windows tells Office.js about itself and the document; every answer is a function there. */
export interface DesktopFacts {
  /** "en-US", "zh-CN" */
  readonly locale: string;
  /** The document's settings of this add-in, kept between two panes. */
  readonly settings: Map<string, string>;
}

const excel = 1;
const readWrite = 0;
const supported = {
  ExcelApi: "1.17",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  CustomFunctionsRuntime: "1.4",
  KeyboardShortcuts: "1.1",
  DialogApi: "1.2",
  Settings: "1.1",
  AddinCommands: "1.1",
};
const theme = {
  primaryFontColor: 0x252423,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x252423,
  secondaryBackgroundColor: 0xf3f2f1,
};

/** The object Office.js's desktop client asks by `window.external.GetContext()`. */
export const desktopContext = ({ locale, settings }: DesktopFacts) => ({
  GetAppType: () => excel,
  GetSolutionRef: () => "quarterdeck",
  GetAppVersionMajor: () => "16",
  GetAppVersionMinor: () => "01",
  GetAppUILocale: () => locale.toLowerCase(),
  GetAppDataLocale: () => locale.toLowerCase(),
  GetDocUrl: () => "C:\\Workbench\\Book1.xlsx",
  GetAppCapabilities: () => readWrite,
  GetActivationMode: () => "0",
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetCorrelationId: () => "workbench",
  GetInstanceId: () => "workbench",
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(supported),
  GetHostCustomMessage: () => "",
  GetHostFullVersion: () => "16.0.17000.20000",
  GetDialogRequirementMatrix: () => "{}",
  GetFeaturesForSolution: () => "{}",
  GetInitialDisplayMode: () => 0,
  GetOfficeThemeInfo: () => JSON.stringify(theme),
  GetSettings: () => ({
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, place) => settings.set(key, values[place] ?? ""));
    },
  }),
});
