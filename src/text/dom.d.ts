/** The HTML Sanitizer API, where TypeScript does not know it yet. https://wicg.github.io/sanitizer-api/ */
interface SanitizerConfig {
  elements?: string[];
  removeElements?: string[];
  replaceWithChildrenElements?: string[];
  attributes?: string[];
  dataAttributes?: boolean;
  comments?: boolean;
}
interface SanitizerOptions {
  sanitizer: SanitizerConfig;
}
interface Element {
  setHTML?(html: string, options: SanitizerOptions): void;
}
