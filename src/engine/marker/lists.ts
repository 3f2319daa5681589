/**
 * The two lists that the marked versions of Claude Code carried, complete and in their original order.
 *
 * They are the vendor's selection. Being on a list says nothing about wrongdoing; never show them as an accusation.
 *
 * Source: HitCC, CC BY 4.0 (github fish003/HitCC). In the program each byte stood XOR 91, in base64, joined with commas;
 * the SHA-256 of the joined texts is published (A7T/claude-code-marker-20260630) and proved by a test.
 */

/** 147 domains. A host is on the list if it is one of them or ends in a dot and one of them: `cn` makes every .cn a hit. */
export const KNOWN_DOMAINS: readonly string[] = `
  cn sankuai.com netease.com 163.com baidu-int.com baidu.com alibaba-inc.com alipay.com antgroup-inc.cn
  kuaishou.com bytedance.net xiaohongshu.com ctripcorp.com jd.com jdcloud.com bilibili.co iflytek.com
  stepfun-inc.com aliyuncs.com cn-shanghai.fcapp.run cn-beijing.fcapp.run xaminim.com moonshot.ai
  anyrouter.top packyapi.com aicodemirror.com aigocode.com hongshan.com iwhalecloud.com dhcoder.net
  lemongpt.top zhihuiapi.top intsig.net high-five-ai.xyz cloudsway.net 4sapi.com 529961.com 88996.cloud
  88code.ai 88code.org 91code.pro 992236.xyz ai.codeqaq.com ai.hybgzs.com ai.kjvhh.com aicanapi.com
  aicoding.sh aifast.site aihubmix.com anmory.com api.5202030.xyz api.ablai.top api.bianxie.ai api.bltcy.ai
  api.cpass.cc api.dev88.tech api.dreamger.com api.expansion.chat api.gueai.com api.holdai.top api.ikuncode.cc
  api.lconai.com api.linkapi.org api.mkeai.com api.nekoapi.com api.oaipro.com api.ruyun.fun api.ssopen.top
  api.tu-zi.com api.uglycat.cc api.v3.cm api.whatai.cc api.wpgzs.top api.xty.app api.yuegle.com api.zzyu.me
  apimart.ai apipro.maynor1024.live apiyi.com applyj.hiapi.top augmunt.com b4u.qzz.io clauddy.com
  claude-code-hub.app claude-opus.top claudeide.net co.yes.vg code.wenwen-ai.com code.x-aio.com codeilab.com
  cubence.com deeprouter.top dimaray.com dmxapi.com docs.aigc2d.com duckcoding.com fk.hshwk.org flapcode.com
  foxcode.hshwk.org foxcode.rjj.cc fuli.hxi.me getgoapi.com gpt.zhizengzeng.com gptgod.cloud gptkey.eu.org
  gptpay.store hdgsb.com henapi.top instcopilot-api.com jeniya.top jiekou.ai kg-api.cloud n1n.ai
  new-api.u4vr.com new.xychatai.com one-api.bltcy.top one.ocoolai.com oneapi.paintbot.top open.xiaojingai.com
  openclaude.me opus.gptuu.com poloai.top poloapi.top privnode.com proxyai.com qinzhiai.com right.codes
  runanytime.hxi.me sssaicode.com store.zzyus.top tiantianai.pro uiuiapi.com uniapi.ai vip.undyingapi.com
  wolfai.top wzw.de5.net wzw.pp.ua xairouter.com xaixapi.com xiaohuapi.site xiaohumini.site xy.poloapi.com
  yansd666.com yansd666.top yunwu.ai yunwu.zeabur.app zenmux.ai
`
  .trim()
  .split(/\s+/);

/** 11 keywords. A host that contains one anywhere is a hit, by accident too: `host01air.example.com`. */
export const LAB_KEYWORDS: readonly string[] =
  "deepseek moonshot minimax xaminim zhipu bigmodel baichuan stepfun 01ai dashscope volces".split(" ");

/** The two values of the system's time-zone setting that the third bit stands for. A setting is not a location. */
export const LISTED_TIME_ZONES: readonly string[] = ["Asia/Shanghai", "Asia/Urumqi"];
