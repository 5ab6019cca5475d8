type Parameter = readonly [name: string, description: string];

/** Parameters that read the same in every function. */
export const language: Parameter = ["语言", '"en"（默认）或 "zh"。'];
export const holidays: Parameter = ["假期", "休息日，任意区域；周末不必列出。"];
