import type { channels as en } from "#messages/en/channels.ts";

export const channels: Readonly<Record<keyof typeof en, string>> = {
  "channels.date-line-title": "日期行",
  "channels.date-line-summary": "写有当天日期的那句话用的是哪种撇号、哪种分隔符。四种撇号、两种分隔符，合为三个比特。",
  "channels.date-line-accuses": "编辑器会自动输入弯撇号的人，所用区域设置以斜杠书写日期的人，以及引用这句话的人。",
  "channels.zero-width-title": "零宽字符",
  "channels.zero-width-summary":
    "没有宽度的字符：零宽连接符、零宽非连接符、词连接符、软连字符、字节顺序标记。一连串这样的字符可以表示比特。",
  "channels.zero-width-accuses": "书写波斯文、阿拉伯文和印度各种文字的人，使用表情符号的人，以及从网页复制文字的人。",
  "channels.format-controls-title": "罕见的格式控制字符",
  "channels.format-controls-summary":
    "用于罕见文字、乐谱和速记的控制字符，以及已弃用的控制字符。多数字体不为它们显示任何东西。",
  "channels.format-controls-accuses": "研究这些文字的学者，以及经过转换的旧文档。",
  "channels.tags-title": "标签字符",
  "channels.tags-summary":
    "第二套字母表，不可见：每个可打印的 ASCII 字符，编号加上 E0000 就是对应的标签字符。这种手法称为 ASCII smuggling（ASCII 走私）。",
  "channels.tags-accuses": "只有使用英格兰、苏格兰或威尔士旗帜的人（这些会如实标明），以及自有旗帜的厂商。",
  "channels.variation-selectors-title": "变体选择符",
  "channels.variation-selectors-summary":
    "共 256 个字符，用来要求前一个字符换一种形式。若前一个字符并没有那种形式，它们就可以用来表示字节。",
  "channels.variation-selectors-accuses": "使用表情符号、汉字异体、蒙古文和数学符号的人，如果数据中没有收录相应组合。",
  "channels.plane-fourteen-title": "未分配的可忽略码点",
  "channels.plane-fourteen-summary": "第 14 平面中由 Unicode 保留、并要求程序不予显示的码点。",
  "channels.plane-fourteen-accuses": "尚不知有谁：它们还没有任何用途。",
  "channels.fillers-title": "填充符与空白字符",
  "channels.fillers-summary": "显示为无或显示为空白的字母：谚文填充符、空的盲文方、高棉文固有元音。",
  "channels.fillers-accuses": "书写古朝鲜文、盲文和高棉文的人，以及使用空白名字的人。",
  "channels.bidi-title": "双向控制字符",
  "channels.bidi-summary": "控制文本显示方向的字符。读到的内容可能与存储的内容不同（Trojan Source）。",
  "channels.bidi-accuses": "书写希伯来文、阿拉伯文等从右向左文字的人，以及在译文中插入名称的译者。",
  "channels.spaces-title": "其他宽度的空格",
  "channels.spaces-summary": "看上去与普通空格相差无几的空格。每处词间选用哪一种，可以承载比特。",
  "channels.spaces-accuses": "排版者，法文和东亚文字的书写者，以及从文字处理软件粘贴文字的人。",
  "channels.controls-title": "控制字符",
  "channels.controls-summary": "退格、删除、ESC 之类的字符：终端遇到它们可能隐藏或覆盖文字。",
  "channels.controls-accuses": "从终端复制的输出、采用其他编码的文本、分页符。",

  "channels.zero-width-bits-title": "零宽比特",
  "channels.zero-width-bits-summary":
    "两种或四种零宽字符，每个表示文本的一个或两个比特。有十种工具这样做，所用字符、顺序和首尾标识各不相同。",
  "channels.base-n-title": "定长零宽数字",
  "channels.base-n-summary": "以三至五种零宽字符作数字，每个字符或字节用同样多位数字：330k、zwsp-steg、ZWSP-Tool。",
  "channels.zero-width-lib-title": "零宽码点（zero-width-lib）",
  "channels.zero-width-lib-summary":
    "每个字符以零宽字符写成一个五进制数，数与数之间隔一个零宽空格，位于第一个可见字符之后。",
  "channels.zwus-title": "ZWUS",
  "channels.zwus-summary":
    "每个字符以不可见字符写成一个三、六或八进制数，数与数之间另隔一个不可见字符：即 Zero Width Unicode Standard。",
  "channels.sneaky-bits-title": "Sneaky bits",
  "channels.sneaky-bits-summary":
    "以不可见乘号和不可见加号表示 0 和 1。PyRIT 写整字节；garak 写字符，而没有任何标识显示一个字符到哪里为止。",
  "channels.steg-zero-title": "StegZero",
  "channels.steg-zero-summary": "八种零宽字符，每个三比特，前有带校验和的头部。其口令只是循环异或，不是加密。",
  "channels.invisicode-title": "Invisicode",
  "channels.invisicode-summary":
    "以第 14 平面的全部不可见码点（包括标签字符和变体选择符）作 4096 进制：两个字符表示三个字节。",
  "channels.odd-code-points-title": "不对应字符的码点",
  "channels.odd-code-points-summary":
    "半个代理对、非字符、私用区字符，以及 Unicode 17.0 尚未分配的码点。多数字体把它们显示为方框。",
  "channels.odd-code-points-accuses":
    "被程序从错误位置截断的文本、图标字体、自造文字，以及比 Unicode 17.0 更新的字符。",
  "channels.tolgee-title": "Tolgee 标记",
  "channels.tolgee-summary": "翻译编辑工具 Tolgee 放入页面、用来辨认各段文本的标记。",
  "channels.steg-cloak-title": "StegCloak",
  "channels.steg-cloak-summary":
    "压缩并取反的文本，用四种零宽字符，每个表示两比特，另用两种表示最常见的成对字符。设有口令时加密。",
  "channels.vercel-stega-title": "Sanity 与 Vercel 的 stega",
  "channels.vercel-stega-summary":
    "文本之后的零宽字符，以 JSON 说明该文本来自编辑器的何处。这是网络上最常见的零宽载荷。",
  "channels.vercel-stega-bookkeeping":
    "编辑信息，与 Sanity 和 Vercel 的 stega 放在文本之后的一样，用来得知文本来自编辑器的何处。",
  "channels.innamark-title": "Innamark",
  "channels.innamark-summary":
    "藏在词间空格中的水印：每个空格是四种特殊空格之一，四个合为一个字节，第五种用来隔开重复的内容。",
  "channels.en-em-bits-title": "EN SPACE 与 EM SPACE",
  "channels.en-em-bits-summary": "以词间的半宽空格和全宽空格表示 0 和 1。哪一种是 0 并不清楚。",
  "channels.snow-title": "SNOW",
  "channels.snow-summary":
    "行尾的空格和制表符：制表符之间有 0 至 7 个空格为一组，每组三比特，与 stegsnow 的写法相同，可压缩也可不压缩。",
  "channels.trailing-bits-title": "行尾的空格与制表符",
  "channels.trailing-bits-summary": "行尾的空格表示 0，制表符表示 1，每行一个或多个。按 StegGuard 的读法读取。",
  "channels.line-endings-title": "换行符",
  "channels.line-endings-summary": "有的行以 CR LF 结尾，有的行以 LF 或 CR 结尾：取哪一种可以是一个比特。",
  "channels.line-endings-accuses": "拼接不同系统的文件、粘贴到保留换行符的编辑器，或让 git 转换部分换行符的人。",
  "channels.white-space-title": "词间空格与缩进",
  "channels.white-space-summary":
    "词与词之间用一个还是两个空格，行首用制表符还是空格：这种几乎看不出的选择可以是一个比特。",
  "channels.white-space-accuses": "习惯在句号后打两个空格、手工对齐、复制两端对齐的文本，或用多种编辑器编辑代码的人。",
  "channels.escapes-title": "转义",
  "channels.escapes-summary":
    "在仍处于编码状态的文本中：不必要地写成转义的字母，以及时而一种写法、时而另一种写法的转义。解码后即消失。",
  "channels.escapes-accuses": "拼接多个程序的输出、而各程序转义方式不同的人。",
  "channels.accuses-line-ends": "书写 Markdown 和诗歌的人，复制表格或终端屏幕的人，以及会在行尾留下空白的编辑器。",
  "channels.accuses-chance": "据所知，没有谁的普通文本会有一连串这样的字符。没有含义的一小串字符也可能碰巧读成文本。",
  "channels.accuses-nobody": "尚不知有谁：普通文本不会有它的头部和校验和。",
  "channels.tolgee-bookkeeping": "一个标记，与 Tolgee 翻译编辑工具放入页面的一样，用来得知这是哪段文本。",

  "channels.reads-as-text":
    "可读作 {bytes, plural, other {# 字节}}的文本{variant, select, none {} other {，与 {variant} 相符}}。",
  "channels.reads-as-bytes":
    "可读作 {bytes, plural, other {# 字节}}的非文本数据{variant, select, none {} other {，与 {variant} 相符}}。",
  "channels.headline-decoded": "可读出 {count, plural, other {# 个载荷}}",
  "channels.headline-locked": "一个锁定的载荷",
  "channels.locked":
    "与{variant, select, none {加密的载荷} other {加密的 {variant} }}相符，{bytes, plural, other {# 字节}}。需要口令才能读取。",
  "channels.for-text": "它是一段纯文本。随机字符大约每 {odds, number} 次会有一次读成文本。",
  "channels.against-short": "它很短：随机字符大约每 {odds, number} 次会有一次读出些什么。",
  "channels.for-whole-units": "长度吻合：{count, plural, other {# 个单元}}，每个单元 {width} 个字符，没有剩余。",
  "channels.for-framing": "开头和结尾与此格式相同：有 {count, plural, other {# 个字符}}不承载内容。",
  "channels.for-separators": "按此格式的切分方式可切分为 {count, plural, other {# 个字符}}，没有一个是空的。",
  "channels.for-magic": "有此格式的标志性字节（{count, plural, other {# 字节}}）。",
  "channels.for-checksum": "其 {bits} 比特的校验和相符。",
  "channels.for-shortened-pairs": "其中的成对字符按此格式缩短，没有遗漏，得出 {count, plural, other {# 个完整字节}}。",
  "channels.for-json": "它是格式正确的 JSON。",
  "channels.for-every-space":
    "{count, plural, other {# 个特殊空格}}相继出现，其间没有普通空格，此格式也不会留下普通空格。",
  "channels.for-repeats": "同样的内容完整出现 {count, plural, other {# 次}}。",
  "channels.against-guess": "没有任何标识显示一个字符到哪里为止：这是它可能对应的许多文本中最平常的一种。",
  "channels.against-polarity": "两者中哪一个是 0，只是猜测。",
  "channels.against-weak": "没有含义的字符偶尔也会读出这么多内容。之所以列出，是因为要求列出全部。",
  "channels.against-unchecked-passphrase": "其中没有任何内容可以检验口令：错误的口令会得出别的字符，很少得出文本。",
  "channels.against-collision": "同样的字符也可读作 {names}{count, plural, =1 {} other { 等，共 {count} 种其他解读}}。",
  "channels.against-who": "它不显示是谁放入的，也不显示是否有人知情。",

  "channels.invisible-run":
    "一串 {count, plural, other {# 个不可见字符}}，此处没有读出已知格式：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.invisible-scattered":
    "不可见字符 {point}，出现 {count, plural, =1 {1 次} other {# 次，每次单独出现}}，此处没有读出已知格式。",
  "channels.invisible-mixed-spaces":
    "词与词之间有 {count, plural, other {# 个不常见的空格}}，宽度不一，此处没有读出已知格式：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.invisible-more":
    "另有 {runs, plural, other {# 处（或组）}}不可见字符，共 {count, plural, other {# 个字符}}，未逐一列出。",
  "channels.invisible-more-ordinary":
    "另有 {runs, plural, other {# 组}}属常见用途的不可见字符，共 {count, plural, other {# 个字符}}，未逐一列出。",

  "channels.invisible-bom": "开头的字节顺序标记，许多编辑器会写入。",
  "channels.invisible-emoji": "{point}，出现 {count, plural, other {# 次}}：表情符号的组成部分。",
  "channels.invisible-flag": "标签字符，{count} 个：组成英格兰、苏格兰或威尔士的旗帜。",
  "channels.invisible-variant":
    "{point}，出现 {count, plural, other {# 次}}：为前一个字符选定 Unicode 所规定的一种形式。",
  "channels.invisible-script": "{point}，出现 {count, plural, other {# 次}}：前后文字拼写中的用法。",
  "channels.invisible-word-break":
    "{point}，出现 {count, plural, other {# 次}}：在书写时不加空格的文字中，标示可以换行之处。",
  "channels.invisible-soft-hyphen": "{point}，出现 {count, plural, other {# 次}}：标示单词可以断开加连字符之处。",
  "channels.invisible-french-space":
    "{point}，出现 {count, plural, other {# 次}}：标点旁或数字中的不换行空格，如法文排版。",
  "channels.invisible-east-asian-space": "{point}，出现 {count, plural, other {# 次}}：中文和日文中的普通空格。",
  "channels.invisible-space":
    "{point}，出现 {count, plural, other {# 次}}：可用空格之处的另一种空格，网页和排版者会使用。",
  "channels.invisible-direction": "{point}，出现 {count, plural, other {# 次}}：在含有从右向左字母的行中设定方向。",
  "channels.invisible-line-separator": "{point}，出现 {count, plural, other {# 次}}：换行，富文本编辑器会这样写。",
  "channels.invisible-page-break": "{point}，出现 {count, plural, other {# 次}}：分页符。",
  "channels.invisible-formula":
    "{point}，出现 {count, plural, other {# 次}}：没有符号的运算符，从排版公式中复制时即如此。",
  "channels.invisible-template":
    "{point}，出现 {count, plural, other {# 次}}：在模板标签或括号旁，富文本编辑器会这样留下。",
  "channels.invisible-code-indent": "{point}，出现 {count, plural, other {# 次}}：在缩进的行之前，聊天页面会这样放置。",
  "channels.invisible-empty-line":
    "{point}，出现 {count, plural, other {# 次}}：单独占一行，富文本编辑器以此保留空行。",
  "channels.invisible-chat":
    "{point}，出现 {count, plural, other {# 次}}：在行首或名字之后，导出的聊天记录中有这种情形。",
  "channels.invisible-misread": "{point}，出现 {count, plural, other {# 次}}：以错误编码读取的文本中的一个字节。",

  "channels.bidi-reordered": "有一行存储为“{stored}”，显示为“{shown}”。",
  "channels.bidi-controls": "有一行含有不成对的方向控制字符，或改变字母顺序的方向控制字符：“{stored}”。",
  "channels.bidi-paired":
    "{count, plural, other {# 个方向隔离符或其结束符}}，成对围住某些内容：在这里没有改变任何顺序。",
  "channels.controls-hidden": "有一行存储为“{stored}”，终端显示为“{shown}”。",
  "channels.controls-harmless":
    "{count, plural, other {# 个终端控制字符}}，用于颜色、叠印的文字或进度显示：没有隐藏其他文字。",
  "channels.odd-known":
    "{count, plural, other {# 个私用区字符}}（{point}{others, plural, =0 {} other {，另有 # 种}}）：{use, select, apple {Apple 的徽标} citation {与某厂商标示引文的写法相同} other {与图标字体的用法相同}}。",
  "channels.odd-points":
    "{kind, select, surrogate {{count, plural, other {# 个只有一半的代理对}}} noncharacter {{count, plural, other {# 个非字符}}} private {{count, plural, other {# 个私用区字符}}} other {{count, plural, other {# 个 Unicode 17.0 尚未分配的码点}}}}：{point}{others, plural, =0 {} other {，另有 # 种}}。",

  "channels.for-length-fits": "长度吻合：{count, plural, other {# 字节}}，多出的比特不超过最后一组必然剩下的数目。",
  "channels.for-words": "其中有 {count, plural, other {# 个词}}属于某些语言最常用的词。",

  "channels.snow-shape":
    "{lines, plural, other {# 行}}末尾有空白，共 {count, plural, other {# 组}}，与 SNOW 的写法相同。没有读出文本；可能经过压缩或加密。",
  "channels.for-snow-blocks":
    "第一个制表符之后有 {count, plural, other {# 组}}，每组最多七个空格，共 {kinds, plural, other {# 种}}长度，出现次数大致相等：每组三比特。",
  "channels.trailing-mixed":
    "{lines, plural, other {# 行}}末尾共有 {count, plural, other {# 个空格或制表符}}，排列无规律，此处没有读出已知格式。",
  "channels.line-endings-mixed":
    "换行符不止一种：{crlf, number} 行以 CR LF 结尾，{lf, number} 行只以 LF 结尾{cr, plural, =0 {} other {，# 行只以 CR 结尾}}。",
  "channels.gaps-mixed":
    "{total, plural, other {# 处词间空隙}}中，{count, plural, other {# 处}}有两个空格，排列无规律。",
  "channels.gaps-justified": "{count, plural, other {# 处词间空隙}}有两个空格，各行等长：这是经过两端对齐的文本。",
  "channels.indents-mixed":
    "缩进深度相同的行中，{tabs, plural, other {# 行}}以制表符缩进，{spaces, plural, other {# 行}}以空格缩进，排列无规律。",
  "channels.escapes-letters": "{count, plural, other {# 个普通字母或数字}}写成转义，旁边的其他字母和数字则没有。",
  "channels.escapes-case":
    "{kind, select, unicode {\\u00e9 一类的转义} percent {%c3 一类的转义} other {&#xe9; 一类的实体}}，字母小写的 {lower, number} 处，大写的 {upper, number} 处，排列无规律。",
  "channels.escapes-forms":
    "同一字符有 {kinds, plural, other {# 种}}转义写法，共 {count, plural, other {# 次}}，排列无规律。",
  "channels.for-choices":
    "二者取哪一个没有规律：{count, plural, other {# 次选择}}可以容纳 {bytes, plural, other {# 字节}}。",
  "channels.against-line-ends": "编辑器、邮件程序和复制来的表格会在行尾留下空白。",
  "channels.against-line-endings": "拼接的文件、粘贴的段落，以及 git 对部分文件的转换，会留下多种换行符。",
  "channels.against-gaps": "句号后空两格是旧习惯，一段文本也可能出自多人之手。",
  "channels.against-indents": "设置不同的多种编辑器会在同一文件中留下制表符和空格。",
  "channels.against-escapes": "各程序对哪些字符转义、怎样转义各不相同；经过多个程序的文本会有不止一种写法。",

  "channels.pair-payload-only":
    "只有 {side} 带有{count, plural, =1 { {bytes, plural, other {# 字节}}的{locked, select, yes {锁定的载荷} other {载荷}}} other { # 个{locked, select, yes {锁定的载荷} other {载荷}}，各为 {bytes, plural, other {# 字节}}}}，与 {form} 相符。",
  "channels.pair-payload-differs":
    "A 与 B 带有不同的载荷，与 {form} 相符：A 中 {a, plural, other {# 字节}}，B 中 {b, plural, other {# 字节}}{count, plural, =1 {} other {，共 # 次}}。",
  "channels.pair-not-who": "是谁放入的，何时放入，为了什么。",
  "channels.pair-not-absent": "{side} 中从来没有过：它可能在途中丢失，也可能采用了这里不认识的形式。",
  "channels.against-left-out": "另一份抓取文件在复制时略去了部分内容。",

  "channels.for-length": "据这里所知，没有哪种文字或编辑器会把 {count, plural, other {# 个这样的字符}}连在一起。",
  "channels.for-alphabet": "只用到 {kinds, plural, other {# 种字符}}，采用同样数目符号的编码就会如此。",
  "channels.for-scattered":
    "共有 {count, plural, other {# 个}}；这样的字符在哪里有、在哪里没有，每处可能承载一个比特。",
  "channels.for-mixed-spaces": "各词之间的宽度不一；选用哪种宽度，可能承载比特。",
  "channels.for-tags": "标签字符与普通字母和数字一一对应。除三面旗帜外，没有常见用途。",
  "channels.for-selectors": "变体选择符若不跟在能变化的字符之后，可以用来表示字节。",
  "channels.for-prefix": "以此格式用来标示文本的字符开头。",
  "channels.for-override": "方向覆盖字符使文本的显示顺序与存储顺序不同。",
  "channels.for-unclosed": "没有闭合的控制字符会一直作用到行尾，越出它开始时所在的范围。",
  "channels.for-deletion": "这样的字符可以使终端隐藏或覆盖文字。",
  "channels.for-choice": "各个可能的位置中哪些有、哪些没有，本身就可能承载信息。这里没有任何东西表明确实如此。",

  "channels.against-single": "单独一个往往是复制时留下的。",
  "channels.against-repetition": "全都是同一个字符：这样一串只能说明它有多长。",
  "channels.against-zero-width-space": "网页和聊天页面会在文本中放入 U+200B 来控制换行，复制时一并带走。",
  "channels.against-template-marks": "富文本编辑器会在标签和链接前后留下 U+2060 和 U+200E。",
  "channels.against-formula": "从网页复制的公式会带来不可见的运算符。",
  "channels.against-rich-text": "从富文本编辑器和网页复制时，会一并带来这样的换行和空格。",
  "channels.against-joiner-emoji": "它在表情符号旁：可能是比这里的列表更新的序列，或某厂商自有的序列。",
  "channels.against-joiner-letters": "排版者会把它放在字母之间，使字母不相连。",
  "channels.against-terminal": "从终端复制的输出带有这样的颜色代码。",
  "channels.against-utf16": "把 UTF-16 文本按单字节读取时，每个字母旁都会有一个 U+0000。",
  "channels.against-isolates": "翻译程序库会在插入的名称前后成对放置方向隔离符。",
  "channels.against-right-to-left": "该行有从右向左的字母：这类控制字符属于其书写，摘引时会截去它们的末尾。",
  "channels.against-display": "各程序对这类字符的处理不同：有的什么也不显示，有的以编号显示。",
  "channels.against-rewritten": "程序会重写同一行来显示进度，所写的内容会全部复制下来。",
  "channels.against-flag": "它跟在一面黑旗之后：有些厂商绘制的地区旗帜不止列出的三面。",
  "channels.against-cut-pair": "按码元截断文本的程序会留下半个代理对。",
  "channels.against-internal": "程序在内部使用非字符，有些会泄漏出来。",
  "channels.against-own-font": "图标字体、企业字体和学术字体会给这样的码点赋予自己的含义。",
  "channels.against-newer": "它可能是更新版本的 Unicode 中的字符。",
  "channels.against-byte-order-mark": "拼接在一起的文件会在每个接缝处留下字节顺序标记。",
  "channels.against-no-format": "没有从中解码出任何载荷。",

  "channels.homoglyphs-title": "形似字母",
  "channels.homoglyphs-summary":
    "拉丁字母单词中混有其他文字的形似字母（同形字）。读者看不出差别，程序看到的是另一个词。",
  "channels.homoglyphs-accuses":
    "用两种文字打字而按错键的人，为美观而混用文字的名称，扫描的文本，科学名称中的希腊字母。",
  "channels.homoglyph-bits-title": "形似字母中的比特",
  "channels.homoglyph-bits-summary":
    "十三个字母，含大小写，拉丁字母表示 0，西里尔字母表示 1，按阅读顺序排列。ZeroWidthStego 采用这种做法。",
  "channels.homoglyph-bits-accuses": "混用拉丁字母和西里尔字母的文本，碰巧可以读成一小段文字。",
  "channels.apostrophes-title": "撇号",
  "channels.apostrophes-summary":
    "单词内部的撇号，用的是大约十五种字符中的哪一种。在其中选择可以承载比特；通篇一种，则是键盘使然。",
  "channels.apostrophes-accuses":
    "由多个来源拼成的文本，以及以撇号为字母的语言：乌克兰语、乌兹别克语、夏威夷语和各种转写。",
  "channels.genius-morse-title": "撇号中的摩尔斯电码（Genius）",
  "channels.genius-morse-summary":
    "直撇号为点，弯撇号为划，歌词网站 Genius 曾这样标记其文本；或用两种空格。没有任何标识显示一个字母到哪里为止。",
  "channels.genius-morse-accuses":
    "混用两种撇号的文本：任何混用都可以切分成字母。只有已知曾以此法隐藏的两个词，才不仅仅视为猜测。",
  "channels.dashes-title": "连字符",
  "channels.dashes-summary": "单词内部的连字符，用的是哪一种字符。有几种外观相同；在其中选择可以承载比特。",
  "channels.dashes-accuses": "使用文字处理软件的人，以及语言模型生成的文本，其中常写 U+2011。",
  "channels.digits-title": "其他文字的数字",
  "channels.digits-summary": "同一个数中混有多种文字的数字，以及用文本所用文字以外的数字写成的数。",
  "channels.digits-accuses": "所用文字有自己的数字、又有多种键盘的人；扫描得来的数。",
  "channels.compatibility-forms-title": "字母的其他形式",
  "channels.compatibility-forms-summary": "数学字母、全角字母、带圈字母和连字：经 NFKC 规范化会变成普通字符的字符。",
  "channels.compatibility-forms-accuses":
    "社交网络，那里以数学字母充当粗体和斜体；东亚输入法；公式；从 PDF 复制的文本。",
  "channels.normalization-title": "合成与分解的字母",
  "channels.normalization-summary":
    "带附加符号的字母可以存为一个字符（NFC），也可以存为两个（NFD）。两者外观相同；选用哪一种可以承载一个比特。",
  "channels.normalization-accuses": "含有 macOS 文件名或复制自 PDF 的内容、其余部分在别处键入的文本。",
  "channels.letters-lookalike":
    "{count, plural, other {# 个其他文字}}的字母（{script, select, cyrillic {西里尔字母} greek {希腊字母} armenian {亚美尼亚字母} cherokee {切罗基文} coptic {科普特文} lisu {傈僳文} syllabics {加拿大音节文字} tifinagh {提非纳文} deseret {德瑟雷特文} osage {欧塞奇文} other {其他文字}}）形似拉丁字母，出现在拉丁字母单词中：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.letters-slip":
    "{count, plural, other {# 个拉丁字母}}出现在其余部分为{script, select, cyrillic {西里尔字母} greek {希腊字母} armenian {亚美尼亚字母} cherokee {切罗基文} coptic {科普特文} lisu {傈僳文} syllabics {加拿大音节文字} tifinagh {提非纳文} deseret {德瑟雷特文} osage {欧塞奇文} other {其他文字}}的单词中，与按错键时留下的情形相同：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.letters-formula":
    "{count, plural, other {# 个字母}}（{script, select, cyrillic {西里尔字母} greek {希腊字母} armenian {亚美尼亚字母} cherokee {切罗基文} coptic {科普特文} lisu {傈僳文} syllabics {加拿大音节文字} tifinagh {提非纳文} deseret {德瑟雷特文} osage {欧塞奇文} other {其他文字}}）与拉丁字母并列，如公式、单位和科学名称中那样：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.letters-ending":
    "{count, plural, other {# 个字母}}（{script, select, cyrillic {西里尔字母} greek {希腊字母} armenian {亚美尼亚字母} cherokee {切罗基文} coptic {科普特文} lisu {傈僳文} syllabics {加拿大音节文字} tifinagh {提非纳文} deseret {德瑟雷特文} osage {欧塞奇文} other {其他文字}}）接在拉丁字母缩写之后，如词尾变化那样：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.letters-number":
    "{count, plural, other {# 个字母}}（{script, select, cyrillic {西里尔字母} greek {希腊字母} armenian {亚美尼亚字母} cherokee {切罗基文} coptic {科普特文} lisu {傈僳文} syllabics {加拿大音节文字} tifinagh {提非纳文} deseret {德瑟雷特文} osage {欧塞奇文} other {其他文字}}）形似数字，出现在数中：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.apostrophes-mixed":
    "单词内部有 {count, plural, other {# 个撇号}}，不止一种：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.apostrophes-letter":
    "单词内部有 {count, plural, other {# 个撇号}}，作为乌克兰语、乌兹别克语、夏威夷语等许多语言的字母，或用于转写：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.hyphens-mixed":
    "单词内部有 {count, plural, other {# 个 U+002D 以外的连字符}}，不止一种：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.hyphens-other":
    "单词内部有 {count, plural, other {# 个 U+002D 以外的连字符}}，文字处理软件、转换程序和语言模型会这样写：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.digits-mixed":
    "同一个数中混有多种文字的数字，共 {count, plural, other {# 个数字}}：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.digits-together":
    "同一个数中混有同一键盘可打出的两种数字，共 {count, plural, other {# 个数字}}：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.digits-foreign":
    "{count, plural, other {# 个数字}}，不属于文本所用的文字：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.forms-amid-plain":
    "{count, plural, other {# 个其他形式的字母}}夹在单词的普通字母之间：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.forms-decorated":
    "{count, plural, other {# 个其他形式的字母}}组成整个单词，社交网络上以此表示粗体、斜体或作装饰：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.forms-formula":
    "{count, plural, other {# 个其他形式的字母}}，与公式中的用法相同：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.forms-ligature":
    "{count, plural, other {# 个连字}}，从 PDF 复制的文本中会有：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.forms-ellipsis":
    "{count, plural, other {# 个单字符省略号}}，另有用三个点写成的省略号：{counts}{others, plural, =0 {} other {，另有 # 种}}。",
  "channels.normalization-mixed":
    "带附加符号的字母，{composed, plural, other {# 个}}写成一个字符，{decomposed} 个写成多个字符；{both, plural, =0 {没有一种兼有两种写法} other {其中 # 种兼有两种写法}}。",
  "channels.for-lookalike": "读者会把它当作普通字母，程序则不会。换的是哪些字母，每个可能承载一个比特。",
  "channels.for-unsearchable": "搜索普通写法的人找不到这个词，读者和语言模型却看得懂。",
  "channels.for-rare-apostrophe": "英语缩约形式中出现了键盘在此处不会打出的字母，而其他缩约形式用的是普通撇号。",
  "channels.for-mixed-digits": "一个数的各位数字出自同一个键盘，而且只有同属一种才会被读作一个数。",
  "channels.for-known-word": "{word} 是已知 Genius 曾以此法隐藏的词。",
  "channels.against-keyboard-slip": "用两种文字书写的人会不知不觉按到这样的键：在键盘上，这些字母往往共用一个键。",
  "channels.against-stylised-name": "产品、乐队和用户的名称会为外观而混用文字。",
  "channels.against-recognised-text": "从图像识别出的文本会混入形似字符。",
  "channels.against-pasted-together": "由多个来源拼成的文本会保留各自的习惯。",
  "channels.against-foreign-keyboard": "其他语言的键盘和转换程序会写出这样的字符。",
  "channels.against-input-method": "东亚输入法会在一个单词之内切换普通字母和全角字母。",
  "channels.against-file-names": "来自 macOS 的文件名和来自 PDF 的文本是分解形式的。",
};
