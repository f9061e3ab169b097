import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { pairWords } from '../../../i18n/verdict'
import { saidOf } from '../../../shared/faces/named'
import { groupOf, segmentName } from '../../../shared/people/group'
import { WhoChanges } from '../charts/WhoChanges'
import { WithoutOne } from '../charts/WithoutOne'
import { whoParagraphs } from '../lectura/who'
import { type Recounted, selectWho } from '../model/influence'
import type { Parts } from './part'
import { Questions } from './Questions'
import { Twin } from './Twin'
import { whoFacts } from './whoFacts'

/** "Who changes the pair": the lead of the second with each group alone, without each group, without each person. */
export function WhoDecides(parts: Parts) {
  const { programme, territory, ranked, faces } = parts
  const i18n = useI18n()
  const { t, format } = i18n
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
    <div className="sens-quien">
      <div>
        <h3>{title}</h3>
        <Twin
          programme={programme}
          territory={territory}
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
          programme={programme}
          territory={territory}
          title={people}
          file="sin-una-persona"
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
      <div className="sens-dicho">
        {whoParagraphs(whoFacts(parts, who, i18n), i18n).map((paragraph) => (
          <p key={paragraph} className="lectura">
            <Rich message={paragraph} />
          </p>
        ))}
        <Questions {...parts} />
        <p className="nota op">{t('sensitivity.who.neutral')}</p>
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
