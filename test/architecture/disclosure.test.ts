import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name))
const naming = (words: RegExp) => files.filter((file) => words.test(readFileSync(file, 'utf8'))).toSorted()

describe('what may be shown', () => {
  it('is asked where every screen gets its programme, so that few places see the record itself', () => {
    const outside = naming(/\bfolded\.programme\b/).filter((file) => !/^src\/(record|store|io)\//.test(file))
    expect(outside).toEqual([
      // Whether there is a programme at all, and when it changed.
      'src/App.tsx',
      // The ids of its provinces.
      'src/cli/join.ts',
      // Handed to closedRankings, which discloses it before it reads a score.
      'src/cli/verify.ts',
      'src/frame/Region.tsx',
      // The gate.
      'src/shared/model/current.ts',
      // The sheet in hand.
      'src/shared/written.ts',
    ])
  })

  it('is decided by one function, and who reads what is written is whoever writes, or says which sheets are begun', () => {
    expect(naming(/from '.*\/written'/)).toEqual([
      'src/shared/people/PersonRow.tsx',
      'src/shared/people/SheetPicker.tsx',
      'src/shared/people/Tables.tsx',
      'src/shared/rounds/DeliverSheet.tsx',
      'src/shared/rounds/RoundState.tsx',
      'src/shared/rounds/SealedSheet.tsx',
      'src/shared/rounds/useSealed.ts',
      'src/steps/candidates/parts/Withdrawal.tsx',
      // What a file would replace, which is not shown before it may be.
      'src/steps/import/View.tsx',
      'src/steps/indicators/parts/Catalogue.tsx',
      'src/steps/ratings/parts/Sheets.tsx',
      'src/steps/ratings/parts/useRating.ts',
      // The cells of a declared interest, counted and never shown; their effect only once answers may be seen.
      'src/steps/register/parts/Interests.tsx',
      'src/steps/weights/View.tsx',
      'src/steps/weights/parts/Delivered.tsx',
      'src/steps/weights/parts/DirectAnswer.tsx',
      'src/steps/weights/parts/RulesDialog.tsx',
      'src/steps/weights/parts/ValueLineDialog.tsx',
    ])
  })
})
