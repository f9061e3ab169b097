/** What a text is when it is no delimited table; null when it may be one. */
export type TextKind = 'html' | 'xmcda' | 'xml' | 'geojson' | 'json' | 'svg' | 'rtf'

/** By its first signs only: a cell may hold any of them. */
export function textKind(text: string): TextKind | null {
  const head = text.slice(0, 4000).trimStart()
  if (/^\{\\rtf/.test(head)) return 'rtf'
  if (/^[[{]/.test(head)) {
    if (/"type"\s*:\s*"FeatureCollection"/.test(head)) return 'geojson'
    return /^(?:\{\s*(?:"|\})|\[\s*(?:[[{"\d\]]|true|false|null))/.test(head) ? 'json' : null
  }
  if (!head.startsWith('<')) return null
  if (/<[\w-]*:?xmcda\b/i.test(head)) return 'xmcda'
  if (/<svg\b/i.test(head)) return 'svg'
  if (/<(?:html|table|!doctype html|body|head|meta)\b/i.test(head)) return 'html'
  return /^<\?xml|^<[a-z]/i.test(head) ? 'xml' : null
}
