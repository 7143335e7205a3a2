import type { Messages } from "./messages.ts";

export const ja: Messages = {
  locale: "ja",
  dir: "ltr",
  actions: {
    "accept-all": "すべて許可",
    "reject-all": "すべて拒否",
    manage: "選択する",
    save: "選択内容を保存",
    close: "閉じる",
    withdraw: "同意を撤回",
  },
  banner: {
    title: "当サイトではCookieを使用しています",
    text: "{controller}の動作には一部のCookieが必要です。その他のCookieを許可するかどうかは、お客様ご自身でお選びいただけます：{categories}。拒否しても不利益は一切ありません。回答は「Cookie設定」からいつでも変更できます。",
    changed:
      "変更があったため、次の項目について改めてお伺いします：{categories}。Cookieに関するその他の回答はそのまま有効です。",
    closeRefuses: "許可せずに続ける",
  },
  preferences: {
    title: "Cookie設定",
    text: "目的ごとにお選びください。保存するまで何も変わりません。",
    alwaysOn: "常に有効",
    stored: { other: "{count}件の保存項目" },
    services: "第三者",
    session: "ブラウザを閉じるまで",
    changed: "回答後に変更あり",
    exempt: "異議を申し立てるまで有効",
    byDefault: "オプトアウトするまで有効",
    signal: "ブラウザの要求により無効",
  },
  signalHonoured:
    "お使いのブラウザはGlobal Privacy Controlの信号を送信しています。オプトアウトの要求を反映しました：{categories}。",
  notPersisted: "お使いのブラウザはCookieを保持しません。回答はこのページを離れるまで有効です。",
  objection:
    "事前に確認しなくても法律で認められているため、すでに使用しています：{categories}。いつでも異議を申し立てることができます。",
  saved: "選択内容を保存しました。",
  privacyChoices: "プライバシーに関する選択",
  trigger: "Cookie設定",
  gate: "ご利用には同意が必要です：{category}。",
  frame: {
    text: "外部コンテンツ：{service}。許可した場合にのみ読み込まれます。",
    once: "今回のみ読み込む",
    allow: "{service}を常に許可",
  },
};
