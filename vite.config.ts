import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { listFiles } from './src/offline/listFiles.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Nothing from elsewhere, nothing inline. Only in what is built: the development server needs its own inline scripts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const contentPolicy = (): Plugin => ({
  name: 'yunta-content-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
})

/** Writes sw.js last, with the list and the digest of everything that was built, beside it. */
const offline = (): Plugin => {
  let folder = ''
  return {
    name: 'yunta-offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    closeBundle() {
      const files = listFiles(folder).filter((file) => file !== 'sw.js' && !file.endsWith('.map'))
      const source = readFileSync(at('src/offline/serviceWorker.js'), 'utf8')
      // The source counts too: two workers over the same files must not share a cache that either may delete.
      const digest = createHash('sha256').update(source)
      for (const file of files) digest.update(file).update(readFileSync(join(folder, file)))
      const filled = source
        .replace("'__FILES__'", files.map((file) => JSON.stringify(file)).join(', '))
        .replace('__BUILD__', digest.digest('hex').slice(0, 16))
      writeFileSync(join(folder, 'sw.js'), filled)
    },
  }
}

/** Every step's view is called View: its chunk goes by the name of the step. */
const chunkName = ({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }) =>
  `assets/${facadeModuleId?.match(/\/steps\/([^/]+)\/View/)?.[1] ?? name}-[hash].js`

export default defineConfig({
  base: './',
  plugins: [react(), contentPolicy(), offline()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    rollupOptions: { output: { chunkFileNames: chunkName } },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
})
