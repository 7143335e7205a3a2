import type { Messages } from "./messages.ts";

export const fi: Messages = {
  locale: "fi",
  dir: "ltr",
  actions: {
    "accept-all": "Hyväksy kaikki",
    "reject-all": "Hylkää kaikki",
    manage: "Valitse",
    save: "Tallenna valinnat",
    close: "Sulje",
    withdraw: "Peruuta suostumus",
  },
  banner: {
    title: "Käytämme evästeitä",
    text: "{controller} tarvitsee toimiakseen joitakin evästeitä. Muiden käytöstä päätät itse: {categories}. Voit hylätä ne ilman mitään haittaa ja muuttaa vastaustasi milloin tahansa kohdassa ”Evästeasetukset”.",
    changed:
      "Jokin on muuttunut, joten kysymme uudelleen: {categories}. Muut evästeitä koskevat vastauksesi pysyvät ennallaan.",
    closeRefuses: "Jatka hyväksymättä",
  },
  preferences: {
    title: "Evästeasetukset",
    text: "Päätä jokaisesta käyttötarkoituksesta. Mikään ei muutu, ennen kuin tallennat.",
    alwaysOn: "Aina käytössä",
    stored: { one: "{count} tallennettu kohde", other: "{count} tallennettua kohdetta" },
    services: "Kolmannet osapuolet",
    session: "kunnes suljet selaimen",
    changed: "Muuttunut vastauksesi jälkeen",
    exempt: "Käytössä, kunnes vastustat sitä",
    byDefault: "Käytössä, kunnes kiellät sen",
    signal: "Pois käytöstä selaimesi pyynnöstä",
  },
  signalHonoured:
    "Selaimesi lähettää Global Privacy Control -signaalin. Kieltoasi noudatetaan: {categories}.",
  notPersisted:
    "Selaimesi ei säilytä evästeitä. Vastauksesi on voimassa, kunnes poistut tältä sivulta.",
  objection:
    "Jo käytössä, koska laki sallii sen kysymättä: {categories}. Voit vastustaa tätä milloin tahansa.",
  saved: "Valintasi on tallennettu.",
  privacyChoices: "Tietosuojavalintasi",
  trigger: "Evästeasetukset",
  gate: "Tämä edellyttää suostumustasi: {category}.",
  frame: {
    text: "Ulkoinen sisältö: {service}. Se ladataan vain, jos sallit sen.",
    once: "Lataa kerran",
    allow: "Salli aina {service}",
  },
};
