import { z } from "zod";

const Parameter = z.object({
  name: z.string(),
  description: z.string().default(""),
  type: z.string().default("any"),
  dimensionality: z.enum(["scalar", "matrix"]).default("scalar"),
  optional: z.boolean().default(false),
  repeating: z.boolean().default(false),
});

const CustomFunction = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().default(""),
  parameters: z.array(Parameter).default([]),
  options: z
    .object({
      requiresAddress: z.boolean().default(false),
      requiresParameterAddresses: z.boolean().default(false),
      volatile: z.boolean().default(false),
    })
    .default({ requiresAddress: false, requiresParameterAddresses: false, volatile: false }),
});

const Metadata = z.object({ functions: z.array(CustomFunction) });

export type FunctionParameter = z.infer<typeof Parameter>;
export type FunctionMetadata = z.infer<typeof CustomFunction>;

/** What a built functions.json says; throws a ZodError when it is none. */
export const readFunctionMetadata = (json: unknown): FunctionMetadata[] => Metadata.parse(json).functions;
