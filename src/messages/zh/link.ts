import type { link as en } from "#messages/en/link.ts";

export const link: Readonly<Record<keyof typeof en, string>> = {
  "link.not-a-link": "这不是 Telltale 链接。",
  "link.damaged":
    "这个链接已损坏：其中有字符被改动或缺失。其中内容均未打开。请对方重新发送，最好放在文件里，或前后不带其他文字。",
  "link.newer": "这个链接由较新版本的 Telltale 生成，写法不同。请用那个版本打开，或请对方提供本版本能读取的链接。",
  "link.too-large": "这个链接的内容超出了链接的容许上限。其中内容均未打开。请对方直接提供文件。",
  "link.malformed":
    "这个链接与生成时一致，但其中内容不是 Telltale 会写入链接的那种，或者本版本不认识。其中内容均未打开。",
  "link.wrong-passphrase":
    "此口令打不开这个链接。每个字符都要对：大小写、空格、撇号的种类。如果口令无误，则是有人故意改动了链接。",
  "link.cannot-lock-here":
    "口令需要用到浏览器自带的加密功能，而浏览器只向通过 https 打开、或由本机服务器提供的页面开放这一功能。请用这样的方式打开本页。",
};
