import type { found as en } from "#messages/en/found.ts";

/** What is said of what was found, channel by channel, beyond what the engine says. */
export const found: Readonly<Record<keyof typeof en, string>> = {
  "found.about": "关于此信道",
  "found.accuses": "可能错怪的对象：",
  "found.differences": "差异",
  "found.locked-in": "已锁定，在 {side} 中",
  "found.weak": "较弱",
  "found.for": "支持的依据",
  "found.against": "相反的依据",
  "found.others": "{count, plural, other {另有 # 种解读}}",

  "found.payload": "载荷",
  "found.as-text": "文本",
  "found.as-escaped": "转义",
  "found.as-hex": "十六进制",
  "found.as-bits": "二进制",
  "found.copy": "以“{form}”形式复制载荷",
  "found.show-all": "显示全部 {count, number} 字节",
  "found.show-held": "显示 {bytes, number} 字节中的前 {count, number} 字节",
  "found.not-held": "{count, plural, other {……另有 # 字节，报告中未保存}}",

  "found.unlock": "打开",
  "found.unlocking": "正在尝试口令……",
  "found.not-opened": "此口令未能打开。",
  "found.not-opened-here":
    "未能在此打开。StegCloak 加锁的内容，只有借助浏览器自带的加密功能才能打开，而浏览器只向通过 https 打开、或由本机服务器提供的页面开放这一功能，本页并非如此。请用这样的方式打开本页再试。",
  "found.opened": "已打开。",
  "found.passphrase-stays":
    "口令会用来尝试此处所有锁定的内容。它留在此标签页的内存中，直到页面清空；生成链接和报告时都不会用到它。",

  "found.beyond": "此处看不到的有：用词的选择、词元的统计特征、SynthID 之类的水印。",
  "found.looked-for-intro":
    "以下是让文本在字面之外传达内容的方式。对所提供的每份文本，都会逐一查找；若有寻常的解释，会一并注明。",
  "found.beyond-title": "此处看不到的",
  "found.beyond-intro": "以下方式不会在单个字符上留下痕迹。未发现任何内容，并不能说明它们的有无：",
  "found.beyond-words": "在含义相同的词语之间，或在词序、句序之间作出的选择。",
  "found.beyond-tokens":
    "词元统计中的水印，例如 SynthID 等在模型输出中加入的水印：只有掌握其密钥，并有较长的文本，才能判断其有无。",
  "found.beyond-model": "模型按指示写进文本的信息，体现在用词、拼写或事实之中。",

  "found.selection-of": "{count, plural, other {在 {side} 中选择了 # 个码点：}}",
  "found.selection-reading": "正在尝试每一种信道……",
  "found.selection-nothing": "已知的信道都未能从这些字符本身读出内容。",
  "found.selection-count":
    "{strong, plural, =0 {没有突出的解读} other {# 种解读}}{weak, plural, =0 {。} other {，另有 # 种较弱的：对这么少的字符尝试每一条规则，偶尔总会读出些什么。}}",
  "found.selection-failed": "无法读出（{why}）。",
  "found.selection-cancelled": "已停止。要解码，请重新选择文本。",
};
