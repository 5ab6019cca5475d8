/** What a sheet and its columns are called. */
type Sheet<Header extends string> = Readonly<Record<"sheet" | Header, string>>;

/** What the sample company's things are called in one language. */
export interface SampleWords {
  readonly currency: string;
  /** What a seller earns in a usual month. */
  readonly usualPay: number;
  readonly orders: Sheet<
    | "order"
    | "date"
    | "region"
    | "product"
    | "customer"
    | "channel"
    | "seller"
    | "quantity"
    | "amount"
    | "cost"
  >;
  readonly customers: Sheet<
    | "customer"
    | "region"
    | "segment"
    | "owner"
    | "since"
    | "usage"
    | "renewal"
    | "upsell"
    | "frequency"
    | "orderValue"
    | "complaints"
    | "satisfaction"
    | "daysToPay"
    | "breadth"
    | "visits"
  >;
  readonly products: Sheet<"product" | "category" | "cost" | "price" | "launched" | "stock">;
  readonly team: Sheet<"seller" | "manager" | "region" | "hired" | "pay" | "quota">;
  readonly pipeline: Sheet<
    | "deal"
    | "customer"
    | "product"
    | "region"
    | "seller"
    | "channel"
    | "stage"
    | "amount"
    | "probability"
    | "opened"
    | "closes"
  >;
  readonly campaigns: Sheet<"channel" | "month" | "spend" | "leads" | "customers" | "sales">;
  readonly invoices: Sheet<
    "invoice" | "customer" | "product" | "contract" | "invoiced" | "due" | "paid" | "amount"
  >;
  readonly complaints: Sheet<
    "case" | "customer" | "product" | "cause" | "opened" | "responded" | "solved" | "closed"
  >;
  readonly activities: Sheet<"date" | "activity" | "seller" | "customer" | "hours">;
  readonly holidays: Sheet<"date" | "holiday">;
  readonly regions: readonly string[];
  readonly productNames: readonly string[];
  /** Machines, coffee, care, service. */
  readonly categories: readonly string[];
  readonly channels: readonly string[];
  readonly segments: readonly string[];
  readonly sellers: readonly string[];
  readonly newcomers: readonly string[];
  readonly managers: readonly string[];
  /** Three stages of an open deal, then won and lost. */
  readonly stages: readonly string[];
  readonly contracts: readonly [first: string, again: string];
  /** The commonest first. */
  readonly causes: readonly string[];
  /** Visit, call, training on products, training in selling. */
  readonly activityKinds: readonly string[];
  /** 25 first parts and 8 trades make the 200 customers. */
  readonly customerNames: readonly string[];
  readonly customerTrades: readonly string[];
  readonly joined: (name: string, trade: string) => string;
}
