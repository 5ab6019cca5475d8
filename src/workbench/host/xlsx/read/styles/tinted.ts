/** A colour made lighter (0 to 1) or darker (0 to -1) as the file format tells: on the lightness of hue, saturation, lightness. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, lightness] = toHsl(color);
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

const channels = (color: string): number[] =>
  [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);

function toHsl(color: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = channels(color);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const span = most - least;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [(((green - blue) / span) % 6) / 6, saturation, lightness];
  if (most === green) return [((blue - red) / span + 2) / 6, saturation, lightness];
  return [((red - green) / span + 4) / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number): string => {
    const turn = (shift + ((hue + 1) % 1) * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}
