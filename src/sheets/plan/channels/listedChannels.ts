import { isNamed } from "../isNamed";
import { largestMembers } from "../largestMembers";
import type { Snapshot } from "../snapshot";

const mostChannels = 20;

/** The channels that sales or the channels table name, those that sell most first. */
export const listedChannels = (snapshot: Snapshot): readonly string[] => {
  const selling = largestMembers(snapshot, "channel", mostChannels);
  const known = new Set(selling.map((name) => name.toLowerCase()));
  const others = (snapshot.lists["Channels_Channel"] ?? []).filter(
    (name) => isNamed(name) && !known.has(name.toLowerCase()),
  );
  return [...selling, ...others].slice(0, mostChannels);
};
