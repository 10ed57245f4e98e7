/** What the site uses of Eleventy 3, which has no types of its own. https://www.11ty.dev/docs/ */
declare module '@11ty/eleventy' {
  /** A token of markdown-it. */
  export interface Token {
    info: string;
    content: string;
  }

  /** How a token becomes HTML; Eleventy gives the data of the page as the environment. */
  export type Rule = (
    tokens: Token[],
    index: number,
    options: unknown,
    environment: { lang: 'bg' | 'en' },
  ) => string;

  export interface Markdown {
    set(options: { html: boolean; linkify: boolean; typographer: boolean }): void;
    renderer: { rules: Record<string, Rule> };
  }

  /** A page while it is made. */
  export interface PageContext {
    page: { url: string | false; outputPath: string | false };
  }

  export interface Configuration {
    addGlobalData(name: string, data: unknown): void;
    addFilter(name: string, filter: (...values: never[]) => unknown): void;
    addTransform(name: string, transform: (this: PageContext, content: string) => string): void;
    amendLibrary(name: 'md', change: (markdown: Markdown) => void): void;
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setUseGitIgnore(use: boolean): void;
  }

  export interface Settings {
    markdownTemplateEngine: string | false;
    htmlTemplateEngine: string | false;
    templateFormats: string[];
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        configPath: string | false;
        quietMode: boolean;
        config: (configuration: Configuration) => Settings;
      },
    );
    write(): Promise<void>;
  }
}
