import { useI18n } from '../../../i18n/useI18n'
import { Ficha } from '../../../shared/charts/Ficha'
import { saidOf, shortOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import type { Chance } from '../../../shared/model/chance'
import text from '../../../ui/text.module.css'
import { ofHundred } from '../lectura/sensitivity'
import styles from './Pairs.module.css'

/** More pairs than these are crumbs; the table under the matrix and its file have no limit. */
const MOST = 5

/** The pairs that come out, by how often. */
export function Pairs({ chance }: { readonly chance: Chance }) {
  const i18n = useI18n()
  const { format } = i18n
  const faces = useFaces()
  return (
    <ol>
      {chance.pairs.slice(0, MOST).map(({ first, second, share }) => (
        <li key={`${first} ${second}`} className={styles.pair}>
          <span className={styles.tokens}>
            {[first, second].map((product) => {
              const face = faces.get(product)
              return face && <Ficha key={product} face={face} size={24} />
            })}
          </span>
          <span>{format.list([shortOf(faces, first), saidOf(faces, second)])}</span>
          <b className={text.number}>{ofHundred(share, i18n)}</b>
          <span className={styles.bar}>
            <i className={styles.length} style={{ width: `${100 * share}%` }} />
          </span>
        </li>
      ))}
    </ol>
  )
}
