import type { Messages } from "./messages.ts";

export const he: Messages = {
  locale: "he",
  dir: "rtl",
  actions: {
    "accept-all": "אישור הכול",
    "reject-all": "דחיית הכול",
    manage: "בחירה",
    save: "שמירת הבחירות",
    close: "סגירה",
    withdraw: "ביטול ההסכמה",
  },
  banner: {
    title: "אנו משתמשים בקובצי Cookie",
    text: "האתר של {controller} זקוק לכמה קובצי Cookie כדי לפעול. לגבי האחרים ההחלטה בידיכם: {categories}. אפשר לדחות אותם ללא כל השלכה שלילית, ולשנות את התשובה בכל עת תחת ”הגדרות קובצי Cookie”.",
    changed:
      "משהו השתנה, ולכן אנו שואלים שוב על: {categories}. שאר התשובות שלכם בנוגע לקובצי Cookie נותרות בתוקף.",
    closeRefuses: "המשך ללא אישור",
  },
  preferences: {
    title: "הגדרות קובצי Cookie",
    text: "אפשר להחליט לגבי כל מטרה בנפרד. דבר לא ישתנה עד לשמירה.",
    alwaysOn: "פעיל תמיד",
    stored: {
      one: "פריט שמור {count}",
      two: "{count} פריטים שמורים",
      other: "{count} פריטים שמורים",
    },
    services: "צדדים שלישיים",
    session: "עד לסגירת הדפדפן",
    changed: "השתנה מאז התשובה שלכם",
    exempt: "פעיל עד שתתנגדו",
    byDefault: "פעיל עד שתדחו",
    signal: "כבוי, כפי שהדפדפן שלכם מבקש",
  },
  signalHonoured:
    "הדפדפן שלכם שולח אות Global Privacy Control. ההתנגדות שלכם מכובדת: {categories}.",
  notPersisted: "הדפדפן שלכם אינו שומר קובצי Cookie. התשובה שלכם תקפה עד ליציאה מהדף הזה.",
  objection: "כבר בשימוש, משום שהחוק מתיר זאת בלי לשאול: {categories}. אפשר להתנגד בכל עת.",
  saved: "הבחירות שלכם נשמרו.",
  privacyChoices: "אפשרויות הפרטיות שלכם",
  trigger: "הגדרות קובצי Cookie",
  gate: "לשם כך נדרשת ההסכמה שלכם: {category}.",
  frame: {
    text: "תוכן חיצוני: \u2068{service}\u2069. הוא ייטען רק אם תאשרו זאת.",
    once: "טעינה חד־פעמית",
    allow: "אישור קבוע: \u2068{service}\u2069",
  },
};
