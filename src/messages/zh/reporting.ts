import type { reporting as en } from "#messages/en/reporting.ts";

/** Filing a report, and checking one. */
export const reporting: Readonly<Record<keyof typeof en, string>> = {
  "reporting.title": "制作报告",
  "reporting.intro":
    "一份报告，由相同的数据生成四种形式。其中含有节选、位置和哈希值，不含完整的提示词，并说明如何复现每一步。",
  "reporting.failed": "未能完成（{why}）。",
  "reporting.page": "网页",
  "reporting.page-means": "一个不含脚本的 HTML 文件：供阅读、打印、保存。",
  "reporting.note": "笔记",
  "reporting.note-means": "Markdown：用于 issue、编辑部的备忘或消息。",
  "reporting.copy-note": "复制",
  "reporting.data": "数据",
  "reporting.data-means": "JSON，抓取文件相同则字节相同。持有抓取文件的人可在此逐行核验。",
  "reporting.picture": "图片",
  "reporting.picture-means": "一张载有解读和证据的卡片，供文章使用。",
  "reporting.picture-alt": "卡片：每份抓取文件的解读，以及逐码点列出的证据",
  "reporting.theme": "图片的底色",
  "reporting.theme-light": "浅色",
  "reporting.theme-dark": "深色",
  "reporting.save": "保存",
  "reporting.save-as": "保存：{what}",
  "reporting.save-svg": "保存为 SVG",
  "reporting.save-png": "保存为 PNG",
  "reporting.png-failed": "此浏览器未能绘出图片。SVG 的内容与之相同。",
  "reporting.check": "核验报告",
  "reporting.check-means": "报告不会被直接采信：它会与所述的抓取文件比对，这些文件会重新读取。",
  "reporting.check-intro":
    "请提供保存为数据的报告，以及它所述的抓取文件；若未提供抓取文件，则取用窗格中的文件。所有内容都会在此重新读取，逐行比对。",
  "reporting.check-empty": "尚无报告。请添加一份保存为数据的报告（telltale-report.json）。",
  "reporting.checking": "正在核验……",
  "reporting.add-files": "添加文件",
  "reporting.files-none": "或拖放到此处。",
  "reporting.files":
    "{report, select, none {没有报告} other {报告：{report}}}；{count, plural, =0 {除窗格中的以外，没有抓取文件} other {# 份抓取文件：{names}}}",
  "reporting.result-matches": "相符",
  "reporting.result-differs": "不符",
  "reporting.result-cannot-tell": "无法判断",
};
