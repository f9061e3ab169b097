import fc from 'fast-check'

/** No shrinking: a mutant is killed by the first counterexample, however large. */
fc.configureGlobal({ seed: 20261121, endOnFailure: true })
