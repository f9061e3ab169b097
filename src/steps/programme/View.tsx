import { useState } from 'react'
import { PROVINCE_SHAPES } from '../../../data/map'
import { NEIGHBOURS } from '../../../data/places'
import { PICKS_PER_TERRITORY, type Programme } from '../../domain/programme'
import { type I18n, useI18n } from '../../i18n/useI18n'
import type { Face } from '../../shared/model/faces'
import {
  type ProvinceProgress,
  pickCount,
  type Repetition,
  repetitions,
  stageProgress,
} from '../../shared/model/progress'
import { Page } from '../../shared/page/Page'
import { PageSheet } from '../../shared/page/PageSheet'
import { provinceName } from '../../shared/programme/provinceName'
import { useProgramme } from '../../shared/reading'
import { useApp } from '../../store/useApp'
import { classes } from '../../ui/classes'
import layout from '../../ui/layout.module.css'
import { useMeasure } from '../../ui/useMeasure'
import { ProgressMarks } from './charts/ProgressMarks'
import { type MapProvince, ProvinceMap } from './charts/ProvinceMap'
import { programmeLectura, programmeQuestion } from './lectura'
import { type FoundProvince, findProvinces, selectGroups, type Wanted } from './model/find'
import { selectSharedFaces } from './model/sharedFaces'
import { FindBar } from './parts/FindBar'
import { Missing } from './parts/Missing'
import { NotTaken } from './parts/NotTaken'
import { ProgrammeTools } from './parts/ProgrammeTools'
import { ProvinceList } from './parts/ProvinceList'
import { ProvinceScenarios } from './parts/ProvinceScenarios'
import { Repeats } from './parts/Repeats'
import styles from './View.module.css'

/** How the provinces of the stage are doing: the map, the list, what repeats among neighbours. */
export default function ProgrammeView() {
  const programme = useProgramme()
  return programme ? <ProgrammeSheet programme={programme} /> : <PageSheet aria-busy="true" />
}

function ProgrammeSheet({ programme }: { readonly programme: Programme }) {
  const i18n = useI18n()
  const { t } = i18n
  const goTo = useApp((state) => state.goTo)
  const slot = useApp((state) => state.work?.slot ?? '')
  const [pointed, setPointed] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Wanted>({ text: '', group: null, state: null })
  const [ref, width] = useMeasure<HTMLDivElement>(484)
  const last = useApp((state) => state.lastTerritory)
  const current = pointed ?? last
  const progress = stageProgress(programme)
  const faces = selectSharedFaces(programme)
  const found = findProvinces(programme, progress, wanted, provinceName)
  const repeats = repetitions(programme, NEIGHBOURS)
  const count = pickCount(programme)
  const open = (code: string) => {
    const found = progress.find(({ territory }) => territory === code)
    if (found) goTo({ screen: 'step', slot, territory: found.territory, step: found.next })
  }
  const together = repeats.filter(({ neighbours }) => neighbours.length > 1)
  const provinces = PROVINCE_SHAPES.map((shape): MapProvince => {
    const { code, name } = shape.properties
    const found = progress.find(({ territory }) => territory === code)
    return {
      code,
      name,
      shape,
      state: found?.state ?? null,
      tokens: (found?.products ?? []).flatMap((product) => faces.get(`${code}/${product}`) ?? []),
      ...(NUDGES[code] && { nudge: NUDGES[code] }),
      hint: found ? t('programme.open', { name, state: t(`programme.map.${found.state}`) }) : name,
    }
  })
  return (
    <Page
      question={programmeQuestion(progress.length, i18n)}
      lectura={programmeLectura(
        {
          ...count,
          provinces: progress.length,
          begun: progress.filter(({ state }) => state !== 'empty').length,
          repeated: together.map((one) => repeatedFact(one, progress)),
        },
        i18n,
      )}
      tools={
        <div className={styles.tools}>
          <ProgrammeTools programme={programme} />
          <ProgressMarks
            provinces={progress.map(({ territory, state }) => ({
              id: territory,
              picked: state === 'picked' ? PICKS_PER_TERRITORY : 0,
            }))}
            label={t('programme.marks', count)}
          />
        </div>
      }
    >
      <div className={styles.stage}>
        <figure ref={ref}>
          <ProvinceMap
            provinces={provinces}
            current={current}
            arcs={arcsOf(together, faces)}
            label={t('programme.map')}
            width={Math.min(width, 484)}
            onPoint={setPointed}
            onChoose={open}
          />
          <figcaption className={classes(layout.legend, styles.legend)}>
            <span>
              <i className={classes(styles.sample, styles.picked)} /> {t('programme.map.picked')}
            </span>
            <span>
              <i className={classes(styles.sample, styles.working)} /> {t('programme.map.working')}
            </span>
            <span>
              <i className={classes(styles.sample, styles.empty)} /> {t('programme.map.empty')}
            </span>
            <span>
              <i className={classes(styles.sample, styles.repeat)} /> {t('programme.map.repeat')}
            </span>
          </figcaption>
        </figure>
        <section>
          {progress.length > 1 && (
            <FindBar
              wanted={wanted}
              groups={selectGroups(programme)}
              told={toldOf(programme, found, wanted, i18n)}
              onWant={setWanted}
            />
          )}
          <ProvinceList
            programme={programme}
            progress={found.map((one) => one.progress)}
            faces={faces}
            pointed={current}
            onPoint={setPointed}
            onOpen={open}
          />
          <NotTaken programme={programme} />
          <Repeats repeats={repeats} progress={progress} faceOf={(one) => faceIn(one, faces)} />
        </section>
      </div>
      <Missing programme={programme} />
      <ProvinceScenarios programme={programme} />
    </Page>
  )
}

