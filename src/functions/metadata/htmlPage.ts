const STYLE = [
  ":root{color-scheme:light dark;--line:#d1d5db;--quiet:#6b7280;--accent:#0f5e6b;--band:#eef4f5}",
  "@media(prefers-color-scheme:dark){:root{--line:#4b5563;--quiet:#9ca3af;--accent:#7cc4cf;--band:#1f2a2c}}",
  "body{max-width:42rem;margin:2rem auto;padding:0 1rem 4rem;font:16px/1.6 'Segoe UI','Microsoft YaHei','PingFang SC',sans-serif}",
  "nav{display:flex;justify-content:space-between;font-size:.875rem}a{color:var(--accent)}",
  "h1{margin:1rem 0 0}h2{margin:2rem 0 .5rem;font-size:1.0625rem}p{margin:.5rem 0}",
  "code{font-family:Consolas,monospace;overflow-wrap:anywhere}.syntax{padding:.5rem .75rem;background:var(--band)}",
  "dl{margin:0}dt{margin-top:.75rem;font-weight:600}dd{margin:0}small,.quiet{font-weight:400;color:var(--quiet)}",
  "figure{margin:1rem 0;overflow-x:auto}table{margin-top:.25rem;border-collapse:collapse}",
  "td{padding:.125rem .625rem;border:1px solid var(--line);font-variant-numeric:tabular-nums}",
].join("");

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as HTML writes it. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

/** A whole page around its body; no script, so that any content policy lets it stand. */
export const htmlPage = (language: string, title: string, body: readonly string[]): string =>
  `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
${body.join("\n")}
</html>
`;
