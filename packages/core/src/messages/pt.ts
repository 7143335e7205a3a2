import type { Messages } from "./messages.ts";

export const pt: Messages = {
  locale: "pt",
  dir: "ltr",
  actions: {
    "accept-all": "Aceitar tudo",
    "reject-all": "Rejeitar tudo",
    manage: "Escolher",
    save: "Guardar escolhas",
    close: "Fechar",
    withdraw: "Retirar consentimento",
  },
  banner: {
    title: "Utilizamos cookies",
    text: "{controller} precisa de alguns cookies para funcionar. A decisão sobre os restantes é sua: {categories}. Pode rejeitá-los sem qualquer desvantagem e alterar a sua resposta a qualquer momento em «Definições de cookies».",
    changed:
      "Algo mudou e, por isso, voltamos a perguntar sobre: {categories}. As suas outras respostas sobre cookies mantêm-se.",
    closeRefuses: "Continuar sem aceitar",
  },
  preferences: {
    title: "Definições de cookies",
    text: "Decida para cada finalidade. Nada muda até guardar.",
    alwaysOn: "Sempre ativos",
    stored: {
      one: "{count} elemento armazenado",
      many: "{count} de elementos armazenados",
      other: "{count} elementos armazenados",
    },
    services: "Terceiros",
    session: "até fechar o navegador",
    changed: "Alterado desde a sua resposta",
    exempt: "Ativos até se opor",
    byDefault: "Ativos até os rejeitar",
    signal: "Desativados, como pede o seu navegador",
  },
  signalHonoured:
    "O seu navegador envia o sinal Global Privacy Control. A sua oposição é respeitada: {categories}.",
  notPersisted:
    "O seu navegador não guarda cookies. A sua resposta é válida até sair desta página.",
  objection:
    "Já em utilização, porque a lei o permite sem perguntar: {categories}. Pode opor-se a qualquer momento.",
  saved: "As suas escolhas foram guardadas.",
  privacyChoices: "As suas opções de privacidade",
  trigger: "Definições de cookies",
  gate: "Para isto é necessário o seu consentimento: {category}.",
  frame: {
    text: "Conteúdo externo: {service}. Só é carregado se o permitir.",
    once: "Carregar uma vez",
    allow: "Permitir sempre {service}",
  },
};
