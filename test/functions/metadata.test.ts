import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionsMetadata } from "../../src/functions/metadata/FunctionsMetadata";
import { localizeMetadata } from "../../src/functions/metadata/localizeMetadata";
import { functionsText as chinese } from "../../src/locales/zh-CN/functions";
import { everyFunction, functionFiles } from "../support/everyFunction";

const generated = generateCustomFunctionsMetadata([...functionFiles]);
const names = Object.keys(everyFunction).sort();
const metadata = async () => JSON.parse((await generated).metadataJson) as FunctionsMetadata;

describe("functions.json", () => {
  it("is generated without an error, an entry for each function", async () => {
    const { errors, associate } = await generated;
    expect(errors).toEqual([]);
    expect(associate.every(({ id, functionName }) => id === functionName)).toBe(true);
    expect((await metadata()).functions.map(({ name }) => name).sort()).toEqual(names);
  });

  // The contract of the functions: ranges marked [], what may be left out marked ?.
  it.each([
    ["SPLITTARGET", "target weights[] locks[]? unit?"],
    ["SPLITGRID", "rowTotals[] columnTotals[] pattern[]? locks[]? unit?"],
    ["SPLITSHARES", "total shares[] unit?"],
    ["CATCHUP", "target actual weightsLeft[] unit?"],
    ["TARGETANCHORS", "strategy[] history[] market[] capacity[] flex? language?"],
    ["TARGETCHECK", "target history[] tolerance? language?"],
    ["FLEXTARGET", "plan[] riskFlags[] low? high?"],
    ["LEADSNEEDED", "customers rates[]"],
    ["DRIVERSALES", "customers[] price[] repeat[] mode?"],
    ["SPLITMONTHS", "target rhythm[] actuals[]?"],
    ["SPLITWEEKS", "target from to holidays[]? unit?"],
    ["PIPELINEODDS", "target booked amounts[] probabilities[]"],
    ["PLANODDS", "plan history[] booked? seed?"],
    ["SEASONINDEX", "values[] cycle? method?"],
    ["HEALTHSCORE", "metrics[] weights[] worst[] best[]"],
    ["HEALTHBAND", "score[] healthyAt? riskBelow? language?"],
    ["RFMSEGMENTS", "customers[] dates[] amounts[] asOf cuts[]? language?"],
    ["CUSTOMERTIER", "purchases[] years[] orders[] cuts[]? language?"],
    ["HEALTHDRIVER", "metrics[] weights[] worst[] best[] names[]"],
    ["BCGQUADRANT", "margin[] growth[] marginCut? growthCut? language?"],
    ["WEIGHTEDSCORE", "scores[] weights[] top?"],
    ["DISCOUNTCHECK", "list[] net[] segment[] floors[] language?"],
    ["SLASTATUS", "opened[] done[] limits[] asOf language?"],
    ["SAMPLEROWS", "ids[] rate seed groups[]?"],
    ["STREAKALERT", "values[] benchmark[] drop? run?"],
    ["TRENDALERT", "values[] drop? run?"],
    ["PACE", "actual[] target[] from[] to[] asOf[] holidays[]?"],
    ["TRAFFICLIGHT", "start[] due[] progress[] asOf[] amberAt? redAt? language?"],
    ["COMMISSION", "sales[] thresholds[] rates[] mode?"],
    ["ATTAINMENTBONUS", "attainment[] pay[] cuts[] rates[] mode?"],
    ["MISSSTREAK", "attainments[] cut?"],
    ["ONBOARDINGSTAGE", "hired[] asOf[] visits[] proposals[] language?"],
    ["TEAMCAPACITY", "hired[] quota[] ramp[] from to leaving[]?"],
    ["RECEIVABLESTAGE", "invoiced[] contract[] paid[] asOf[] terms[]? steps[]? language?"],
    ["DSO", "receivables sales[] days[] method?"],
    ["VARIANCEBRIDGE", "plan[] actual[] unit?"],
    ["PRICEVOLUMEMIX", "planQty[] planPrice[] actualQty[] actualPrice[] unit?"],
    ["TOPBOTTOM", "names[] values[] n? order?"],
    ["BUDGETSPLIT", "budget scale[] exponent[] least[]? most[]?"],
    ["FUNNELLEAK", "counts[] names[]?"],
    ["LIFECYCLESTAGE", "sales[] language?"],
  ])("%s takes %s", async (id, parameters) => {
    const entry = (await metadata()).functions.find((each) => each.id === id) as unknown as {
      options?: unknown;
      result: { dimensionality: string };
      parameters: {
        name: string;
        type: string;
        dimensionality?: string;
        optional?: boolean;
        repeating?: boolean;
      }[];
    };
    const written = entry.parameters.map(
      ({ name, dimensionality, optional }) =>
        `${name}${dimensionality === "matrix" ? "[]" : ""}${optional ? "?" : ""}`,
    );
    expect(written.join(" ")).toBe(parameters);
    expect(entry.parameters.every(({ type, repeating }) => type === "any" && !repeating)).toBe(true);
    expect(entry.result.dimensionality).toBe("matrix");
    // Microsoft allows it for matrix results alone; and nothing here is volatile.
    expect(entry.options).toEqual({ requiresParameterAddresses: true });
  });

  it("describes everything in a line Excel shows whole, with a page of help", async () => {
    for (const { id, description, helpUrl, parameters } of (await metadata()).functions) {
      expect(helpUrl).toBe(`https://localhost:3000/functions/${id.toLowerCase()}.html`);
      for (const line of [description, ...parameters.map((parameter) => parameter.description)])
        expect(line.length > 10 && line.length < 256 && !line.includes("\n")).toBe(true);
    }
  });
});

describe("the functions in Chinese", () => {
  it("keep ids, names and shapes, and say the rest in Chinese", async () => {
    const { functions } = JSON.parse(
      localizeMetadata((await generated).metadataJson, chinese.functions, "zh-CN"),
    ) as FunctionsMetadata;
    const originals = (await metadata()).functions;
    const shape = (entry: (typeof functions)[number]) => ({
      ...entry,
      description: "",
      helpUrl: "",
      parameters: entry.parameters.map((parameter) => ({ ...parameter, name: "", description: "" })),
    });
    expect(functions.map(shape)).toEqual(originals.map(shape));
    for (const { description, helpUrl, parameters } of functions) {
      expect(helpUrl).toContain("/zh-CN/functions/");
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const text of [description, ...parameters.flatMap((each) => [each.name, each.description])])
        expect(text).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it("refuse to be built when the two languages differ", async () => {
    const { metadataJson } = await generated;
    const { PACE, ...others } = chinese.functions;
    const { asOf, ...parameters } = PACE.parameters;
    expect(asOf).toBeDefined();
    const build = (texts: Parameters<typeof localizeMetadata>[1]) => () =>
      localizeMetadata(metadataJson, texts, "zh-CN");
    expect(build(others)).toThrow("zh-CN and English do not match: PACE");
    expect(build({ ...chinese.functions, OLD: { ...PACE, parameters: {} } })).toThrow("do not match: OLD");
    expect(build({ ...others, PACE: { ...PACE, parameters } })).toThrow("do not match: PACE asOf");
  });
});
