import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { pairWords } from '../../../i18n/verdict'
import { saidOf } from '../../../shared/faces/named'
import { useFaces } from '../../../shared/faces/useFaces'
import page from '../../../shared/page/page.module.css'
import { groupOf, segmentName } from '../../../shared/people/group'
import { useStep } from '../../../shared/step'
import { useRanking } from '../../../shared/useRanking'
import { classes } from '../../../ui/classes'
import text from '../../../ui/text.module.css'
import { WhoChanges } from '../charts/WhoChanges'
import { WithoutOne } from '../charts/WithoutOne'
import { whoParagraphs } from '../lectura/who'
import { type Recounted, selectWho } from '../model/influence'
import { BallotQuestions } from './BallotQuestions'
import { Twin } from './Twin'
import styles from './WhoDecides.module.css'
import { whoFacts } from './whoFacts'

/** "Who changes the pair": the lead of the second with each group alone, without each group, without each person. */
export function WhoDecides() {
  const i18n = useI18n()
  const { t, format } = i18n
  const { programme, territory } = useStep()
  const ranked = useRanking()
  const faces = useFaces()
  const who = selectWho(programme, territory, ranked)
  if (!who) return <p>{t('sensitivity.who.none')}</p>
  const { margin } = who
  const segments = programme.segments.flatMap(({ id }) => who.segments.filter(({ segment }) => segment === id))
  const [, second, third] = ranked.evaluation.rows.map(({ product }) => saidOf(faces, product))
  const names = { second: second ?? '', third: third ?? '' }
  const points = (one: Recounted) => (one.status === 'counted' ? one.lead : null)
  const lead = (one: Recounted) => (one.status === 'counted' ? format.signed(one.lead) : t('sensitivity.who.uncounted'))
  const pair = (one: Recounted) => {
    if (one.status === 'uncounted') return t('sensitivity.who.uncounted')
    const named = (products: typeof one.pair) => products.map((product) => saidOf(faces, product))
    const inside = one.pair.filter((product) => !one.tiedAtCut.includes(product))
    return pairWords(named(inside), named(one.tiedAtCut), i18n)
  }
  const note = (only: Recounted, without: Recounted) =>
    [
      ...(only.status === 'uncounted' ? [t('sensitivity.who.only')] : []),
      ...(without.status === 'uncounted' ? [t('sensitivity.who.absent')] : []),
    ]
      .map((who) => t('sensitivity.who.uncounted.mark', { who }))
      .join('; ')
  const alone = who.people.flatMap(({ member, segment, without }) =>
    without.status === 'counted' ? [{ member, segment, lead: without.lead }] : [],
  )
  const title = t('sensitivity.who.title', names)
  const people = t('sensitivity.who.one.title', names)
  return (
    <div className={styles.who}>
      <div>
        <h3>{title}</h3>
        <Twin
          title={title}
          file="quien-cambia-la-yunta"
          decimals={[0, 0, 1, 0, 1, 0]}
          firstWidth={560}
          table={{
            headings: [
              t('sensitivity.who.column.segment'),
              t('sensitivity.who.column.members'),
              t('sensitivity.who.column.only'),
              t('sensitivity.who.column.onlyPair'),
              t('sensitivity.who.column.without'),
              t('sensitivity.who.column.withoutPair'),
            ],
            rows: segments.map(({ segment, members, only, without }) => [
              segmentName(programme, segment),
              members,
              points(only),
              pair(only),
              points(without),
              pair(without),
            ]),
          }}
          chart={(width, scale) => (
            <WhoChanges
              rows={segments.map(({ segment, members, only, without }) => ({
                id: segment,
                group: groupOf(programme, segment),
                label: segmentName(programme, segment),
                hint: t('sensitivity.who.members', { n: members }),
                only: points(only),
                without: points(without),
                note: note(only, without),
              }))}
              margin={margin}
              label={title}
              words={{
                enters: t('sensitivity.who.enters', names),
                stays: t('sensitivity.who.stays', names),
                only: t('sensitivity.who.only'),
                without: t('sensitivity.who.absent'),
              }}
              describe={(row) => described(segments[row])}
              format={format.signed}
              width={width}
              scale={scale}
            />
          )}
        />
        <Twin
          title={people}
          file="sin-una-persona"
          className={styles.oneByOne}
          decimals={2}
          firstWidth={560}
          table={{
            headings: [
              t('sensitivity.who.column.person'),
              t('sensitivity.who.column.segment'),
              t('sensitivity.who.column.lead'),
            ],
            rows: who.people.map(({ member, segment, without }) => [
              member,
              segmentName(programme, segment),
              points(without),
            ]),
          }}
          chart={(width, scale) => (
            <WithoutOne
              people={alone.map((one) => ({
                id: one.member,
                group: groupOf(programme, one.segment),
                margin: one.lead,
              }))}
              margin={margin}
              label={people}
              words={{ title: t('sensitivity.who.one'), hint: t('sensitivity.who.tries', { n: alone.length }) }}
              format={format.signed}
              width={width}
              scale={scale}
            />
          )}
        />
      </div>
      <div className={styles.said}>
        {whoParagraphs(whoFacts({ programme, ranked, faces }, who, i18n), i18n).map((paragraph) => (
          <p key={paragraph} className={classes(page.lectura, styles.paragraph)}>
            <Rich message={paragraph} />
          </p>
        ))}
        <BallotQuestions />
        <p className={classes(text.note, page.notProjected)}>{t('sensitivity.who.neutral')}</p>
      </div>
    </div>
  )

  function described(one: (typeof segments)[number] | undefined): string {
    if (!one) return ''
    return t('sensitivity.who.mark', {
      segment: segmentName(programme, one.segment),
      members: t('sensitivity.who.members', { n: one.members }),
      only: lead(one.only),
      without: lead(one.without),
      margin: format.signed(margin),
    })
  }
}
