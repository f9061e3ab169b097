import { useState } from 'react'
import { type Judgement, type NodeId, type Question, ROOT } from '../../../domain/judgement'
import type { Member } from '../../../domain/mesa'
import { Rich } from '../../../i18n/Rich'
import { useI18n } from '../../../i18n/useI18n'
import { blocksOf } from '../../../shared/model/advice'
import { answerTo, itemName } from '../../../shared/model/indicatorNames'
import { useStep } from '../../../shared/step'
import { Button } from '../../../ui/Button'
import { classes } from '../../../ui/classes'
import layout from '../../../ui/layout.module.css'
import text from '../../../ui/text.module.css'
import { judgementSentence } from '../lectura'
import { MatrixGrid } from './MatrixGrid'
import scroll from './scroll.module.css'
import sentences from './sentences.module.css'
import type { BallotWriter } from './useBallot'
import styles from './WholeMatrix.module.css'

export interface WholeMatrixProps {
  readonly member: Member
  readonly ballot: readonly Judgement[]
  readonly writer: BallotWriter
  readonly editable: boolean
  readonly clashing: Question | null
  readonly onOpen: (question: Question) => void
}

/** Every block of one ballot as a matrix: the dimensions, then the indicators of each. */
export function WholeMatrix(props: WholeMatrixProps) {
  const { member, ballot, writer, editable, clashing, onOpen } = props
  const { programme, territory } = useStep()
  const i18n = useI18n()
  const { t } = i18n
  const [read, setRead] = useState<Question | null>(null)
  const blocks = blocksOf(programme, territory, member.id).filter(({ items }) => items.length > 1)
  const nameOf = (node: NodeId) => (node === ROOT ? t('weights.matrix.root') : itemName(programme, territory, node))
  const answer = read ? answerTo(ballot, read) : undefined
  return (
    <>
      <div className={styles.blocks}>
        {blocks.map((block) => (
          <section key={block.node}>
            <h3>{nameOf(block.node)}</h3>
            <div className={scroll.scroll}>
              <MatrixGrid
                block={block}
                caption={t('weights.matrix.label', { name: member.name, node: nameOf(block.node) })}
                ballot={ballot}
                writer={writer}
                editable={editable}
                clashing={clashing}
                onRead={setRead}
              />
            </div>
            {block.priorities === null && <p className={text.note}>{t('weights.matrix.noWeights')}</p>}
          </section>
        ))}
      </div>
      <p className={classes(text.note, styles.legend)}>
        <Rich message={t('weights.matrix.legend', { name: member.name })} />{' '}
        {editable && (
          <span className={layout.notOnPhone}>
            {t('weights.matrix.keys', { digits: '1–9', slash: '/', delete: t('weights.key.delete') })}
          </span>
        )}
      </p>
      {read && (
        <div className={classes(layout.row, styles.reading)}>
          <p className={sentences.judgement}>
            {answer === undefined || answer === null
              ? t('weights.matrix.cell', {
                  row: itemName(programme, territory, read.first),
                  column: itemName(programme, territory, read.second),
                  value: t(answer === null ? 'weights.matrix.unknown' : 'weights.matrix.missing'),
                })
              : t('weights.said.quoted', {
                  said: judgementSentence(
                    {
                      first: itemName(programme, territory, read.first),
                      second: itemName(programme, territory, read.second),
                      value: answer,
                    },
                    i18n,
                  ),
                })}
          </p>
          {editable && (
            <Button size="small" onClick={() => onOpen(read)}>
              {t('weights.matrix.open')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}
