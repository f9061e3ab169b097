/** What parts the cells of a delimited text. */
export type Separator = ';' | ',' | '\t' | '|'
/** How the letters of a text are kept as bytes. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'
