/** The HTML Sanitizer API, where TypeScript does not know it yet. https://wicg.github.io/sanitizer-api/ */
interface SanitizerConfig {
  elements: string[];
  replaceWithChildrenElements: string[];
  attributes: string[];
}
interface Element {
  setHTML?(html: string, options: { sanitizer: SanitizerConfig }): void;
}
