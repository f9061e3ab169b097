import { useI18n } from '../../../i18n/useI18n'
import { nameOf, saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import { Term } from '../../../shared/glossary/Term'
import { held } from '../../../shared/model/chance'
import { DATA_ERROR } from '../../../shared/model/dataRanges'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import { Checkbox, Select } from '../../../ui/Field'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { RankAcceptability } from '../charts/RankAcceptability'
import { ofHundred } from '../lectura/sensitivity'
import { Central } from './Central'
import styles from './ChancePart.module.css'
import { Pairs } from './Pairs'
import { Twin } from './Twin'
import type { Asked } from './useChance'
import { Wins } from './Wins'

/** In whole per cent, as people read them. */
const ERRORS = Object.fromEntries(Object.entries(DATA_ERROR).map(([grade, part]) => [grade, Math.round(100 * part)]))

/** "What if we are a little wrong": how often each product ends in each place, and which pairs come out. */
export function ChancePart({ asked }: { readonly asked: Asked }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const faces = useFaces()
  const { chance, latest, doubt, doubts, setDoubt } = asked
  const title = t('sensitivity.chance')
  if (!chance) {
    return (
      <>
        <p className={text.note}>{t(asked.failed ? 'sensitivity.chance.none' : 'sensitivity.chance.lectura.wait')}</p>
        {latest && <Running asked={asked} draws={latest.draws} most={latest.most} done={latest.done} />}
      </>
    )
  }
  const [own] = chance.today
  const interval = held(own ?? { share: 0, error: 0 })
  const places = chance.rows.map((_, i) => format.ordinal(i + 1))
  return (
    <div className={styles.chance}>
      <div>
        <h3 className={styles.heading}>{title}</h3>
        <Twin
          title={title}
          file="de-100-por-lugar"
          firstWidth={560}
          bodyClass={styles.places}
          table={{
            headings: [
              t('ranking.column.product'),
              ...places,
              t('sensitivity.chance.inPair'),
              t('sensitivity.chance.low'),
              t('sensitivity.chance.high'),
            ],
            rows: chance.rows.map((row) => {
              const { share, low, high } = held(row)
              return [nameOf(faces, row.product), ...[...row.places, share, low, high].map((each) => 100 * each)]
            }),
          }}
          chart={(width, scale) => (
            <RankAcceptability
              rows={chance.rows.flatMap(({ product, places: shares }) => {
                const face = faces.get(product)
                return face ? [{ id: product, label: face.name, face, shares }] : []
              })}
              places={places}
              label={title}
              words={{ pair: t('sensitivity.chance.pair'), out: t('sensitivity.chance.out') }}
              describe={(row, place) =>
                t('sensitivity.chance.mark', {
                  product: nameOf(faces, chance.rows[row]?.product),
                  place: places[place] ?? '',
                  n: ofHundred(chance.rows[row]?.places[place] ?? 0, i18n),
                })
              }
              format={(share) => ofHundred(share, i18n)}
              width={width}
              scale={scale}
            />
          )}
        />
        <Central chance={chance} />
        <Wins chance={chance} />
      </div>
      <div>
        <h3 className={styles.heading}>{t('sensitivity.chance.pairs')}</h3>
        <Pairs chance={chance} />
        <p className={classes(text.note, styles.apart)}>
          {t('sensitivity.chance.draws', {
            draws: format.whole(chance.draws),
            low: format.one(100 * interval.low),
            high: format.one(100 * interval.high),
            pair: format.list(own ? [saidOf(faces, own.first), saidOf(faces, own.second)] : []),
            how: t(`sensitivity.doubt.${doubt}.how`),
          })}{' '}
          {t('sensitivity.chance.ties')} <Term id="ofHundred" word={t('panel.ofHundred.column')} />
          {chance.uncounted > 0 && ` ${t('sensitivity.chance.uncounted', { n: ofHundred(chance.uncounted, i18n) })}`}
        </p>
        <Select
          label={t('sensitivity.doubt')}
          options={doubts.map((value) => ({ value, label: t(`sensitivity.doubt.${value}`) }))}
          value={doubt}
          onChoose={setDoubt}
          className={styles.apart}
        />
        <Checkbox label={t('sensitivity.doubt.data', ERRORS)} checked={asked.data} onChange={asked.setData} />
        <Running asked={asked} draws={chance.draws} most={chance.most} done={chance.done} />
      </div>
    </div>
  )
}

interface RunningProps {
  readonly asked: Asked
  readonly draws: number
  readonly most: number
  readonly done: boolean
}

/** Where the count stands while it is being refined, and the way to stop it; seen only when it takes more than a second. */
function Running({ asked: { stopped, stop, goOn }, draws, most, done }: RunningProps) {
  const { t, format } = useI18n()
  if (done) return null
  return (
    <p className={classes(layout.row, text.note, styles.apart, styles.running)}>
      {t(stopped ? 'sensitivity.chance.stopped' : 'sensitivity.chance.running', {
        draws: format.whole(draws),
        most: format.whole(most),
      })}
      <Button size="small" onClick={stopped ? goOn : stop}>
        {t(stopped ? 'sensitivity.chance.again' : 'sensitivity.chance.stop')}
      </Button>
    </p>
  )
}
