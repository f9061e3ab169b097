/** What is broken on purpose, and the tests that must notice. Paths from the root of the repository. */
export interface Room {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /** Tests that take long, or load much: asked last, and only of what the others let pass. */
  readonly dear?: readonly string[]
  /** Whether its tests ask for the words of the steps, which the page waits for. */
  readonly words?: true
}

/** A room is measured with its own tests: what other tests would notice besides is not counted. */
export const ROOMS: Readonly<Record<string, Room>> = {
  engine: { mutate: ['src/engine/**/*.ts'], tests: ['test/engine/**/*.test.ts'] },
  record: {
    mutate: ['src/record/**/*.ts'],
    // Left out: long random walks and the files of earlier versions, which every survivor would pay for.
    tests: ['test/record/**/!(union|signed|saved|savedV2).test.ts'],
    dear: ['fold', 'verify', 'touches'],
  },
  io: { mutate: ['src/io/**/*.ts'], tests: ['test/io/**/*.test.ts'] },
  storage: {
    // The last two run in a browser's worker only: test/e2e/storage is their proof.
    mutate: ['src/storage/**/*.ts', '!src/storage/opfsFolder.ts', '!src/storage/journal.worker.ts'],
    // The recovery page is a script of its own, in public.
    tests: ['test/storage/**/!(recuperar).test.ts'],
    dear: ['keeper', 'journalCodec', 'databaseCopy', 'tabs', 'journalSalvage'],
  },
  ballot: {
    mutate: ['src/ballot/**/*.ts', 'src/phone/model/**/*.ts'],
    tests: ['test/ballot/**/*.test.ts', 'test/phone/**/*.test.ts'],
    dear: ['sealing', 'inbox', 'text'],
  },
  store: { mutate: ['src/store/**/*.ts'], tests: ['test/store/**/*.test.ts'] },
  models: {
    mutate: ['src/shared/model/**/*.ts', 'src/steps/*/model.ts', 'src/steps/*/model/**/*.ts'],
    tests: ['test/shared/model/**/*.test.ts', 'test/steps/*/model.test.ts', 'test/steps/*/model/**/*.test.ts'],
    words: true,
  },
}

/** @throws Error naming the rooms there are, when it is none of them */
export function roomNamed(name: string): Room {
  const room = ROOMS[name]
  if (!room) throw new Error(`"${name}" is no room: say one of ${Object.keys(ROOMS).join(', ')}`)
  return room
}
