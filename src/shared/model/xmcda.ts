import { isScored } from '../../domain/product'
import type { Programme, Territory } from '../../domain/programme'
import type { RatedCell, SheetId } from '../../domain/rating'
import { isLevel, SCALE } from '../../domain/scale'
import { escaped } from '../../io/write/clipboardTable'
import { selectRanked, selectWeights } from './evaluation'

/** Texts by the name of their file. */
export type TextFiles = Readonly<Record<string, string>>

/**
 * A mesa in the field's exchange format (XMCDA 4.0.0, Decision Deck), one kind of thing in each file, as its tools take them.
 * What the format has no place for is told in `leer.txt`.
 *
 * @param programme as it may be shown: what a blind round still hides is not among the files
 */
export function xmcdaOf(
  programme: Programme,
  territory: Territory,
  run: { readonly date: string; readonly code: string; readonly place: string },
): TextFiles {
  const { candidates, indicators } = territory
  const used = programme.dimensions.filter(({ id }) => indicators.some(({ dimension }) => dimension === id))
  const named = (tag: string, id: string, name: string, active: boolean) =>
    `<${tag} id="${escaped(id)}" name="${escaped(name)}"><active>${active}</active></${tag}>`
  const scale = `<scales><scale><quantitative><preferenceDirection>max</preferenceDirection><minimum><integer>${SCALE.min}</integer></minimum><maximum><integer>${SCALE.max}</integer></maximum></quantitative></scale></scales>`
  const files: Record<string, string> = {
    'alternatives.xml': whole(
      inside(
        'alternatives',
        '',
        candidates.map((one) => named('alternative', one.id, one.name, isScored(one))),
      ),
    ),
    'criteria.xml': whole(
      inside(
        'criteria',
        '',
        [...indicators, ...used].map(({ id, name }) => named('criterion', id, name, true)),
      ),
    ),
    'criteriaHierarchy.xml': whole(
      `<criteriaHierarchy><nodes>${used
        .map(
          ({ id }) =>
            `<node>${criterion(id)}<nodes>${indicators
              .filter(({ dimension }) => dimension === id)
              .map((one) => `<node>${criterion(one.id)}</node>`)
              .join('')}</nodes></node>`,
        )
        .join('\n')}</nodes></criteriaHierarchy>`,
    ),
    'criteriaScales.xml': whole(
      inside(
        'criteriaScales',
        '',
        indicators.map(({ id }) => `<criterionScales>${criterion(id)}${scale}</criterionScales>`),
      ),
    ),
    ...counted(programme, territory),
    'leer.txt': readMe(programme, run),
  }
  const tables = Object.entries(territory.sheets).flatMap(([sheet, rows]) =>
    rows ? [performanceTable(sheet, rows, territory)] : [],
  )
  if (tables.some((table) => table !== '')) files['performanceTable.xml'] = whole(tables.join('\n'))
  return files
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const whole = (content: string): string =>
  `${HEAD}\n<xmcda xmlns="http://www.decision-deck.org/2021/XMCDA-4.0.0">\n${content}\n</xmcda>\n`
const inside = (tag: string, attributes: string, lines: readonly string[]): string =>
  `<${tag}${attributes}>\n${lines.join('\n')}\n</${tag}>`
const criterion = (id: string): string => `<criterionID>${escaped(id)}</criterionID>`
const alternative = (id: string): string => `<alternativeID>${escaped(id)}</alternativeID>`
const real = (value: number): string => `<values><value><real>${value}</real></value></values>`
const integer = (value: number): string => `<values><value><integer>${value}</integer></value></values>`

/** The words before a reason by which NA is told from SD, which the format writes alike. */
export const NA_COMMENT = 'no aplica'

/** One sheet of ratings, by whose it is; an absent cell is missing. */
function performanceTable(
  sheet: string,
  rows: NonNullable<Territory['sheets'][SheetId]>,
  territory: Territory,
): string {
  const products = territory.candidates.filter(isScored).flatMap(({ id }) => {
    const row: Readonly<Partial<Record<string, RatedCell>>> = rows[id] ?? {}
    const cells = territory.indicators.flatMap((indicator) => {
      const cell = row[indicator.id]
      return cell ? [performance(indicator.id, cell)] : []
    })
    return cells.length === 0 ? [] : [inside('alternativePerformances', '', [alternative(id), ...cells])]
  })
  return products.length === 0
    ? ''
    : inside('performanceTable', ` name="${escaped(sheet)}" mcdaConcept="rating"`, products)
}

function performance(indicator: string, { value, reason }: RatedCell): string {
  const comment = value === 'NA' ? [NA_COMMENT, reason].filter((text) => text !== '').join(': ') : reason
  const said = comment === '' ? '' : `<description><comment>${escaped(comment)}</comment></description>`
  const content = isLevel(value) ? `<integer>${value}</integer>` : '<NA/>'
  return `<performance>${said}${criterion(indicator)}<values><value>${content}</value></values></performance>`
}

/** Weights as far as there are, and scores, places and classes as far as there is a ranking. */
function counted(programme: Programme, territory: Territory): TextFiles {
  const { weights } = selectWeights(programme, territory).official
  const ranked = selectRanked(programme, territory)
  const files: Record<string, string> = {}
  if (weights)
    files['weights.xml'] = whole(
      inside(
        'criteriaValues',
        ' name="oficial" mcdaConcept="weights"',
        territory.indicators.map(
          ({ id }, k) => `<criterionValues>${criterion(id)}${real(weights[k] ?? 0)}</criterionValues>`,
        ),
      ),
    )
  if (ranked.status === 'lacking') return files
  const { rows, official, pair, tiedAtCut } = ranked.evaluation
  const valued = (concept: string, of: (row: (typeof rows)[number]) => string) =>
    whole(
      inside(
        'alternativesValues',
        ` name="${official.toUpperCase()}" mcdaConcept="${concept}"`,
        rows.map((row) => `<alternativeValues>${alternative(row.product)}${of(row)}</alternativeValues>`),
      ),
    )
  files['overallValues.xml'] = valued('overallValues', ({ score }) => real(score))
  files['ranks.xml'] = valued('ranks', ({ place }) => integer(place))
  const classOf = (product: (typeof rows)[number]['product']) =>
    tiedAtCut.includes(product) ? 'empate' : pair.includes(product) ? 'yunta' : 'resto'
  files['categories.xml'] = whole(
    inside('categories', '', [
      '<category id="yunta" name="Entre los dos primeros"><active>true</active></category>',
      '<category id="empate" name="Empatado en el corte"><active>true</active></category>',
      '<category id="resto" name="Después del segundo"><active>true</active></category>',
    ]),
  )
  files['assignments.xml'] = whole(
    inside(
      'alternativesAssignments',
      '',
      rows.map(
        ({ product }) =>
          `<alternativeAssignment>${alternative(product)}<categoryID>${classOf(product)}</categoryID></alternativeAssignment>`,
      ),
    ),
  )
  return files
}

const readMe = (
  { name, simulated }: Programme,
  { date, code, place }: { readonly date: string; readonly code: string; readonly place: string },
): string =>
  [
    `${simulated ? 'SIMULADO: ' : ''}${name}. Mesa: ${place}. Fecha: ${date}. Código del expediente: ${code}.`,
    'XMCDA 4.0.0 (decision-deck.org), un archivo por clase de cosa.',
    'Las tablas de puntajes se llaman como la hoja: plenary, table:ID de la mesita, member:código de la boleta.',
    'NA sin comentario es «sin dato»; NA con el comentario «no aplica» es que no aplica; lo que no está, falta.',
    'No tienen lugar en este formato, y por eso no están: los nombres de las personas, las comparaciones de cada boleta,',
    'los segmentos y sus voces, la historia de los cambios, las rondas, los filtros, las razones de retiro, el quórum,',
    'los choques y la firma. Todo eso está en el expediente: guárdelo.',
    '',
  ].join('\n')
