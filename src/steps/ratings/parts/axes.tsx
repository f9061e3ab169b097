import type { ProductId } from '../../../domain/ids'
import type { Indicator } from '../../../domain/indicator'
import type { Candidate } from '../../../domain/product'
import { Ficha } from '../../../shared/charts/Ficha'
import type { Face } from '../../../shared/model/faces'
import { classes } from '../../../ui/classes'
import { Icon } from '../../../ui/Icon'
import styles from './axes.module.css'
import type { GridAxis } from './DataGrid'

/** Heads of the rows: token and name. */
export const rowAxes = (
  candidates: readonly Candidate[],
  products: readonly ProductId[],
  faces: ReadonlyMap<ProductId, Face>,
): readonly GridAxis[] =>
  products.map((id) => {
    const face = faces.get(id)
    const name = candidates.find((candidate) => candidate.id === id)?.name ?? id
    return {
      id,
      label: name,
      head: (
        <span className={styles.product}>
          {face && <Ficha face={face} size={20} className={styles.token} />}
          <span className={classes(styles.name, name.length > LONG_NAME && styles.longName)}>{name}</span>
        </span>
      ),
    }
  })

/** Heads of the columns: the indicator's name and, where its cells show one kind of datum, the unit of it. */
export const columnAxes = (
  indicators: readonly Indicator[],
  units: readonly (string | null)[] = [],
): readonly GridAxis[] =>
  indicators.map(({ id, name }, i) => ({
    id,
    label: name,
    head: (
      <>
        <span className={longest(name) > LONG_WORD ? styles.longWord : undefined}>{breakable(name)}</span>
        {units[i] && (
          <small className={styles.unit}>
            <Icon id="ruler" size={12} className={styles.ruler} /> {units[i]}
          </small>
        )}
      </>
    ),
  }))

/** Long words may break between two syllables where a column is narrow: after a vowel, before one consonant and a vowel. */
const breakable = (name: string): string =>
  name.replaceAll(/\p{L}{9,}/gu, (word) => word[0] + word.slice(1).replaceAll(SYLLABLE, '$&\u00AD'))
const SYLLABLE = /[aeiouáéíóú](?=[bcdfghjklmnñpqrstvz](?:[lr])?[aeiouáéíóú]\p{L})/giu

/** More letters than this take a smaller type, so that a row stays two lines or three. */
const LONG_NAME = 22
const LONG_WORD = 12
const longest = (name: string): number => Math.max(...name.split(' ').map((word) => word.length))
