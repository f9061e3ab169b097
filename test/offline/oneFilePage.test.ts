import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ONE_FILE, type OneFileParts, oneFilePage } from '../../src/offline/oneFilePage'
import { serviceWorkerOf } from '../../src/offline/serviceWorkerOf'

const PARTS: OneFileParts = {
  page: `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8" />
    <link rel="manifest" href="./manifest.webmanifest" />
    <script src="./arranque.js"></script>
    <script type="module" crossorigin src="/assets/index.js"></script>
  </head>
  <body><div id="yunta"><a href="./recuperar.html">lo guardado</a></div></body>
</html>`,
  styles: ['#arranque{color:red}', '.a{color:blue}'],
  application: 'show("</script><!-- $& ñandú", "./recuperar.html")',
  starter: 'watch()',
  icon: '<svg/>',
  recovery: { page: '<body><main><a href="./index.html">Volver</a></main></body>', styles: 'p{}', script: 'read()' },
}

const page = oneFilePage(PARTS)
const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)
const digestOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''

describe('the application as one page', () => {
  it('holds the starter, the recovery and the application, in this order, and asks for no file', () => {
    expect(scripts.map((text) => ['watch()', 'read()', 'show('].filter((call) => text.includes(call)))).toEqual([
      ['watch()'],
      ['read()'],
      ['show('],
    ])
    expect(page).not.toMatch(/manifest|assets\/|\.html"|src=/)
  })

  it('names each script and each style by its hash, and lets nothing else run', () => {
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text)
    expect(styles).toHaveLength(3)
    for (const text of [...scripts, ...styles]) expect(policy).toContain(digestOf(text))
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/)
  })

  it('says what letters it is written in before anything long', () => {
    expect(page.indexOf('<meta charset="utf-8" />')).toBeLessThan(page.indexOf('Content-Security-Policy'))
  })

  it('keeps strings that would end a script, with their meaning', () => {
    const shown: unknown[] = []
    new Function('show', scripts[2] ?? '')((...words: unknown[]) => shown.push(...words))
    expect(shown).toEqual(['</script><!-- $& ñandú', '#recuperar'])
  })

  it('is not built where a link to a file is left or a piece is not there', () => {
    expect(() => oneFilePage({ ...PARTS, page: PARTS.page.replace('<a href', '<img src="./a.png"><a href') })).toThrow(
      'still asks for a file: src="./a.png"',
    )
    expect(() => oneFilePage({ ...PARTS, recovery: { ...PARTS.recovery, page: '' } })).toThrow('no <main>')
    expect(() => oneFilePage({ ...PARTS, application: 'a\r\nb' })).toThrow('another script')
  })

  it('is not among the files that a service worker keeps', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yunta-build-'))
    try {
      for (const file of ['index.html', ONE_FILE]) writeFileSync(join(folder, file), 'x')
      const worker = serviceWorkerOf(folder, "const FILES = { __FILES__: '' }")
      expect(worker).toContain('"index.html"')
      expect(worker).not.toContain(ONE_FILE)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
