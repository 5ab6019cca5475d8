import type { Sellers } from "./sellersOf";

/** A row for each seller, and one for all others where the list is cut. */
export const sellerRows = ({ names, others }: Sellers): readonly { readonly Seller: string }[] =>
  [...names, ...(others === undefined ? [] : [others])].map((Seller) => ({ Seller }));
