/** A stylesheet as text: `?raw` means that to the tests, and by the build's own plugin to what is published. */
declare module "*.css?raw" {
  const css: string;
  export default css;
}
