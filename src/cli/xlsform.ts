import { writeMesaFile } from './writeMesaFile'

/**
 * Writes the form of a mesa for KoboToolbox and ODK (XLSForm), the same as the app's button:
 *
 *   npm run -s xlsform -- FILE.yunta.json --territory 13 -o OUT.xlsx
 *
 * Exit code 0 when written, 1 when the file cannot be trusted or there is nothing to ask, 2 when the call is not understood.
 */
process.exitCode = await writeMesaFile('formulario', 'npm run -s xlsform -- FILE.yunta.json --territory 13 -o OUT.xlsx')
