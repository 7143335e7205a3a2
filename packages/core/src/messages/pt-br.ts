import type { Messages } from "./messages.ts";

export const ptBR: Messages = {
  locale: "pt-BR",
  dir: "ltr",
  actions: {
    "accept-all": "Aceitar tudo",
    "reject-all": "Rejeitar tudo",
    manage: "Escolher",
    save: "Salvar escolhas",
    close: "Fechar",
    withdraw: "Revogar consentimento",
  },
  banner: {
    title: "Usamos cookies",
    text: "{controller} precisa de alguns cookies para funcionar. A decisão sobre os demais é sua: {categories}. Você pode rejeitá-los sem nenhuma desvantagem e mudar sua resposta a qualquer momento em “Configurações de cookies”.",
    changed:
      "Algo mudou, por isso perguntamos novamente sobre: {categories}. Suas outras respostas sobre cookies continuam valendo.",
    closeRefuses: "Continuar sem aceitar",
  },
  preferences: {
    title: "Configurações de cookies",
    text: "Decida sobre cada finalidade. Nada muda até você salvar.",
    alwaysOn: "Sempre ativos",
    stored: {
      one: "{count} item armazenado",
      many: "{count} de itens armazenados",
      other: "{count} itens armazenados",
    },
    services: "Terceiros",
    session: "até você fechar o navegador",
    changed: "Mudou desde a sua resposta",
    exempt: "Ativos até você se opor",
    byDefault: "Ativos até você rejeitá-los",
    signal: "Desativados, como pede o seu navegador",
  },
  signalHonoured:
    "Seu navegador envia o sinal Global Privacy Control. Sua oposição é respeitada: {categories}.",
  notPersisted: "Seu navegador não guarda cookies. Sua resposta vale até você sair desta página.",
  objection:
    "Já em uso, pois a lei permite isso sem perguntar: {categories}. Você pode se opor a qualquer momento.",
  saved: "Suas escolhas foram salvas.",
  privacyChoices: "Suas opções de privacidade",
  trigger: "Configurações de cookies",
  gate: "Isto precisa do seu consentimento: {category}.",
  frame: {
    text: "Conteúdo externo: {service}. Ele só será carregado se você permitir.",
    once: "Carregar uma vez",
    allow: "Sempre permitir {service}",
  },
};
