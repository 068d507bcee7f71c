declare module '*.hbs' {
  /** A template, compiled when `pr` is built: see scripts/handlebars.js. */
  const template: TemplateSpecification;
  export default template;
}

/** Set when `pr` is built. */
declare const PRESSWRIGHT_VERSION: string;
