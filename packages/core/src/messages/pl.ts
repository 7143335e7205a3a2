import type { Messages } from "./messages.ts";

export const pl: Messages = {
  locale: "pl",
  dir: "ltr",
  actions: {
    "accept-all": "Zaakceptuj wszystkie",
    "reject-all": "Odrzuć wszystkie",
    manage: "Wybierz",
    save: "Zapisz wybór",
    close: "Zamknij",
    withdraw: "Wycofaj zgodę",
  },
  banner: {
    title: "Używamy plików cookie",
    text: "{controller} potrzebuje niektórych plików cookie, aby działać. O pozostałych decydują Państwo: {categories}. Mogą je Państwo odrzucić bez żadnych negatywnych konsekwencji i w każdej chwili zmienić odpowiedź w sekcji „Ustawienia plików cookie”.",
    changed:
      "Coś się zmieniło, dlatego pytamy ponownie o następujące kategorie: {categories}. Pozostałe Państwa odpowiedzi dotyczące plików cookie pozostają bez zmian.",
    closeRefuses: "Kontynuuj bez akceptacji",
  },
  preferences: {
    title: "Ustawienia plików cookie",
    text: "Proszę podjąć decyzję dla każdego celu. Do chwili zapisania nic się nie zmieni.",
    alwaysOn: "Zawsze włączone",
    stored: {
      one: "{count} zapisany element",
      few: "{count} zapisane elementy",
      many: "{count} zapisanych elementów",
      other: "{count} zapisanego elementu",
    },
    services: "Podmioty zewnętrzne",
    session: "do zamknięcia przeglądarki",
    changed: "Zmieniono po udzieleniu odpowiedzi",
    exempt: "Włączone, dopóki nie zgłoszą Państwo sprzeciwu",
    byDefault: "Włączone, dopóki ich Państwo nie odrzucą",
    signal: "Wyłączone zgodnie z żądaniem przeglądarki",
  },
  signalHonoured:
    "Państwa przeglądarka wysyła sygnał Global Privacy Control. Sprzeciw został uwzględniony: {categories}.",
  notPersisted:
    "Państwa przeglądarka nie zachowuje plików cookie. Odpowiedź obowiązuje do opuszczenia tej strony.",
  objection:
    "Już w użyciu, ponieważ prawo zezwala na to bez pytania: {categories}. W każdej chwili mogą Państwo zgłosić sprzeciw.",
  saved: "Państwa wybór został zapisany.",
  privacyChoices: "Państwa opcje prywatności",
  trigger: "Ustawienia plików cookie",
  gate: "Potrzebna jest Państwa zgoda: {category}.",
  frame: {
    text: "Treść zewnętrzna: {service}. Zostanie wczytana tylko wtedy, gdy Państwo na to zezwolą.",
    once: "Wczytaj raz",
    allow: "Zawsze zezwalaj: {service}",
  },
};
