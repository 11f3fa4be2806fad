import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Writes each asset compressed beside it, so that the server compresses nothing. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (/\.(js|css|svg)$/.test(fileName)) {
          const source = file.type === 'chunk' ? file.code : file.source;
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source) });
        }
      }
    },
  };
}

/** While developing, Vite says what the api would: whose tokens are taken. */
function issuer(): Plugin {
  return {
    name: 'issuer',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html
        .replace('%C360_ISSUER%', process.env['C360_ISSUER'] ?? '')
        .replace('%C360_CLIENT%', process.env['C360_CLIENT'] ?? 'console'),
  };
}

const api = process.env['C360_API'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: '/console/',
  plugins: [react(), compressed(), issuer()],
  build: {
    outDir: '../target/classes/console',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': { target: api, ws: true } },
  },
  test: { environment: 'node', include: ['src/**/*.test.ts'] },
} as Parameters<typeof defineConfig>[0]);
