import type { Messages } from "./messages.ts";

export const tr: Messages = {
  locale: "tr",
  dir: "ltr",
  actions: {
    "accept-all": "Çerezleri kabul et",
    "reject-all": "Çerezleri reddet",
    manage: "Seçim yap",
    save: "Seçimleri kaydet",
    close: "Kapat",
    withdraw: "Rızayı geri çek",
  },
  banner: {
    title: "Çerez kullanıyoruz",
    text: "{controller} çalışmak için bazı çerezlere ihtiyaç duyar. Diğerlerine siz karar verirsiniz: {categories}. Bunları hiçbir dezavantaj yaşamadan reddedebilir ve yanıtınızı istediğiniz zaman “Çerez ayarları” bölümünden değiştirebilirsiniz.",
    changed:
      "Bazı şeyler değişti, bu nedenle şunlar için yeniden soruyoruz: {categories}. Çerezlerle ilgili diğer yanıtlarınız olduğu gibi kalır.",
    closeRefuses: "Kabul etmeden devam et",
  },
  preferences: {
    title: "Çerez ayarları",
    text: "Her amaç için ayrı ayrı karar verin. Siz kaydedene kadar hiçbir şey değişmez.",
    alwaysOn: "Her zaman açık",
    stored: { one: "{count} kayıtlı öğe", other: "{count} kayıtlı öğe" },
    services: "Üçüncü taraflar",
    session: "tarayıcıyı kapatana kadar",
    changed: "Yanıtınızdan sonra değişti",
    exempt: "Siz itiraz edene kadar açık",
    byDefault: "Siz reddedene kadar açık",
    signal: "Tarayıcınızın talebi üzerine kapalı",
  },
  signalHonoured:
    "Tarayıcınız Global Privacy Control sinyali gönderiyor. İtirazınız dikkate alındı: {categories}.",
  notPersisted:
    "Tarayıcınız çerezleri saklamıyor. Yanıtınız, bu sayfadan ayrılana kadar geçerlidir.",
  objection:
    "Yasa sorulmadan kullanılmasına izin verdiği için zaten kullanımda: {categories}. İstediğiniz zaman itiraz edebilirsiniz.",
  saved: "Seçimleriniz kaydedildi.",
  privacyChoices: "Gizlilik seçimleriniz",
  trigger: "Çerez ayarları",
  gate: "Bunun için rızanız gerekiyor: {category}.",
  frame: {
    text: "Harici içerik: {service}. Yalnızca izin verirseniz yüklenir.",
    once: "Bir kez yükle",
    allow: "Her zaman izin ver: {service}",
  },
};
