import { useState } from 'react'
import type { Finding } from '../../domain/finding'
import { useI18n } from '../../i18n/useI18n'
import { selectProgramme } from '../../shared/model/current'
import { FindingList } from '../../shared/page/FindingList'
import { Page } from '../../shared/page/Page'
import { PageSheet } from '../../shared/page/PageSheet'
import type { Arrival } from '../../store/joining'
import { useApp } from '../../store/useApp'
import { Button } from '../../ui/Button'
import { joinLectura } from './lectura'
import { bringsOf, together } from './model'
import { JoinedResult } from './parts/JoinedResult'
import { JoinLegend } from './parts/JoinLegend'
import { JoinTable } from './parts/JoinTable'
import { PickRecords } from './parts/PickRecords'
import { useJoinRows } from './parts/useJoinRows'
import styles from './View.module.css'

/** Other records of the programme: what each brings is seen first, then all of the chosen ones enter by one act. */
export default function JoinView() {
  const programme = useApp(selectProgramme)
  return programme ? <Join /> : <PageSheet aria-busy="true" />
}

function Join() {
  const i18n = useI18n()
  const { t, format } = i18n
  const readRecords = useApp((state) => state.readRecords)
  const joinRecords = useApp((state) => state.joinRecords)
  const toast = useApp((state) => state.toast)
  const [records, setRecords] = useState<readonly Arrival[]>([])
  const [left, setLeft] = useState<ReadonlySet<Arrival>>(new Set())
  const [findings, setFindings] = useState<readonly Finding[]>([])
  const [joined, setJoined] = useState<string | null>(null)
  const rows = useJoinRows(records, left, () => setRecords([]))
  const files = records.flatMap((record, i) => {
    const row = rows?.[i]
    return row ? [{ record, row, chosen: row.status === 'sound' && !left.has(record) }] : []
  })
  const chosen = files.filter((one) => one.chosen)
  const barred = (rows ?? []).filter(({ status }) => status !== 'sound').length
  const sum = together(chosen.map(({ row }) => together(bringsOf(row))))
  const add = async (files: readonly File[]) => {
    const read = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    const arrived = await readRecords(read)
    if (!arrived) return
    setJoined(null)
    setRecords((before) => [...before, ...arrived])
  }
  const join = async () => {
    const outcome = await joinRecords(chosen.map(({ record }) => record.events))
    if (outcome === null) return
    if (outcome.status === 'refused') return setFindings(outcome.findings)
    const words = t('join.done', { fresh: sum.total.fresh, shown: format.whole(sum.total.fresh), n: chosen.length })
    setFindings([])
    setRecords([])
    setLeft(new Set())
    setJoined(words)
    toast(words, true)
  }
  if (joined !== null) return <JoinedResult said={joined} onMore={add} />
  return (
    <Page
      question={t('join.question')}
      lectura={
        records.length > 0 && rows === null
          ? t('join.lectura.counting')
          : joinLectura({ files: records.length, joining: chosen.length, barred, total: sum.total }, i18n)
      }
      tools={
        records.length > 0 && (
          <div className={styles.tools}>
            <PickRecords label={t('join.more')} onFiles={add} small />
            <Button look="primary" disabled={chosen.length === 0} onClick={join}>
              {t('join.go', { n: chosen.length })}
            </Button>
            <p className={styles.safe}>{t('join.safe')}</p>
          </div>
        )
      }
    >
      <FindingList findings={findings} />
      {records.length === 0 ? (
        <PickRecords label={t('join.choose')} hint={t('join.choose.hint')} onFiles={add} />
      ) : (
        <>
          <JoinTable
            files={files.map(({ record, row, chosen: isChosen }) => ({
              row,
              chosen: isChosen,
              onToggle: () => setLeft(toggled(left, record)),
              onRemove: () => setRecords(records.filter((one) => one !== record)),
            }))}
            sum={{ ...sum, files: chosen.length }}
          />
          <JoinLegend />
        </>
      )}
    </Page>
  )
}

function toggled(left: ReadonlySet<Arrival>, one: Arrival): ReadonlySet<Arrival> {
  const after = new Set(left)
  if (!after.delete(one)) after.add(one)
  return after
}
