import { useEffect } from 'react'

/** What stands in the margins of every printed page. */
export interface PageMargins {
  readonly left: string
  readonly right: string
  readonly foot: string
}

/**
 * Writes the margins of printed pages: place and day above, code and page number below. A style sheet of the document's own, since the
 * content policy allows none in the page. Browsers without margin boxes (before Chrome 131) print the page without them.
 */
export function usePageMargins({ left, right, foot }: PageMargins): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`@page {
      @top-left { content: ${quoted(left)}; }
      @top-right { content: ${quoted(right)}; }
      @bottom-left { content: ${quoted(foot)}; }
    }`)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    }
  }, [left, right, foot])
}

/** A text as CSS writes it: what people called their mesa can end no string and open no rule. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
