import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite'
import { confirmedData } from './data/build/confirmedData.ts'
import { ONE_FILE_CONFIG, oneFile } from './src/offline/oneFile.ts'
import { serviceWorkerOf } from './src/offline/serviceWorkerOf.ts'

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

/** Writes sw.js last, with every file of the build and its SHA-256, beside them. */
const offline = (): Plugin => {
  let folder = ''
  return {
    name: 'yunta-offline',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    closeBundle() {
      const source = readFileSync(at('src/offline/serviceWorker.js'), 'utf8')
      writeFileSync(join(folder, 'sw.js'), serviceWorkerOf(folder, source))
    },
  }
}

/** Every step's view is called View: its chunk goes by the name of the step. */
const chunkName = ({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }) =>
  `assets/${facadeModuleId?.match(/\/steps\/([^/]+)\/View/)?.[1] ?? name}-[hash].js`

/**
 * Three pages of three builds: the application; the phone's page by itself, since in one build they share pieces, and the phone
 * would load what only the application asks of them; and the application once more as a single file for a stick.
 */
const INPUTS = { production: 'index.html', boleta: 'boleta.html', archivo: 'index.html' } as const
type Mode = keyof typeof INPUTS

const isMode = (mode: string): mode is Mode => mode in INPUTS

export default defineConfig(({ mode: asked }) => {
  const mode = isMode(asked) ? asked : 'production'
  const site: UserConfig = {
    base: './',
    plugins: [
      // The phone's page is not React's: it has a smaller library of the same kind.
      react({ exclude: [/node_modules/, /\/src\/phone\//] }),
      ...(process.env.VITE_DATA === 'confirmed' ? [confirmedData()] : []),
      ...(mode === 'archivo' ? oneFile(at('.')) : [contentPolicy(), offline()]),
    ],
    worker: { format: 'es' },
    build: {
      emptyOutDir: mode === 'production',
      copyPublicDir: mode === 'production',
      target: ['chrome109', 'edge109', 'firefox115', 'safari15.6'],
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      sourcemap: false,
      rollupOptions: {
        input: { [mode === 'boleta' ? 'boleta' : 'index']: at(INPUTS[mode]) },
        output: { chunkFileNames: chunkName },
      },
    },
    server: { host: '127.0.0.1' },
    preview: { host: '127.0.0.1' },
  }
  return mode === 'archivo' ? mergeConfig(site, ONE_FILE_CONFIG) : site
})
