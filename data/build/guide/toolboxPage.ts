import { readFileSync } from 'node:fs'
import { id, type TerritoryId } from '../../../src/domain/ids'
import { questions } from '../../../src/domain/judgement'
import { LEVELS } from '../../../src/domain/scale'
import { at } from '../../../src/engine/kernel/matrix'
import type { I18n } from '../../../src/i18n/useI18n'
import { recordFromFile } from '../../../src/io/recordFile'
import { fold } from '../../../src/record/fold'
import { disclosed } from '../../../src/shared/model/disclosed'
import { selectRanked } from '../../../src/shared/model/evaluation'
import { BODY, FILTERS } from '../../body'
import { inData } from '../rows'
import type { GuideLanguage } from './pages'
import { minutesTable } from './scriptPage'
import { html, htmlTable } from './shell'
import { TOOLBOX_WORDS } from './toolboxWords'

/** Los Ríos: of the example, the province that has gone all the way. */
const WORKED = id<TerritoryId>('12')

const CORE = BODY.indicators.filter(({ core }) => core)
/** Lines that a sheet of paper leaves to fill. */
const BLANK = Array.from({ length: 10 }, () => '')

/** What a mesa prints before it knows Yunta: the method, the hours, blank sheets, posters, and one province worked through. */
export function toolboxPage(language: GuideLanguage, i18n: I18n): string {
  const said = TOOLBOX_WORDS[language]
  const read = (key: string, written: string) => html(i18n.body?.[key] ?? written)
  const nameOf = (key: string): string =>
    i18n.body?.[`${key}.name`] ?? [...BODY.indicators, ...BODY.dimensions].find((one) => one.id === key)?.name ?? key
  const names = CORE.map(({ id: indicator }) => nameOf(indicator))
  const pairs = questions(CORE).map(({ first, second }) => [nameOf(first), ...Array(9).fill('☐'), nameOf(second)])
  const levels = Array.from(LEVELS, String)
  const posters = CORE.map((indicator) => {
    const rows = indicator.rubric.map((text, i) => `<li>${read(`${indicator.id}.rubric.${i + 1}`, text)}</li>`)
    return `
        <section class="cartel">
          <h3>${html(nameOf(indicator.id))}</h3>
          <p class="lectura">${read(`${indicator.id}.question`, indicator.question)}</p>
          <ol>${rows.join('')}</ol>
          <p class="nota">${read(`${indicator.id}.guide`, indicator.guide)}</p>
        </section>`
  })
  return `
        <h1>${said.title}</h1>
        <p class="lectura">${said.lead}</p>
        <ol class="indice">
${said.parts.map(({ anchor, name }) => `          <li><a href="#${anchor}">${name}</a></li>`).join('\n')}
        </ol>
        <section class="pliego" id="metodo">
          <h2>${said.parts[0].name}</h2>
${said.method.map((line) => `          <p>${line}</p>`).join('\n')}
        </section>
        <section class="pliego" id="agenda">
          <h2>${said.parts[1].name}</h2>
          <h3>${said.meetings}</h3>
${minutesTable('meetings', language, i18n)}          <h3>${said.morning}</h3>
${minutesTable('morning', language, i18n)}          <p>${said.script}</p>
        </section>
        <section class="pliego" id="hojas">
          <h2>${said.parts[2].name}</h2>
          <p class="aviso">${said.sheets}</p>
${htmlTable(said.ballot, [said.left, ...said.steps, said.right], pairs, 'boleta')}
${htmlTable(said.points, [said.indicator, said.pointsOf], [...names.map((name) => [name, '']), [said.sum, '100']])}
        </section>
        <section class="pliego ancho">
${htmlTable(
  said.sheet,
  [said.product, ...names],
  BLANK.map(() => ['', ...names.map(() => '')]),
  'rejilla',
)}
          <p>${said.sheetHow}</p>
${htmlTable(
  said.filters,
  [said.product, ...FILTERS.map(({ id: filter }) => filter)],
  BLANK.map(() => ['', ...FILTERS.map(() => '')]),
  'rejilla',
)}
          <ul>${FILTERS.map(({ id: filter, text }) => `<li><b>${filter}.</b> ${read(`${filter}.text`, text)}</li>`).join('')}</ul>
        </section>
        <section class="pliego" id="carteles">
          <h2>${said.parts[3].name}</h2>
          <p>${said.posters}</p>${posters.join('')}
        </section>
        <section class="pliego ancho" id="provincia">
          <h2>${said.parts[4].name}</h2>
${worked(language, i18n, nameOf, levels.length)}        </section>
      `
}

/** Weights, ratings and totals of the worked province, from the record of the example, so that the sums can be followed. */
function worked(language: GuideLanguage, { format }: I18n, nameOf: (key: string) => string, best: number): string {
  const said = TOOLBOX_WORDS[language]
  const { programme: recorded } = fold(
    recordFromFile(readFileSync(inData('example/ejemplo.yunta.json')), 'ejemplo').events,
  )
  const programme = recorded && disclosed(recorded)
  const territory = programme?.territories[WORKED]
  if (!programme || !territory) throw new Error('the example has no worked province')
  const ranked = selectRanked(programme, territory)
  if (ranked.status !== 'ranked') throw new Error('the worked province has no ranking')
  const { problem, evaluation } = ranked
  const product = (key: string) => territory.candidates.find((one) => one.id === key)?.name ?? key
  const weights = problem.indicators.map((indicator, i) => [
    nameOf(indicator),
    format.one(100 * (problem.weights[i] ?? 0)),
  ])
  const totals = evaluation.rows.map((row) => [
    format.ordinal(row.place),
    product(row.product),
    ...at(problem.scores, problem.products.indexOf(row.product)).map((level) => format.fixed(level, 1)),
    format.one(row.score),
  ])
  return `          <p>${said.workedLead}</p>
${htmlTable(said.workedWeights, [said.indicator, said.weight], weights)}
${htmlTable(said.workedTotals, [said.place, said.product, ...problem.indicators.map(nameOf), said.total], totals, 'rejilla')}
          <p>${said.workedHow(best)}</p>
          <p>${said.workedMargin(format.one(evaluation.margin ?? 0))}</p>
`
}
