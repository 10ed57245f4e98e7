import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Tags that Vue leaves to the browser. */
const isCustomElement = (tag: string): boolean => /^(news|partner|comment)-/.test(tag);

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
