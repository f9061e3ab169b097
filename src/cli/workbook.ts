import { writeMesaFile } from './writeMesaFile'

/**
 * Writes the workbook of a mesa, with live formulas, the same as the app's button:
 *
 *   npm run -s workbook -- FILE.yunta.json --territory 13 -o OUT.xlsx
 *
 * Exit code 0 when written, 1 when the file cannot be trusted or the mesa has no ranking yet, 2 when the call is not understood.
 */
process.exitCode = await writeMesaFile('libro', 'npm run -s workbook -- FILE.yunta.json --territory 13 -o OUT.xlsx')
