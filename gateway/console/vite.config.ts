import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gateway = process.env.EMPLOYMENT_GATEWAY ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  // The gateway serves /assets/* for ever and index.html for every path under /app.
  base: '/',
  resolve: {
    alias: [
      { find: /^@\//, replacement: source('./src/') },
      // antd puts its styles into <style> elements, which our Content-Security-Policy refuses; ours uses constructed style sheets.
      { find: /^(rc-util\/es|\.)\/Dom\/dynamicCSS$/, replacement: source('./src/styles/dynamicStyles.ts') },
    ],
  },
  build: {
    outDir: '../Employment.Gateway/wwwroot',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // No inline script: browsers that know modules know how to preload them.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
  },
  server: { host: '127.0.0.1', proxy: { '/v1': gateway, '/docs': gateway, '/docs.css': gateway, '/openapi.json': gateway } },
});
