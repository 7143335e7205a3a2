/** What pages do to every element before they style their own, by name: the rules that reach the interface of consent. */
export const PAGE_RESETS: Readonly<Record<string, string>> = {
  "buttons unset": "button { all: unset }",

  "content boxes": "*, ::before, ::after { box-sizing: content-box }",

  "nothing around anything": "* { margin: 0; padding: 0; border: 0 }",

  // A page that draws its own checkboxes hides the browser's, in one of these ways or all of them.
  "fields of its own": `
    input { appearance: none; display: none; position: absolute; opacity: 0; width: 100%; height: 3rem }
    label { display: block; margin-bottom: 1rem }
    fieldset { border: 1px solid; padding: 1rem }
    button { display: block; width: 100%; margin: 1rem; line-height: 1; text-align: left }
    button, input { outline: none }
    form { display: inline; max-width: 20rem }
    dialog, section { max-width: 20rem; padding: 0 }`,

  // Preflight of Tailwind 3.
  "Tailwind 3": `
    *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb }
    html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4 }
    body { margin: 0; line-height: inherit }
    h1, h2, h3 { font-size: inherit; font-weight: inherit }
    small { font-size: 80% }
    code { font-family: monospace; font-size: 1em }
    button, input { font-family: inherit; font-size: 100%; font-weight: inherit; line-height: inherit;
      letter-spacing: inherit; color: inherit; margin: 0; padding: 0 }
    button { text-transform: none }
    button, input:where([type="submit"]) { -webkit-appearance: button; background-color: transparent; background-image: none }
    summary { display: list-item }
    dl, dd, h1, h2, p { margin: 0 }
    fieldset { margin: 0; padding: 0 }
    legend, dialog { padding: 0 }
    button, [role="button"] { cursor: pointer }
    :disabled { cursor: default }
    img, svg { display: block; vertical-align: middle }`,

  // Preflight of Tailwind 4.
  "Tailwind 4": `
    *, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    html { line-height: 1.5; tab-size: 4 }
    h1, h2, h3 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    code { font-family: monospace; font-size: 1em }
    small { font-size: 80% }
    summary { display: list-item }
    img, svg { display: block; vertical-align: middle }
    button, input { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1 }
    button { appearance: button }`,
};

/** A reset outside a layer wins over every layer, and in a later layer over the earlier ones. */
export const RESET_PLACES: Readonly<Record<string, (css: string) => string>> = {
  "outside a layer": (css) => css,
  "in a later layer": (css) => `@layer base { ${css} }`,
};
