import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { ONE_FILE, oneFilePage } from './oneFilePage.ts'

/** Everything in one script and one style sheet, with what they ask for within. */
export const ONE_FILE_CONFIG = {
  css: { modules: { generateScopedName: shortNames() } },
  // Relative addresses would be worked out from where a module lies, and a classic script does not know.
  base: '/',
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rollupOptions: {
      // Only Vite's helper for chunks asks it still, and there are none.
      checks: { emptyImportMeta: false },
      output: { format: 'iife', codeSplitting: false },
    },
  },
} as const satisfies UserConfig

/** Names of classes by their number: the usual ones end in letters by chance, which weigh as much packed as they do loose. */
function shortNames(): (name: string, file: string) => string {
  const known = new Map<string, string>()
  return (name, file) => {
    const whole = `${file} ${name}`
    const short = known.get(whole) ?? `y-${known.size.toString(36)}`
    known.set(whole, short)
    return short
  }
}

const ENTRY = '\0yunta-one-file'
const THREAD = '\0yunta-thread'

/** A thread as the application starts it. */
const STARTS_THREAD = /new Worker\(new URL\('(\.[^']+\.worker\.ts)', import\.meta\.url\), \{ type: 'module' \}\)/g

/** The page's own script once more, as a blob: under a name it is that thread. So no thread's code stands there twice. */
const THREAD_SOURCE = `
const { currentScript } = globalThis.document ?? {}
const address = currentScript && URL.createObjectURL(new Blob([currentScript.textContent], { type: 'text/javascript' }))
export const startThread = (name) => new Worker(address, { name })
`

/**
 * Builds `yunta.html` in the place of the page and its files. Runs at build time only.
 *
 * @param root folder of the repository
 */
export function oneFile(root: string): readonly Plugin[] {
  return [sources(resolve(root)), assembly(resolve(root))]
}

/** What asks for another file asks for something within instead. */
function sources(root: string): Plugin {
  const main = join(root, 'src/main.tsx')
  const nameOf = (path: string) => path.slice(root.length + 1)
  return {
    name: 'yunta-one-file-sources',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === ENTRY || source === THREAD) return source
      return source.endsWith('/src/main.tsx') && importer?.endsWith('.html') ? ENTRY : null
    },
    load(id) {
      if (id === THREAD) return THREAD_SOURCE
      if (id === ENTRY) return entry(main, threadsBelow(join(root, 'src')), nameOf)
      // The example is text within: as a data address it would weigh four times as much when packed.
      const [path, query] = id.split('?')
      if (query !== 'url' || !path?.endsWith('.json')) return null
      const text = JSON.stringify(readFileSync(path, 'utf8'))
      return `export default URL.createObjectURL(new Blob([${text}], { type: 'application/json' }))`
    },
    transform(code, id) {
      if (!/\/src\/.+\.tsx?$/.test(id) || !code.includes('import.meta.url')) return null
      const started = code.replaceAll(
        STARTS_THREAD,
        (_, path: string) => `startThread(${JSON.stringify(nameOf(resolve(dirname(id), path)))})`,
      )
      if (started.includes('import.meta.url'))
        throw new Error(`${id} asks for a file that cannot be put within the page`)
      return { code: `import { startThread } from ${JSON.stringify(THREAD)}\n${started}`, map: null }
    },
  }
}

const threadsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.worker.ts'))
    .sort()
    .map((path) => join(folder, path))

/** The page, or the thread by whose name the script was started. */
const entry = (main: string, threads: readonly string[], nameOf: (path: string) => string) => `
import ${JSON.stringify(THREAD)}
const threads = {
${threads.map((path) => `${JSON.stringify(nameOf(path))}: () => import(${JSON.stringify(path)})`).join(',\n')}
}
if (typeof document === 'undefined') void threads[self.name]()
else void import(${JSON.stringify(main)})
`

/**
 * The typeface of titles would be a fifteenth of the page; they are written in the serif that the device has. That of the rest
 * stays, for its narrow letters keep long names in their columns.
 */
const withoutTitleFont = (css: string) => css.replaceAll(/@font-face\{font-family:Piazzolla[^{}]*\}/g, '')

/** The page with everything in it, and nothing beside it. */
function assembly(root: string): Plugin {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return {
    name: 'yunta-one-file',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const outputs = Object.values(bundle)
      const page = outputs.find(({ fileName }) => fileName === 'index.html')
      const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? one.code : []))
      const styles = outputs.flatMap((one) =>
        one.type === 'asset' && one.fileName.endsWith('.css') ? withoutTitleFont(String(one.source)) : [],
      )
      const [application] = scripts
      if (page?.type !== 'asset' || application === undefined || outputs.length !== 2 + styles.length)
        throw new Error(`A page, a script and styles were expected: ${Object.keys(bundle).join(', ')}`)
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({
        type: 'asset',
        fileName: ONE_FILE,
        source: oneFilePage({
          page: String(page.source),
          styles: [read('public/arranque.css'), ...styles],
          application,
          starter: read('public/arranque.js'),
          icon: read('public/icono.svg'),
          recovery: {
            page: read('public/recuperar.html'),
            styles: read('public/recuperar.css'),
            script: read('public/recuperar.js'),
          },
        }),
      })
    },
  }
}
