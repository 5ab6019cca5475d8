import { z } from "zod";

/** How an object is reached; numbers are the wire format of Office.js's request context. */
export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

const ArgumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});

const ObjectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: ArgumentInfo.nullish(),
});

const QueryInfo = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});

const Action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number().default(0),
  ArgumentInfo: ArgumentInfo.nullish(),
  QueryInfo: QueryInfo.nullish(),
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});

const Batch = z.object({
  Actions: z.array(Action).default([]),
  ObjectPaths: z.record(z.string(), ObjectPath).default({}),
});

const Message = z.object({
  id: z.number(),
  type: z.number(),
  flags: z.number().default(0),
  message: z.object({ body: z.union([z.string(), z.unknown()]) }).optional(),
});

export type ArgumentInfo = z.infer<typeof ArgumentInfo>;
export type ObjectPath = z.infer<typeof ObjectPath>;
export type QueryInfo = z.infer<typeof QueryInfo>;
export type Action = z.infer<typeof Action>;
export type Batch = z.infer<typeof Batch>;

/** The one kind of bridge message that carries a batch. */
export const requestMessage = 1;

/** What the client library sends over the bridge, checked. Throws a ZodError on anything else. */
export function readMessage(text: string): { id: number; type: number; flags: number; body: unknown } {
  const { id, type, flags, message } = Message.parse(JSON.parse(text));
  const body = message?.body;
  return { id, type, flags, body: typeof body === "string" ? JSON.parse(body) : body };
}

export const readBatch = (body: unknown): Batch => Batch.parse(body);
