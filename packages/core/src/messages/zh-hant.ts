import type { Messages } from "./messages.ts";

export const zhHant: Messages = {
  locale: "zh-Hant",
  dir: "ltr",
  actions: {
    "accept-all": "全部接受",
    "reject-all": "全部拒絕",
    manage: "選擇",
    save: "儲存選擇",
    close: "關閉",
    withdraw: "撤回同意",
  },
  banner: {
    title: "我們使用 Cookie",
    text: "{controller}的運作需要部分 Cookie。其他 Cookie 由您決定：{categories}。您可以拒絕，不會因此受到任何不利影響，也可以隨時在「Cookie 設定」中變更您的選擇。",
    changed:
      "相關內容有所變更，因此我們再次徵詢您對下列類別的意見：{categories}。您對 Cookie 的其他選擇維持不變。",
    closeRefuses: "不接受並繼續",
  },
  preferences: {
    title: "Cookie 設定",
    text: "請針對每項用途作出決定。儲存之前，不會有任何變更。",
    alwaysOn: "一律啟用",
    stored: { other: "{count} 個儲存項目" },
    services: "第三方",
    session: "直到您關閉瀏覽器",
    changed: "在您選擇後有變更",
    exempt: "啟用，直到您提出反對",
    byDefault: "啟用，直到您選擇退出",
    signal: "已依您瀏覽器的要求停用",
  },
  signalHonoured:
    "您的瀏覽器傳送了 Global Privacy Control 訊號。我們已遵從您的選擇退出要求：{categories}。",
  notPersisted: "您的瀏覽器不會保留 Cookie。在您離開本頁面之前，您的選擇有效。",
  objection: "因法律允許無須徵詢即可使用，目前已在使用：{categories}。您可以隨時提出反對。",
  saved: "您的選擇已儲存。",
  privacyChoices: "您的隱私選擇",
  trigger: "Cookie 設定",
  gate: "此內容需要您的同意：{category}。",
  frame: {
    text: "外部內容：{service}。只有在您允許後才會載入。",
    once: "僅載入一次",
    allow: "一律允許 {service}",
  },
};
