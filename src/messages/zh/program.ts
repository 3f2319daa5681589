import type { program as en } from "#messages/en/program.ts";

export const program: Readonly<Record<keyof typeof en, string>> = {
  "program.title": "检查程序包",
  "program.lead": "关于程序的说法，最好在程序本身上核实。这里在程序文件中查找被隐藏的名称列表，绝不运行该程序。",

  "program.bring": "将程序文件拖到此处：程序包（.tgz、.zip）、脚本（.js），或程序本身，大小不限。",
  "program.open": "打开文件",
  "program.another": "打开另一个文件",
  "program.stays": "文件在此标签页内分段读取，不会被发送、保存或运行。",
  "program.one-at-a-time": "每次检查一个文件：{name}。",
  "program.get": "从哪里获得",
  "program.get-means": "npm 提供曾发布的每个版本。下面的命令只把程序包存为文件，不安装也不运行：",
  "program.get-platform":
    "在较新的版本中，这个包只含启动程序，程序本身在各平台的包里，例如 @anthropic-ai/claude-code-linux-x64。",
  "program.get-label": "保存程序包的命令",

  "program.reading": "正在读取 {name}",
  "program.read-so-far": "{done, number} / {total, number} MB",
  "program.cancelled": "已停止。没有读完的文件，不作任何说明。",
  "program.failed": "未能读完该文件。它可能在选取之后被移动或改动，也可能是文件夹：请重新选择。",
  "program.crashed": "检查中断（{why}）。请重新选择文件。",

  "program.result": "文件中的内容",
  "program.found-same":
    "{list, select, domains {此文件中有已公开的 {of} 个域名的列表，逐字节相同。} other {此文件中有已公开的 {of} 个关键词的列表，逐字节相同。}}",
  "program.found-order":
    "{list, select, domains {此文件中有已公开列表的全部 {of} 个域名，顺序不同。} other {此文件中有已公开列表的全部 {of} 个关键词，顺序不同。}}",
  "program.found-part":
    "{list, select, domains {此文件中的一份列表含有已公开的 {of} 个域名中的 {common} 个。} other {此文件中的一份列表含有已公开的 {of} 个关键词中的 {common} 个。}}",
  "program.found-other":
    "{count, plural, other {此文件中有 # 份词的列表，以 base64 或明文存在。它们不是已公开的列表；程序含有这类列表的原因很多。}}",
  "program.found-none": "在此文件中未发现被隐藏的名称列表。",
  "program.presence": "这说明这些字符在文件中。它不说明这些字符是否被使用、何时使用、在谁的电脑上使用。",
  "program.absence": "这不排除其他形式：别的伪装方式、拆成几段的列表、程序中经压缩的部分、经网络取得的列表。",

  "program.file": "文件",
  "program.package": "程序包（据其自述）",
  "program.applies-yes": "版本 {version} 在 2.1.91–2.1.197 之内，已公开的规则针对的正是这些版本。",
  "program.applies-no": "版本 {version} 不在 2.1.91–2.1.197 之内，已公开的规则只针对这些版本。",
  "program.applies-unknown": "已公开的规则针对 2.1.91–2.1.197；无法判断是否涉及此版本。",
  "program.applies-other": "已公开的规则针对的是另一个程序包，即 Claude Code。",
  "program.no-package": "该文件没有说明自己是什么程序、哪个版本。",
  "program.looked": "已查看",
  "program.looked-files":
    "{megabytes, number} MB，{members, plural, other {# 个文件}}，解自 {container, select, zip {zip} tar {tar} other {.tgz}}",
  "program.looked-one": "{megabytes, number} MB{container, select, gzip {（已解压）} other {}}",

  "program.lists": "发现的列表",
  "program.same":
    "{list, select, domains {已公开的 {of} 个域名的列表，逐字节相同} other {已公开的 {of} 个关键词的列表，逐字节相同}}",
  "program.order":
    "{list, select, domains {已公开的 {of} 个域名的列表，顺序不同} other {已公开的 {of} 个关键词的列表，顺序不同}}",
  "program.part":
    "{list, select, domains {与已公开的域名列表有 {common} 项相同，该列表共 {of} 项} other {与已公开的关键词列表有 {common} 项相同，该列表共 {of} 项}}",
  "program.none":
    "{kind, select, hosts {解码为一份形似主机名的词的列表，不是已公开的列表} other {解码为一份词的列表，不是已公开的列表}}",
  "program.where": "位置",
  "program.where-member": "{member}，自其第 {offset, number} 字节（0x{hex}）起",
  "program.where-file": "自第 {offset, number} 字节（0x{hex}）起",
  "program.disguise": "伪装",
  "program.disguise-xor": "每个字节与 0x{key} 异或，再作 base64",
  "program.disguise-base64": "仅 base64（与 0x00 异或）",
  "program.disguise-clear": "无，以明文存在",
  "program.written": "写法",
  "program.written-one-byte": "每个字符一个字节",
  "program.written-utf-16le": "UTF-16，每个字符两个字节",
  "program.hash": "列表的 SHA-256",
  "program.hash-same": "与已公开的相同",
  "program.hash-other": "不是已公开的",
  "program.entries": "{count, plural, other {# 项}}",
  "program.entries-cut": "共 {count, number} 项，列出前 {shown, number} 项。",
  "program.shared": "相同的项",
  "program.more": "{count, plural, other {另有 # 份列表未显示。}}",
  "program.selection":
    "已公开的列表是厂商自己的选择。出现在列表上不说明任何不当行为。来源：HitCC（github.com/fish003/HitCC），CC BY 4.0；散列值：A7T/claude-code-marker-20260630。",
  "program.copy": "复制结果",
  "program.save": "保存结果（JSON）",

  "program.notes": "未能读取的部分",
  "program.empty": "该文件是空的。",
  "program.elsewhere":
    "{count, plural, one {程序本身不在这个包里，而在另一个包 {first} 中。请也检查那个包。} other {程序本身不在这个包里，而在另外 {count} 个按平台划分的包中，例如 {first}。请也检查其中之一。}}",
  "program.unpack-broke":
    "{how, select, cutOff {压缩文件过早结束} damaged {压缩文件已损坏} other {压缩文件的校验和不符}}：解出的 {bytes, number} 个字节已经查看。",
  "program.tar-broke":
    "{how, select, cutOff {归档过早结束} other {归档已损坏}}，此前读出 {members, plural, other {# 个文件}}。",
  "program.zip-broke": "它的开头像 zip，但没有可读的目录：已按原样（未解压）查看。",
  "program.members-unread":
    "{count, plural, one {归档中有 # 个文件被加密，或以未知方式压缩：{first}。} other {归档中有 # 个文件被加密，或以未知方式压缩，{first} 是其中之一。}}",
  "program.too-large": "解压后超过 {megabytes, number} MB，其余部分没有查看。",
  "program.too-many-members": "归档中的文件超过 {limit, number} 个，其余部分没有查看。",
  "program.long-runs":
    "{count, plural, other {有 # 段超过 {limit, number} 个字符、由字母和数字连续组成的内容没有查看：通常是内嵌的文件。}}",
  "program.packed-inside":
    "{count, plural, one {内有 # 个文件又经压缩（{first}）：已按原样查看。} other {内有 # 个文件又经压缩（{first} 是其中之一）：已按原样查看。}}",
};
