import { plain } from '../../domain/product'

/** Names that papers give a province instead of its own; "Ibarra" stands for Imbabura in the programme's proposal. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ibarra: 'Imbabura',
    'santo domingo': 'Santo Domingo de los Tsáchilas',
    'sto domingo': 'Santo Domingo de los Tsáchilas',
    'sto. domingo': 'Santo Domingo de los Tsáchilas',
    'sto. domingo de los tsachilas': 'Santo Domingo de los Tsáchilas',
    'sto domingo de los tsachilas': 'Santo Domingo de los Tsáchilas',
    morona: 'Morona Santiago',
    zamora: 'Zamora Chinchipe',
    'francisco de orellana': 'Orellana',
    'sta elena': 'Santa Elena',
    'sta. elena': 'Santa Elena',
  }),
)

/** The province's own name behind an alias, or the text unchanged. */
export const provinceBehind = (text: string): string => ALIASES.get(plain(text)) ?? text

/** A DPA code whose leading zero a spreadsheet ate: "301" is canton 0301. Other text is unchanged. */
export const dpaCode = (text: string, length: 2 | 4): string =>
  /^\d+$/.test(text) && text.length === length - 1 ? `0${text}` : text
