/** The HTML Sanitizer API, where TypeScript does not know it yet. https://wicg.github.io/sanitizer-api/ */
interface SanitizerConfig {
  elements: string[];
  replaceWithChildrenElements: string[];
  attributes: string[];
}
interface SanitizerOptions {
  sanitizer: SanitizerConfig;
}
interface Element {
  setHTML?(html: string, options: SanitizerOptions): void;
}
