import type { program as en } from "#messages/en/program.ts";

export const program: Readonly<Record<keyof typeof en, string>> = {
  "program.title": "检查程序包",
  "program.lead": "关于程序的说法，最好在程序本身上核实。文件只在这里读取，绝不运行。",
};
