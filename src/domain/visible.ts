/**
 * Signs that show nothing: controls, direction marks and overrides, zero-width letters, fillers. Line ends and tabs stay. A
 * direction override in a name turns the figures beside it round: "1,3 puntos" is read as "sotnup 3,1".
 */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
/** Separators that are no line feed: they part words, and some programs break a row of a table at them. */
const SEPARATORS = /[\v\f\u0085\u2028\u2029]/g

/** A text as a person sees it: NFC, one kind of line end, nothing hidden. What people wrote passes here wherever it comes in. */
export const visible = (text: string): string =>
  text.normalize('NFC').replace(/\r\n?/g, '\n').replace(SEPARATORS, ' ').replace(HIDDEN, '')

/** True when a text holds signs that show nothing. */
export const hasHidden = (text: string): boolean => text.search(HIDDEN) >= 0
