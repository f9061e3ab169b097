import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Tests that put something in the place of a module: each has its modules to itself. */
const MOCKING = ['test/architecture/newMethod.test.ts']

/** Three kinds of test, one command: pure (Node; those that mock a module apart), component (jsdom), e2e (a real Chromium). */
export default defineConfig({
  root,
  plugins: [react()],
  test: {
    // What a page will show is waited for as long as a slow machine needs.
    expect: { poll: { timeout: 20_000 } },
    // Class names as they are written, so that drawings kept for comparison can be read.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    reporters: ['default', './test/support/closingLine.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          testTimeout: 30_000,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', ...MOCKING],
          setupFiles: ['./test/support/words.ts'],
          // Nothing here changes what others read, and loading the engine for each of 250 files took longer than trying it.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'mocking',
          testTimeout: 30_000,
          environment: 'node',
          include: MOCKING,
          setupFiles: ['./test/support/words.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['test/**/*.test.tsx'],
          testTimeout: 30_000,
          setupFiles: ['./test/support/words.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          globalSetup: 'test/e2e/setup.ts',
        },
      },
    ],
  },
})
