import type { BookCell, BookSheet } from '../../../io/write/workbook'
import { says } from './cells'
import { type BookFacts, TABS } from './facts'
import { methodInFiles } from './rankingSheet'

/** What the workbook is, where it comes from, what may be changed and what it does not hold. */
export function readMeSheet({ programme, territory, ranked, date, code, place }: BookFacts): BookSheet {
  const { name, simulated, bodyVersion } = programme
  const facts: readonly (readonly [string, string])[] = [
    ['Programa', simulated ? `SIMULADO: ${name}` : name],
    ['Mesa', place],
    ['Fecha', date],
    ['Código del expediente', code],
    ['Versión de los indicadores', bodyVersion],
    ['Método oficial', methodInFiles(territory.method.official)],
    [
      'Celdas sin puntaje',
      ranked.missing === 0 ? 'ninguna' : `${ranked.missing} de ${ranked.cells}: el orden es provisional`,
    ],
  ]
  const tabs: readonly (readonly [string, string])[] = [
    [TABS.products, 'los candidatos, también los que salieron y por qué'],
    [TABS.ratings, 'cada hoja como se entregó: una fila por producto y hoja'],
    [TABS.weights, 'lo que pesa cada indicador'],
    [TABS.ranking, 'el orden, el margen y los dos métodos'],
    [TABS.sensitivity, 'qué pasaría si un indicador pesara menos o más'],
    [TABS.matrix, 'lo que la mesa dijo de cada producto: la mediana de las voces, o lo acordado en plenaria'],
    [TABS.comparisons, 'cómo comparó cada segmento y los pesos que resultan'],
    [TABS.working, 'la cuenta, producto por producto'],
  ]
  const rows: (readonly BookCell[])[] = [
    [says(`Yunta: la cuenta de ${place}`, 'title')],
    [],
    ...facts.map(([label, value]) => [says(label, 'heading'), says(value)]),
    [],
    [says('Cómo se lee', 'title')],
    [
      says(
        'Las celdas con fondo celeste son lo que la gente dijo. Todo lo demás son fórmulas: cambie una celda celeste y el ranking se calcula de nuevo.',
      ),
    ],
    [says('SD: nadie sabe; NA: no aplica. No son números: SD y lo que falta cuentan como 3; NA no cuenta.')],
    [
      says(
        'Este libro es para revisar y ensayar. Lo que vale es el expediente: un cambio hecho aquí no entra en la mesa.',
      ),
    ],
    [
      says(
        'No están aquí: las boletas de cada persona, las firmas, la historia de los cambios ni lo que una ronda abierta todavía guarda en secreto.',
      ),
    ],
    [],
    [says('Qué hay en cada hoja', 'title')],
    ...tabs.map(([tab, what]) => [says(tab, 'heading'), says(what)]),
  ]
  return { name: TABS.readMe, widths: [34, 90], rows }
}
