import type { Messages } from "./messages.ts";

export const es: Messages = {
  locale: "es",
  dir: "ltr",
  actions: {
    "accept-all": "Aceptar todo",
    "reject-all": "Rechazar todo",
    manage: "Elegir",
    save: "Guardar selección",
    close: "Cerrar",
    withdraw: "Retirar el consentimiento",
  },
  banner: {
    title: "Utilizamos cookies",
    text: "{controller} necesita algunas cookies para funcionar. Sobre las demás decide usted: {categories}. Puede rechazarlas sin ninguna desventaja y cambiar su respuesta en cualquier momento en «Configuración de cookies».",
    changed:
      "Algo ha cambiado y por eso le preguntamos de nuevo por: {categories}. Sus demás respuestas sobre cookies se mantienen.",
    closeRefuses: "Continuar sin aceptar",
  },
  preferences: {
    title: "Configuración de cookies",
    text: "Decida sobre cada finalidad. Nada cambia hasta que guarde.",
    alwaysOn: "Siempre activas",
    stored: {
      one: "{count} elemento almacenado",
      many: "{count} de elementos almacenados",
      other: "{count} elementos almacenados",
    },
    services: "Terceros",
    session: "hasta que cierre el navegador",
    changed: "Ha cambiado desde su respuesta",
    exempt: "Activas hasta que se oponga",
    byDefault: "Activas hasta que las rechace",
    signal: "Desactivadas, como pide su navegador",
  },
  signalHonoured:
    "Su navegador envía la señal Global Privacy Control. Se respeta su oposición: {categories}.",
  notPersisted:
    "Su navegador no conserva las cookies. Su respuesta vale hasta que salga de esta página.",
  objection:
    "Ya en uso, porque la ley lo permite sin preguntar: {categories}. Puede oponerse en cualquier momento.",
  saved: "Su selección se ha guardado.",
  privacyChoices: "Sus opciones de privacidad",
  trigger: "Configuración de cookies",
  gate: "Para esto hace falta su consentimiento: {category}.",
  frame: {
    text: "Contenido externo: {service}. Solo se carga si usted lo permite.",
    once: "Cargar una vez",
    allow: "Permitir siempre {service}",
  },
};
