import type { Messages } from "./messages.ts";

export const ko: Messages = {
  locale: "ko",
  dir: "ltr",
  actions: {
    "accept-all": "모두 수락",
    "reject-all": "모두 거부",
    manage: "선택",
    save: "선택 사항 저장",
    close: "닫기",
    withdraw: "동의 철회",
  },
  banner: {
    title: "쿠키를 사용합니다",
    text: "{controller}의 작동에는 일부 쿠키가 필요합니다. 나머지는 직접 결정하실 수 있습니다: {categories}. 거부하셔도 불이익은 전혀 없으며, 언제든지 ‘쿠키 설정’에서 답변을 변경하실 수 있습니다.",
    changed:
      "변경된 사항이 있어 다음 항목에 대해 다시 여쭙습니다: {categories}. 쿠키에 관한 다른 답변은 그대로 유지됩니다.",
    closeRefuses: "수락하지 않고 계속",
  },
  preferences: {
    title: "쿠키 설정",
    text: "목적별로 결정해 주세요. 저장하기 전까지는 아무것도 바뀌지 않습니다.",
    alwaysOn: "항상 켜짐",
    stored: { other: "저장 항목 {count}개" },
    services: "제3자",
    session: "브라우저를 닫을 때까지",
    changed: "답변 이후 변경됨",
    exempt: "이의를 제기할 때까지 켜짐",
    byDefault: "거부할 때까지 켜짐",
    signal: "브라우저의 요청에 따라 꺼짐",
  },
  signalHonoured:
    "사용 중인 브라우저가 Global Privacy Control 신호를 보내고 있습니다. 거부 요청이 반영되었습니다: {categories}.",
  notPersisted:
    "사용 중인 브라우저는 쿠키를 보관하지 않습니다. 답변은 이 페이지를 떠날 때까지 유효합니다.",
  objection:
    "법률이 사전 확인 없이 허용하므로 이미 사용 중입니다: {categories}. 언제든지 이의를 제기하실 수 있습니다.",
  saved: "선택 사항이 저장되었습니다.",
  privacyChoices: "개인정보 보호 선택 사항",
  trigger: "쿠키 설정",
  gate: "이용하려면 동의가 필요합니다: {category}.",
  frame: {
    text: "외부 콘텐츠: {service}. 허용하신 경우에만 불러옵니다.",
    once: "이번만 불러오기",
    allow: "{service} 항상 허용",
  },
};
