import { Rich } from '../../i18n/Rich'
import { classes } from '../../ui/classes'
import { Yoke } from '../charts/Yoke'
import type { PaperBlock, PaperTable } from './blocks'
import styles from './PaperBlocks.module.css'
import { PaperCode } from './PaperCode'

/** The blocks of a paper, one below the other. */
export function PaperBlocks({ blocks }: { readonly blocks: readonly PaperBlock[] }) {
  return (
    <div className={styles.blocks}>
      {blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is made anew whole, so a block is its place
        <Block key={i} block={block} />
      ))}
    </div>
  )
}

function Block({ block }: { readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'title':
      return <h2 className={classes(styles.title, block.text.length > LONG_TITLE && styles.long)}>{block.text}</h2>
    case 'heading':
      return <h3 className={classes(styles.heading, block.page && styles.page)}>{block.text}</h3>
    case 'paragraph':
      return (
        <p className={classes(styles.paragraph, block.small && styles.small)}>
          <Rich message={block.text} />
        </p>
      )
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>
              <Rich message={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <Table table={block} />
    case 'pair':
      return (
        <div className={styles.pair}>
          <Yoke slots={block.slots} width={220} token={54} />
          <ol className={styles.names}>
            {block.items.map(({ name, line }) => (
              <li key={name}>
                <b>{name}</b>
                <span>{line}</span>
              </li>
            ))}
          </ol>
        </div>
      )
    case 'bars':
      return <Bars {...block} />
    case 'boxes':
      return (
        <ul className={styles.boxes}>
          {block.items.map((item) => (
            <li key={item}>
              <i aria-hidden="true" />
              {item}
            </li>
          ))}
        </ul>
      )
    case 'signatures':
      return (
        <ul className={styles.signatures}>
          {block.people.map(({ name, role }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name, and lines may be blank
            <li key={i}>
              {name}
              <span>{role}</span>
            </li>
          ))}
        </ul>
      )
    case 'seal':
      return (
        <div className={styles.seal}>
          <PaperCode payload={block.payload} label={block.label} />
          <div>
            <p className={styles.code}>{block.code}</p>
            {block.lines.map((line) => (
              <p key={line} className={styles.small}>
                {line}
              </p>
            ))}
          </div>
        </div>
      )
  }
}

/** Letters of a title that would fill a fifth of the page at its usual size. */
const LONG_TITLE = 90

/** Rows of a table that is not broken over two pages. */
const MOST_WHOLE = 13

function Table({ table: { caption, head, rows, figures, strong, cut, dense } }: { readonly table: PaperTable }) {
  const look = (column: number) => (figures.includes(column) ? styles.figure : undefined)
  return (
    <table className={classes(styles.table, dense && styles.dense, rows.length <= MOST_WHOLE && styles.whole)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {head.map((text, i) => (
            <th key={text} scope="col" className={look(i)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr
            key={cells.join('|')}
            className={classes(strong?.includes(row) && styles.inside, row + 1 === cut && styles.cut)}
          >
            {cells.map((text, i) =>
              i === 0 ? (
                <th key={head[i]} scope="row" className={look(i)}>
                  {text}
                </th>
              ) : (
                <td key={head[i]} className={look(i)}>
                  {text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** To the left what favours one, to the right the other; sign and side say it, so that grey is enough. */
function Bars({ rows, sides: [second, first], caption }: Extract<PaperBlock, { readonly kind: 'bars' }>) {
  const most = Math.max(0.1, ...rows.map(({ points }) => Math.abs(points)))
  return (
    <table className={classes(styles.table, styles.bars)}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.figure}>
            ◀ {second}
          </th>
          <th scope="col">{first} ▶</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, points, shown }) => {
          const bar = <i aria-hidden="true" style={{ width: `${(72 * Math.abs(points)) / most}%` }} />
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={styles.left}>
                {points < 0 && shown}
                {points < 0 && bar}
              </td>
              <td className={styles.right}>
                {points >= 0 && bar}
                {points >= 0 && shown}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
