import type { Messages } from "./messages.ts";

export const zhHans: Messages = {
  locale: "zh-Hans",
  dir: "ltr",
  actions: {
    "accept-all": "全部接受",
    "reject-all": "全部拒绝",
    manage: "选择",
    save: "保存选择",
    close: "关闭",
    withdraw: "撤回同意",
  },
  banner: {
    title: "我们使用 Cookie",
    text: "{controller}的运行需要部分 Cookie。其他 Cookie 由您决定：{categories}。您可以拒绝，不会因此受到任何不利影响，也可以随时在“Cookie 设置”中更改您的选择。",
    changed:
      "相关内容有所变更，因此我们再次征求您对以下类别的意见：{categories}。您对 Cookie 的其他选择保持不变。",
    closeRefuses: "不接受并继续",
  },
  preferences: {
    title: "Cookie 设置",
    text: "请针对每项用途作出决定。保存之前，不会有任何更改。",
    alwaysOn: "始终启用",
    stored: { other: "{count} 个存储项目" },
    services: "第三方",
    session: "直到您关闭浏览器",
    changed: "在您选择后有变更",
    exempt: "启用，直至您提出反对",
    byDefault: "启用，直至您选择退出",
    signal: "已按您浏览器的要求停用",
  },
  signalHonoured:
    "您的浏览器发送了 Global Privacy Control 信号。我们已遵从您的选择退出请求：{categories}。",
  notPersisted: "您的浏览器不保留 Cookie。在您离开本页面之前，您的选择有效。",
  objection: "因法律允许无需征询即可使用，目前已在使用：{categories}。您可以随时提出反对。",
  saved: "您的选择已保存。",
  privacyChoices: "您的隐私选择",
  trigger: "Cookie 设置",
  gate: "此内容需要您的同意：{category}。",
  frame: {
    text: "外部内容：{service}。只有在您允许后才会加载。",
    once: "仅加载一次",
    allow: "始终允许 {service}",
  },
};
