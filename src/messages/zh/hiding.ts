import type { hiding as en } from "#messages/en/hiding.ts";

export const hiding: Readonly<Record<keyof typeof en, string>> = {
  "hiding.title": "藏与找",
  "hiding.lead": "任选信道、掩体文本和讯息：看文本改了什么，又能看出什么。",

  "hiding.hide": "藏",
  "hiding.channel": "信道",
  "hiding.variant": "按照",
  "hiding.accuses": "可能错怪：",
  "hiding.date-line": "日期行以自己的方式隐藏三个位。",
  "hiding.date-line-there": "它另有一处",

  "hiding.cover": "掩体文本",
  "hiding.cover-own": "这是该信道的示例，为虚构内容，可换成任何文本。",
  "hiding.cover-reset": "恢复示例",
  "hiding.message": "讯息",
  "hiding.message-as": "讯息为",
  "hiding.as-text": "文本",
  "hiding.as-hex": "字节（十六进制）",
  "hiding.hex-wrong": "请给出完整的字节，每个字节两位，用 0–9 或 a–f，例如：73 65 63",
  "hiding.message-reset": "恢复示例",
  "hiding.carries-bytes": "该信道可承载任意字节。",
  "hiding.carries-text": "该信道只承载文本：格式正确的 UTF-8。",
  "hiding.carries-ascii": "该信道只承载可打印的 ASCII 字符，以及制表符和换行符。",
  "hiding.passphrase-about": "不设口令，讯息就不加锁。此处输入的口令不会写入任何链接或报告，关闭本页即消失。",
  "hiding.stays": "输入的内容原样留在此标签页内。",

  "hiding.empty-message": "请输入要隐藏的讯息。",
  "hiding.working": "正在隐藏…",
  "hiding.room": "讯息有 {needed} 个字节。在该信道中，这份掩体文本最多可承载 {capacity} 个字节。",
  "hiding.room-any": "讯息有 {needed} 个字节。无论掩体文本如何，该信道都不设上限。",
  "hiding.too-small":
    "这份掩体文本太短：在该信道中最多可承载 {capacity} 个字节，而讯息有 {needed} 个字节。请换用更长的掩体文本或更短的讯息。",
  "hiding.not-carried": "这条讯息无法以这种方式放入该信道。",
  "hiding.failed": "未能尝试：{why}",

  "hiding.result": "结果",
  "hiding.changed":
    "{added, plural, =0 {没有添加码点} other {添加了 # 个码点}}，{replaced, plural, =0 {没有替换} other {替换了 # 个}}，{removed, plural, =0 {没有删除} other {删除了 # 个}}。",
  "hiding.grown": "以 UTF-8 计，掩体文本有 {before} 个字节，结果有 {after} 个字节。",
  "hiding.unchanged": "没有任何改变：对这条讯息而言，掩体文本保持原样。",
  "hiding.new-points": "改变之处的码点",
  "hiding.times": "× {count, number}",
  "hiding.changes": "逐一列出每处改变（{count}）",
  "hiding.reader": "读者看到的",
  "hiding.reader-cover": "掩体文本",
  "hiding.reader-result": "结果",
  "hiding.reader-about": "这是本页字体所显示的样子。别的字体可能显示方框，或在本页看不出差别之处有所不同。",
  "hiding.machine": "机器看到的",
  "hiding.machine-from":
    "共 {of, number} 个码点，此处自第 {from, number} 个起显示 {count, number} 个。改变之处已作标记。",
  "hiding.machine-all": "共 {count, number} 个码点，全部列出。改变之处已作标记。",
  "hiding.form-points": "码点",
  "hiding.form-bytes": "UTF-8 字节",
  "hiding.form-json": "JSON",
  "hiding.form-log": "ASCII 日志",
  "hiding.form-tokens": "字节词元",
  "hiding.form-points-about": "程序计数和比较的对象：每个字符一个编号。",
  "hiding.form-bytes-about": "存储和发送的内容，每个字节写作两位十六进制数。",
  "hiding.form-json-about": "有些请求会转义一切非 ASCII 字符，写出来就是这样：以 UTF-16 码元为单位。",
  "hiding.form-log-about":
    "只认 ASCII 的日志所留下的内容。这样的日志可能抹去隐藏的内容，也可能只留下“此处曾有东西”的痕迹。",
  "hiding.log-replaced": "其他每个字符换成一个问号",
  "hiding.log-dropped": "经 NFKD 折叠，其余丢弃",
  "hiding.form-tokens-about":
    "分词器各不相同。带字节回退的分词器遇到没有对应词元的字符时，会逐字节处理，这里显示的就是这种情形；它们是字节，不是任何厂商的词元。",
  "hiding.shown-beginning": "仅显示开头部分。",

  "hiding.find": "找",
  "hiding.find-about":
    "Telltale 的各信道在结果中读出的内容；读取时并不知道它是怎样写成的。“解码”视图还会衡量哪些可由平常用法解释。",
  "hiding.find-with": "使用口令",
  "hiding.finding": "正在查找…",
  "hiding.found-first":
    "{count, plural, =1 {只有一种读法，正是这条讯息。} other {共有 # 种读法，最佳者正是这条讯息。}}",
  "hiding.found-later": "共有 {count} 种读法，第 {number} 种是这条讯息。对同样的字符，其他读法同样说得通，或更为贴切。",
  "hiding.found-not":
    "{count, plural, =0 {没有读出任何内容。} =1 {只有一种读法，但不是这条讯息。} other {共有 # 种读法，没有一种是这条讯息。}}",
  "hiding.found-locked": "它已加锁：没有口令，只能看出其中有东西。",
  "hiding.reading-yours": "这条讯息",
  "hiding.others": "其他 {count} 种读法",

  "hiding.send": "在“解码”中打开",
  "hiding.send-about": "A 得到掩体文本，B 得到结果。两者始终标注为模拟所得，在链接和报告中也是如此。",
  "hiding.copy": "复制结果",
  "hiding.save": "将结果存为文件",
  "hiding.save-lone": "其中有半个代理对，UTF-8 无法容纳，因此存为 WTF-8。",
};
