/** Excel counts hue, lightness and saturation in whole steps up to this, as Windows does; so its tints are rounded. */
const most = 240;
const full = 255;

interface Hls {
  readonly hue: number;
  readonly lightness: number;
  readonly saturation: number;
}

/** A colour made lighter (0 to 1) or darker (0 to -1), to the very colour that Excel shows. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const before = toHls(color);
  const { lightness } = before;
  const part = (of: number): number => Math.floor(of * (1 - Math.min(1, Math.abs(tint))));
  const moved = tint < 0 ? part(lightness) : part(lightness) + most - part(most);
  return fromHls({ ...before, lightness: moved });
}

function toHls(color: string): Hls {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [sum, span] = [high + low, high - low];
  const lightness = Math.floor((sum * most + full) / (2 * full));
  if (span === 0) return { hue: 0, lightness, saturation: 0 };
  const room = lightness <= most / 2 ? sum : 2 * full - sum;
  const saturation = Math.floor((span * most + room / 2) / room);
  const away = (channel: number) => Math.floor(((high - channel) * (most / 6) + span / 2) / span);
  const third = most / 3;
  if (high === red) return { hue: around(away(blue) - away(green)), lightness, saturation };
  const hue = high === green ? third + away(red) - away(blue) : 2 * third + away(green) - away(red);
  return { hue: around(hue), lightness, saturation };
}

const around = (hue: number): number => (hue + most) % most;

function fromHls({ hue, lightness, saturation }: Hls): string {
  const half = most / 2;
  const top =
    lightness <= half
      ? Math.floor((lightness * (most + saturation) + half) / most)
      : lightness + saturation - Math.floor((lightness * saturation + half) / most);
  const bottom = 2 * lightness - top;
  const channel = (turn: number): string => {
    const part = saturation === 0 ? lightness : between(bottom, top, around(hue + turn));
    return Math.floor((part * full + half) / most)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(most / 3)}${channel(0)}${channel(-most / 3)}`;
}

function between(bottom: number, top: number, hue: number): number {
  const sixth = most / 6;
  const slope = (steps: number) => bottom + Math.floor(((top - bottom) * steps + sixth / 2) / sixth);
  if (hue < sixth) return slope(hue);
  if (hue < 3 * sixth) return top;
  return hue < 4 * sixth ? slope(4 * sixth - hue) : bottom;
}
