import { largestMembers } from "../../plan/largestMembers";
import { namedMembers } from "../../plan/namedMembers";
import { dimensions, type Dimension, type Snapshot } from "../../plan/snapshot";

/** The column of the sales rows that names each dimension's members. */
export const salesColumn = {
  region: "Sales_Region",
  product: "Sales_Product",
  customer: "Sales_Customer",
  channel: "Sales_Channel",
  seller: "Sales_Seller",
} as const satisfies Readonly<Record<Dimension, string>>;

/** Growth is taken of so many; the smallest of a long list move nothing. */
const mostMembers: Readonly<Record<Dimension, number>> = {
  region: 30,
  product: 120,
  customer: 120,
  channel: 30,
  seller: 60,
};

export interface ReviewDimension {
  readonly dimension: Dimension;
  /** The largest, largest first. */
  readonly names: readonly string[];
  /** How many there are, listed or not. */
  readonly all: number;
}

/** Who is looked at in a review: of each dimension that the sales tell, its largest members. */
export const reviewDimensions = (snapshot: Snapshot): readonly ReviewDimension[] =>
  dimensions
    .filter((dimension) => snapshot.names.includes(salesColumn[dimension]))
    .map((dimension) => ({
      dimension,
      names: largestMembers(snapshot, dimension, mostMembers[dimension]),
      all: namedMembers(snapshot, dimension).length,
    }))
    .filter(({ names }) => names.length > 0);
