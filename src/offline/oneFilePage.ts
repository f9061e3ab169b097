import { createHash } from 'node:crypto'

/** What the single page is called, in `dist/` and on a stick. */
export const ONE_FILE = 'yunta.html'

/** The pieces of one page, as text. */
export interface OneFileParts {
  /** The page as it was built, whose links to its own files are taken away. */
  readonly page: string
  /** Styles, in their order. */
  readonly styles: readonly string[]
  /** The application, as one classic script. */
  readonly application: string
  /** Looks after the start, before the application. */
  readonly starter: string
  /** The icon as SVG. */
  readonly icon: string
  readonly recovery: { readonly page: string; readonly styles: string; readonly script: string }
}

/** Where the page shows what is kept instead of the application. */
export const RECOVERY_HASH = '#recuperar'

/**
 * One page that needs no other file: `yunta.html`. A browser takes no module, no thread and no style sheet from beside a page
 * that was opened by a double click, so all of it stands within, and the policy names each piece by its SHA-256.
 *
 * @throws Error where a link to a file is left: the page would be broken wherever it goes
 */
export function oneFilePage(parts: OneFileParts): string {
  const starter = inScript(`${CHOICE}${parts.starter}`)
  const application = inScript(`if (!globalThis.recovering) {${recoveringHere(parts.application)}}`)
  const recovery = inScript(`${SHOW_RECOVERY}${parts.recovery.script}}`)
  const styles = parts.styles.map(inStyle)
  const recoveryStyles = inStyle(parts.recovery.styles)
  const policy = policyOf([starter, application, recovery], [...styles, recoveryStyles])
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(parts.icon).toString('base64')}" />`,
    ...styles.map((text) => `<style>${text}</style>`),
    `<script>${starter}</script>`,
  ]
  const body = [
    `<template id="recuperar"><style>${recoveryStyles}</style>${within(withoutGuide(parts.recovery.page), 'main')}</template>`,
    `<script>${recovery}</script>`,
    `<script>${application}</script>`,
  ]
  const page = withoutLinks(recoveringHere(parts.page))
    // The bytes say nothing of their letters by themselves: the charset has to stand in the first 1024.
    .replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${head.join('\n    ')}`)
    .replace('</body>', () => `${body.join('\n    ')}\n  </body>`)
  const left = /\s(?:src|href)="(?!data:|#)[^"]*"/.exec(page.replaceAll(/<(script|style)>[\s\S]*?<\/\1>/g, ''))
  if (left) throw new Error(`The single page still asks for a file:${left[0]}`)
  return page
}

/** A change between the application and the recovery starts the page anew. */
const CHOICE = `globalThis.recovering = location.hash === '${RECOVERY_HASH}'
addEventListener('hashchange', () => {
  if (globalThis.recovering !== (location.hash === '${RECOVERY_HASH}')) location.reload()
})
`

const SHOW_RECOVERY = `if (globalThis.recovering) {
document.body.replaceChildren(document.getElementById('recuperar').content.cloneNode(true))
document.title = 'Recuperar · Yunta'
`

function policyOf(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (texts: readonly string[]) =>
    texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${hashes(scripts)}`,
    `style-src ${hashes(styles)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src blob:',
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** Text that ends no script element, whatever strings it holds. A string and a pattern mean the same with these escapes. */
function inScript(text: string): string {
  if (/[\r\0]/.test(text))
    throw new Error('A browser would read another script than the one whose hash is in the policy')
  return text.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--')
}

function inStyle(text: string): string {
  if (/<\/style|[\r\0]/i.test(text)) throw new Error('A style sheet cannot stand within the page')
  return text
}

/** The page with what is kept stands within: a link to it is a place of this page. */
const recoveringHere = (text: string) => text.replaceAll('./recuperar.html', RECOVERY_HASH)

const withoutLinks = (page: string) =>
  page
    .replaceAll(/\s*<link [^>]*>/g, '')
    .replaceAll(/\s*<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')

/** The guide is a folder of its own, and the single page goes alone. */
const withoutGuide = (page: string) => page.replaceAll(/ · <a href="\.\/guia\/[^"]*">[^<]*<\/a>/g, '')

function within(page: string, tag: string): string {
  const found = new RegExp(`<${tag}>[\\s\\S]*</${tag}>`).exec(page)
  if (!found) throw new Error(`The recovery page has no <${tag}>`)
  return found[0].replaceAll('./index.html', '#')
}
