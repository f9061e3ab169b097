import { GUIDE_LANGUAGES, GUIDE_PAGES, type GuideLanguage, type GuidePage } from './pages'

const WORDS = {
  es: {
    guide: 'Guía de Yunta',
    pages: 'Páginas de la guía',
    skip: 'Saltar al contenido',
    app: 'Abrir Yunta',
    other: 'English',
  },
  en: {
    guide: 'Guide of Yunta',
    pages: 'Pages of the guide',
    skip: 'Skip to the content',
    app: 'Open Yunta',
    other: 'Español',
  },
} as const

/** Nothing but the sheet of styles and pictures beside the page: read from a stick as from a server. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** A page round what it says: letterhead, the margin with all pages, and the way to the same page in the other language. */
export function shell(language: GuideLanguage, page: GuidePage, main: string): string {
  const said = WORDS[language]
  const [first] = GUIDE_LANGUAGES
  const up = language === first ? '' : '../'
  const other = GUIDE_LANGUAGES.find((one) => one !== language) ?? first
  const items = GUIDE_PAGES.map(({ file, title }) => {
    const current = file === page.file ? ' aria-current="page"' : ''
    return `          <li><a href="./${file}"${current}>${title[language]}</a></li>`
  })
  return `<!doctype html>
<html lang="${language === 'es' ? 'es-EC' : language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title[language]} · ${said.guide}</title>
    <link rel="icon" href="./${up}../icono.svg" />
    <link rel="stylesheet" href="./${up}guia.css" />
  </head>
  <body>
    <a class="salto" href="#contenido">${said.skip}</a>
    <header>
      <p class="marca">
        <img src="./${up}../icono.svg" alt="" width="30" height="30" /><a href="./index.html">${said.guide}</a>
      </p>
      <p class="otros">
        <a href="./${language === first ? `${other}/` : '../'}${page.file}" lang="${other}" hreflang="${other}">${said.other}</a>
        <a class="abrir" href="./${up}../index.html">${said.app}</a>
      </p>
    </header>
    <div class="hoja">
      <nav aria-label="${said.pages}">
        <ol>
${items.join('\n')}
        </ol>
      </nav>
      <main id="contenido" tabindex="-1">${main}</main>
    </div>
  </body>
</html>
`
}

/** What a page says, without its shell; the whole text where there is none yet. */
export const mainOf = (text: string): string => text.match(/<main id="contenido"[^>]*>([\s\S]*)<\/main>/)?.[1] ?? text

/** A text as HTML. */
export const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A table with its caption; the first cell of a row names it. */
export function htmlTable(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  look = '',
): string {
  const head = headings.map((one) => `<th scope="col">${html(one)}</th>`).join('')
  const body = rows.map(([first = '', ...rest]) => {
    return `            <tr><th scope="row">${html(first)}</th>${rest.map((one) => `<td>${html(one)}</td>`).join('')}</tr>`
  })
  return `
        <div class="tabla" tabindex="0" role="region" aria-label="${html(caption)}">
          <table${look === '' ? '' : ` class="${look}"`}>
            <caption>${html(caption)}</caption>
            <thead><tr>${head}</tr></thead>
            <tbody>
${body.join('\n')}
            </tbody>
          </table>
        </div>
`
}
