const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text; attributes that are undefined are left out, numbers cut to a hundredth. */
export const svg = (name: string, attributes: Attributes, ...inside: readonly string[]): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? Math.round(value * 100) / 100 : escaped(value ?? "")}"`,
    );
  return `<${name}${written.join("")}>${inside.join("")}</${name}>`;
};

/** Text between two tags, made safe. */
export const svgText = escaped;
