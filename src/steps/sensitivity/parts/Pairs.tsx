import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { saidOf, shortOf } from '../../../shared/faces/named'
import type { Chance } from '../../../shared/model/chance'
import { countOf } from './countOf'
import type { Parts } from './part'

/** More pairs than these are crumbs; the table under the matrix and its file have no limit. */
const MOST = 5

/** The pairs that come out, by how often. */
export function Pairs({ faces, chance }: Parts & { readonly chance: Chance }) {
  const i18n = useI18n()
  const { format } = i18n
  return (
    <ol className="sens-pares">
      {chance.pairs.slice(0, MOST).map(({ first, second, share }) => (
        <li key={`${first} ${second}`}>
          <span className="sens-dos">
            {[first, second].map((product) => {
              const face = faces.get(product)
              return face && <Ficha key={product} face={face} size={24} />
            })}
          </span>
          <span>{format.list([shortOf(faces, first), saidOf(faces, second)])}</span>
          <b className="num">{countOf(share, i18n)}</b>
          <span className="sens-barra">
            <i style={{ width: `${100 * share}%` }} />
          </span>
        </li>
      ))}
    </ol>
  )
}
