import { writeFileSync } from 'node:fs'
import { everyAct } from './everyAct'

/**
 * Writes `todos-los-actos.yunta.json` of today's versions. Run once for each version and frozen there (v1, v3, v4, v5, v5-codigo,
 * v5-identidad,
 * v7-rondas); a later version names its own folder below and writes no other again.
 *
 *   npx tsx test/support/freeze.ts
 */
writeFileSync(new URL('../saved/v7-rondas/todos-los-actos.yunta.json', import.meta.url), everyAct().bytes('0.1.0'))
