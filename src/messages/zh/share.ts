import type { share as en } from "#messages/en/share.ts";

export const share: Readonly<Record<keyof typeof en, string>> = {
  "share.copy":
    "{requests, plural, =1 {这是某个文件中那条请求的副本} other {这是某个文件 # 条请求中第 {request, number} 条的副本}}，不是文件本身。持有该文件的人可以重新生成副本，加以比对。",
  "share.excerpt":
    "节选：{units, number} 个 UTF-16 码元中的 {shared, number} 个，出自 {of, plural, other {# 段文本}}中的 {parts, number} 段。[...] 表示此处有删节。",
  "share.left-out": "另有 {count, plural, other {# 项}}发现、改动或证据未能收入。",
  "share.redacted":
    "涂黑 {places, plural, other {# 处}}：{kind, select, account {账号或设备的 ID} session {会话和请求的 ID} key {密钥、令牌和 Cookie} mail {邮箱地址} userName {路径中的名字} other {内部主机}}。",
  "share.lengths-redacted": "一并涂黑：文中写明的长度和校验和，否则会透露原值有多长。",
  "share.not-checked": "文件可以做内部核对，副本则不能：副本没有可供计数的字节。",
};