/** What is said of the provinces found; nothing while nothing is asked. */
function toldOf(programme: Programme, found: readonly FoundProvince[], wanted: Wanted, { t, format }: I18n): string {
  if (wanted.text.trim() === '' && !wanted.group && !wanted.state) return ''
  if (found.length === 0) return t('programme.find.none')
  const hits = [...new Set(found.flatMap((one) => one.hits))]
  const services = found.flatMap(({ progress: { territory, products } }) =>
    (programme.territories[territory]?.candidates ?? []).filter(
      ({ id, kind }) => kind === 'service' && products.includes(id),
    ),
  )
  const some = t('programme.find.some', {
    n: found.length,
    picked: found.filter(({ progress }) => progress.state === 'picked').length,
    services: services.length,
  })
  return hits.length === 0
    ? some
    : `${some} ${t('programme.find.hits', { hits: format.list(hits.slice(0, MOST_HITS)) })}`
}

/** Matches named below the search: those that are left out are found with more letters. */
const MOST_HITS = 6

/** Names that would touch their neighbour's, moved apart on the 484 px map. */
const NUDGES: Readonly<Record<string, readonly [number, number]>> = {
  '04': [14, -10],
  '10': [-14, 10],
  '11': [-18, -4],
  '19': [26, 6],
  '18': [10, 8],
  '06': [-4, 10],
}

type Faces = ReturnType<typeof selectSharedFaces>

/** The face of a repeated product, as the first of its provinces has it. */
function faceIn({ neighbours, apart, products }: Repetition, faces: Faces): Face | null {
  const [first] = [...neighbours, ...apart]
  return (first !== undefined && faces.get(`${first}/${products.get(first)}`)) || null
}

/** One arc from the first neighbour to each other that repeats the same chain. */
function arcsOf(together: readonly Repetition[], faces: Faces) {
  return together.flatMap((one) => {
    const [first, ...rest] = one.neighbours
    const colour = faceIn(one, faces)?.colour ?? 'p-x'
    return first === undefined ? [] : rest.map((to) => ({ id: `${one.name}${to}`, from: first, to, colour }))
  })
}

const repeatedFact = ({ name, neighbours }: Repetition, progress: readonly ProvinceProgress[]) => ({
  product: name,
  neighbours: neighbours.length,
  settled: progress.every(({ territory, state }) => !neighbours.includes(territory) || state === 'picked'),
})
