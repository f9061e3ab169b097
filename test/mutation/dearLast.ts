import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files named come last, in that order: nearly every mutant is noticed by a cheap test, and the first that notices ends its run. */
export const dearLast = (names: readonly string[]) =>
  class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const turn = ({ moduleId }: TestSpecification) => names.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return [...files].sort((one, other) => turn(one) - turn(other))
    }
  }
