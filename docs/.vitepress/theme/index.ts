// The visitor's own font: the theme's would be half a megabyte for pages of text.
export { default } from "vitepress/theme-without-fonts";
