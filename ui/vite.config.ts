import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// While trying the screens in a browser, the engine is reached through `browser-host`.
const engine = `http://127.0.0.1:${process.env.RAPPORTEUR_PORT ?? '4173'}`;

// The window's content security policy allows only files of the program itself: nothing is inlined.
export default defineConfig({
  base: './',
  plugins: [svelte()],
  build: {
    target: ['safari17.5', 'chrome123'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: ['..'] },
    proxy: { '/call': engine, '/page': engine, '/original': engine, '/upload': engine },
  },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: { environment: 'jsdom', include: ['src/**/*.test.ts'], setupFiles: ['src/test.setup.ts'] },
});
