import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recordFromFile } from '../../src/io/recordFile'
import { type Canonical, canonicalBytes } from '../../src/record/canonical'
import { root } from '../../src/record/chain'
import { fold } from '../../src/record/fold'
import { interpret } from '../../src/record/interpret'
import { versionOf } from '../../src/record/kind'
import { KINDS } from '../../src/record/kinds'
import { sha256Hex } from '../../src/record/sha256'
import { rankingRows } from '../../src/shared/model/rankingRows'
import { bytesOf } from '../support/app'
import { MANABI } from '../support/ranking'

/** What each file held when it was frozen. Nothing here is ever corrected to follow the code. */
const FROZEN = {
  'v1/ejemplo-d0.yunta.json': {
    file: '34a32e44b4b551ee7649793ba33eb63c4a753117cedf9fa2c1afba5b6f00dd40',
    root: '6ccef9b0171af1b9e845d76d3e6bb083bf8b3672bda440d057a76f9d7f8ef593',
    programme: 'd6206193ec91443b64c19789493db586472764a289d3e7a2dc86f00b83d0a1d3',
    ranking: [
      ['cacao-fino', 1, '61.27'],
      ['cafe-arabigo', 2, '56.38'],
      ['queso-fresco', 3, '56.25'],
      ['maracuya', 4, '49.38'],
      ['maiz-duro', 5, '46.61'],
    ],
  },
  'v1/todos-los-actos.yunta.json': {
    file: '8c33949f6c115a4dc67e4cbf156ce871f77ad65610944115eeaa0891cc6d7a51',
    root: '31535536be2c24aeb841f0b8268ef29949b38fb2092a7d19f2b5185f4891ef5d',
    programme: 'f1d54d1160e8bbe0b14ab20491ddd4eaa6bb101c260e3ed97d3704d76fa771ba',
    // 3 to 1: three quarters on 5, 3, 2 and a quarter on 4, 4, 3, on a line of 0-10-30-60-100.
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['queso', 3, '15.00'],
    ],
  },
  'v2/otras-voces.yunta.json': {
    file: '57c354b17b749d9b7e1a3252c371360fc25d5386fa278d6e8ea7fdef4d852c4f',
    root: '497497643af0b32d8abee34c0a72ff2a4f587f53e07efd04b51e5c25ac72b23c',
    programme: 'ba2f9a79a7f70270d3c2ddb088de8a549d23646d4fe87dbe6139043e2e6b96a2',
    ranking: [
      ['cacao', 1, '100.00'],
      ['cafe', 2, '37.50'],
      ['queso', 3, '25.00'],
    ],
  },
  'v3/todos-los-actos.yunta.json': {
    file: '605da309c5597a5124c95977d015106803a17c46d3e326d78f9619d9a8b4c3b7',
    root: '51208d5323b04a1fde6ce900d974fe87298026d155c16026265685190980e0d6',
    programme: '7315f4bb917afde69aeab41e49395533108caa799747811f49a345479c0fba73',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['queso', 3, '15.00'],
    ],
  },
  'v4/todos-los-actos.yunta.json': {
    file: '4be81ba9cc82e4d006decf952caf72ccabd8293c51394f32c7e5a9b474001e77',
    root: '7b25191f636bc47a4a17759e46d1dc572d680dbeee0b22352476185ff9300e5c',
    programme: 'b0eb91f380ebd44af97337b9023aabdb045333e83a2abec25ea911df66b51d41',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['queso', 3, '15.00'],
    ],
  },
  'v5/todos-los-actos.yunta.json': {
    file: '218b2e70e44927f4ca761c8cee20b150dc7a803da1962777cc5cdcaa09ebf6d4',
    root: '6cfd9ce0d10d0f4e5326d5d59f88a01d73e4dbe8830727c9c881a7d3a9345c94',
    programme: '17b8fe2b6365ebd0d2a1730787c6d54f1f39dae168becc57f0360554bb0e2903',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['queso', 3, '15.00'],
    ],
  },
  'v5-codigo/todos-los-actos.yunta.json': {
    file: 'c4165b895be1fbb6cacff07d9e7d6a84aa8f0fceb082315bcb9869cfae69f2b2',
    root: '618bd6f23d012a1025c2222893ce093688fcefc041743b1ce3eaf1ac994491f2',
    programme: '88ba59ed99832d2f831365d1dd16a2cbf160ca93161bf6845629842603cf2c77',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['queso', 3, '15.00'],
    ],
  },
  'v6-union/dos-equipos.yunta.json': {
    file: '9dd61644e2ec60c2a5ccf389afdb5bb97edcba511fe4336fa54334eb209797e5',
    root: '5275beed70637719531ccfdc0369f99b01cd5d4143fde8152e602c084562556d',
    programme: 'd6b7fc5759cb7632291b646bf345a6084d962e0d8712a9dace868f4a395a98cc',
    ranking: [
      ['cacao', 1, '62.50'],
      ['cafe', 1, '62.50'],
      ['queso', 3, '43.75'],
    ],
  },
  'v6-mesas/dos-cantones.yunta.json': {
    file: '8406ae603e70e214418ec3cb7300a0674c8c07ba0ea69cbed2888f873074c72a',
    root: '367e5ab89ccc531c409a1afebcfa8303cf6a5275f09fb7dcbfb82b80e6ba830f',
    programme: 'fc3e99a1bdcd8e886f4529dc5eaa49d8310ab930b92ddd5716080c85c26cdd34',
    ranking: [
      ['camaron', 1, '100.00'],
      ['mani', 2, '75.00'],
      ['maiz', 3, '50.00'],
      ['cafe', 4, '25.00'],
      ['paja-toquilla', 5, '0.00'],
    ],
  },
  'v7-rondas/todos-los-actos.yunta.json': {
    file: '50a3d42c57b8bb8a18ffb63ac160f5301cd33637f5b4f309217ed9d5a02f1e62',
    root: '5dacf1b02ae29dd6d72ca84be3d1237c408406aaf6ffae802fb344026292c5bc',
    programme: 'c2a49c3121e09085f47a7d83fe1ffa5eafba46ae00675fa485ae82b97dbf3d47',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v7-registro/todos-los-actos.yunta.json': {
    file: 'c5f351d84313fd9a6fa0493a22cea922e0b3275a1ce744a47179ba09882d58bb',
    root: 'fa73027c2b95caeb97934d556d64ff56c9b976cf760c8b9135dde00467ea508d',
    programme: '352781d10f280f32c944406dbd86a38b6f0f13bc3e89b3c6b5731952af234c68',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v8-acta/todos-los-actos.yunta.json': {
    file: '2d6fa0f6145103780c27daa973a63e26d12501b043c937bace9a72386aed7796',
    root: '5dcf1f65628f92a6f28a6fd123eb6c78ef9533479b17c725568f3781544c34f7',
    programme: '6f7cb0bb96ec6718f43c388be7b20547296429f8dc0d4b592da8f5b764d06647',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v8-boletas/todos-los-actos.yunta.json': {
    file: '026f06cde205f5687fa39d148465c60856d0e6ad7fd6ce95bdea6afb44c15ac1',
    root: '0ba22894ccbe43903a8b9410c8ad12536bded085b0e004b5db28a2a99b625ec4',
    programme: '47ae6b00b16224003d21a76487ea22c927b5f89791f29d0f4c664c24ec3a8449',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v8-boletas/mesa-con-boletas.yunta.json': {
    file: '4488824b9333d5cf9649750120d30943a95cab694e76f272ffb0c031735f777f',
    root: 'fe1e80a1056aa82bbaef5090a47afe06fe8edb5bb9ef3558c2ea2d8c1ee38a9e',
    programme: 'dcc5472a5ea91cfe1a02fbc6ce69b619098779ca23bc5a28cf0265269cb128e9',
    ranking: [
      ['cacao', 1, '50.00'],
      ['cafe', 2, '43.75'],
      ['queso', 3, '25.00'],
    ],
  },
  'v8-lecturas/todos-los-actos.yunta.json': {
    file: '7982d1a92ec6690cdfd475ecf4f3b7bd1e3e432d20d860e4548b4314977b0ae4',
    root: '7bfbfd3b835440aec5e8294c9a8735ad13e0dfbe7f974ae7ae1d5b8aa4de0ecb',
    programme: '1639b608395c1b3f8a894fe93724d7ecf18b6d45e93ee07d270ac70eda462dca',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v8-reunion/todos-los-actos.yunta.json': {
    file: '27d1c7bc64cb1ddcf13ed52658d9d3ec2329f9ce2ef6d9312f0064f15b1ebf7b',
    root: '0ac5cbb4036bf18dddc6a520760dcd07e336edb4aeef11dfec3080727006852d',
    programme: '1fec92899fed3e40d674de3025adb5d8a9e74193028719b439109149af8617ed',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v9-reglas/todos-los-actos.yunta.json': {
    file: '4bfd8ad85277833dcea458c8676f347606efe8189534ab6523a465c7fdd75d69',
    root: '6da45452005475372fe70f623b72480bbee4eae8e4417ec84514c4c987b67380',
    programme: '309c30563766599774ae6eca46749b5800456fa30f349d37de62b024be2ca054',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v5-identidad/todos-los-actos.yunta.json': {
    file: '7997971d3308975bfa94a59d96bf773b37ccedf0239dddc480704ad91b51d8e6',
    root: 'da5966aa5ce5b5df8ff78f36e3a123fb2eab8985a4b91c0e6e504931ad0021b9',
    programme: '765de9689e16144fd888aa2a9158054293e4fb98dad73154b4040a60374613b9',
    // Nobody rated the potato: it stands at what the middle level is worth, 30.
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v8-convenciones/todos-los-actos.yunta.json': {
    file: '551af4a2fd303410621ff3ecc3989f120d3ced12f6a6e52c5d31860a8c67a9fe',
    root: '0a8594ba35ad4c512ca81e317b51facf6e017c55247b9b17662606a6e499f69b',
    programme: '9bbec57beec7df6407f4fd31b964f3c5253689551f92556e6bb5c1ae040a30f0',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v9-constituye/todos-los-actos.yunta.json': {
    file: 'a753dbc593983329cb3bec64d2f36ca99ba8b89b6e171bccf8cacd5c62d2b231',
    root: 'e6c03277a6904047dd015ddf3c490840a6e32d068a21ef9e1125c47065c417ce',
    programme: '3d6e53f748eee9b161ae2a343b9135db63d477708a7309611352b94d9fa5d451',
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
  'v9-preguntas/todos-los-actos.yunta.json': {
    file: '0b6e46afbffb654a744cd6fa879e54210e8f0416da3b5bb07678bd750471b662',
    root: '0a39e4957ea4924d9237f6270904a753b12de2f2b614ee37903986003fd7e5f9',
    programme: 'fa0d1a60aeeb315d6d757fd599abf0f9d92c808ebfe106f3d667b901bc37b647',
    // 75 and 25 points: the same three quarters and a quarter.
    ranking: [
      ['cacao', 1, '90.00'],
      ['cafe', 2, '37.50'],
      ['papa', 3, '30.00'],
      ['queso', 4, '15.00'],
    ],
  },
} as const

const SAVED = new URL('../saved/', import.meta.url)
const names = readdirSync(SAVED, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.yunta.json'))
const opened = (name: string) => recordFromFile(bytesOf(`test/saved/${name}`), name)
const CONTEXT = {
  date: '',
  code: '',
  provinceName: (code: string) => code,
  cantonName: (code: string) => code,
  chanceOf: () => null,
}

describe('files of every version', () => {
  it('are all known here', () => {
    expect(names.toSorted()).toEqual(Object.keys(FROZEN).toSorted())
  })

  it.each(Object.entries(FROZEN))('%s is byte for byte what it was', (name, { file }) => {
    expect(sha256Hex(bytesOf(`test/saved/${name}`))).toBe(file)
  })

  it.each(Object.entries(FROZEN))('%s opens, verifies and has the root it had', (name, frozen) => {
    const { events, findings } = opened(name)
    expect(findings).toEqual([])
    expect(root(events)).toBe(frozen.root)
    expect(fold(events).aside).toEqual([])
  })

  it.each(Object.entries(FROZEN))('%s adds up to the programme it added up to, byte for byte', (name, frozen) => {
    // A programme holds only what canonical() writes; its interface lacks the index signature that says so.
    const programme = fold(opened(name).events).programme as unknown as Canonical
    expect(sha256Hex(canonicalBytes(programme))).toBe(frozen.programme)
  })

  it.each(Object.entries(FROZEN))('%s ranks as it ranked', (name, { ranking }) => {
    const { programme } = fold(opened(name).events)
    const territory = programme?.territories[MANABI]
    if (!programme || !territory) throw new Error('no territory')
    const rows = rankingRows(programme, territory, CONTEXT)
    expect(
      rows.map(({ ranked: { candidate, result } }) => [candidate.id, result.place, result.score.toFixed(2)]),
    ).toEqual(ranking)
  })

  it('keep everything that was done: who withdrew, what was measured, both rounds, the pick', () => {
    const { programme } = fold(opened('v1/todos-los-actos.yunta.json').events)
    const territory = programme?.territories[MANABI]
    expect(Object.keys(programme?.territories ?? {})).toEqual(['13'])
    expect(territory).toMatchObject({
      round: 2,
      method: { official: 'ahp', valueLine: [0, 10, 30, 60, 100] },
      voices: { eps: 2 },
      data: { cacao: { PR1: { value: '-1.25', year: '2024' } } },
      evidence: { cacao: { PRECIO: { note: 'Subasta de octubre.' } } },
      judgements: { 'PUB-01': [] },
      sheets: { 'table:mesita-1': { queso: { CALIDAD: { value: 3, round: 2, firstRound: 2 } } } },
      pick: { products: ['cacao', 'cafe'], acknowledged: ['tight-margin'] },
    })
    expect(territory?.candidates.find(({ name }) => name === 'Maíz')?.withdrawn).toBe('Ya tiene proyecto propio.')
    expect(territory?.scenarios.map(({ name }) => name)).toEqual(['Pesos iguales'])
    expect(territory?.steps.weights.map(({ act }) => act)).toEqual(['closed', 'reopened', 'closed'])
  })

  it('keep all a scenario of version 3 assumes', () => {
    const { programme } = fold(opened('v3/todos-los-actos.yunta.json').events)
    expect(programme?.territories[MANABI]?.scenarios).toMatchObject([
      {
        method: 'topsis',
        settings: [{ parameter: 'normalisation', value: 'vector' }],
        valueLine: [0, 40, 70, 90, 100],
        joining: 'mean',
        without: { indicators: [], products: [], mesas: ['m1'] },
        twoChains: true,
      },
    ])
  })

  it('name what each closing closed from version 5 on, and nothing before', () => {
    const named = (file: string) => {
      const { programme } = fold(opened(file).events)
      return Object.values(programme?.territories[MANABI]?.steps ?? {})
        .flat()
        .filter(({ act }) => act === 'closed')
        .map(({ code }) => code)
    }
    expect(new Set(named('v4/todos-los-actos.yunta.json'))).toEqual(new Set([undefined]))
    const codes = named('v5-codigo/todos-los-actos.yunta.json')
    expect(codes.length).toBeGreaterThan(3)
    for (const code of codes) expect(code).toMatch(/^([0-9a-f]{4} ){5}[0-9a-f]{4}$/)
  })

  it('keep what a scenario of version 5 changes, each change under its own name, and that all are asked it', () => {
    const { programme } = fold(opened('v5/todos-los-actos.yunta.json').events)
    expect(programme?.territories[MANABI]?.scenarios).toMatchObject([
      {
        everywhere: true,
        changes: [
          { kind: 'datum', sub: 'PR3_P', products: ['cacao'], percent: 80 },
          { kind: 'rating', indicator: 'PRECIO', products: ['cafe'], steps: 1 },
          { indicator: 'PRECIO', products: ['cacao'], percent: 80 },
        ],
      },
    ])
  })

  it('keep the rounds of a mesa that delivers its sheets, and what was delivered in the first', () => {
    const { events } = opened('v7-rondas/todos-los-actos.yunta.json')
    const { programme } = fold(events.slice(0, 1 + events.findIndex(({ kind }) => kind === 'round-opened')))
    const { sitting } = Object.values(programme?.territories ?? {})[0] ?? {}
    expect(sitting).toMatchObject({ blind: true, sheets: 'tables', coverage: 60, rounds: { weights: { number: 2 } } })
    expect(sitting?.marks.map(({ act, round, seen }) => [act, round, seen])).toEqual([
      ['closed', 1, false],
      ['reopened', 1, false],
      ['closed', 1, false],
      ['shown', 1, true],
      ['opened', 2, false],
    ])
    expect(Object.keys(sitting?.first.weights ?? {})).toEqual(['EPS-01'])
  })

  it('hold nothing that today’s Yunta cannot read', () => {
    const events = names.flatMap((name) => opened(name).events)
    expect(events.filter((event) => interpret(event).status !== 'known')).toEqual([])
  })
})

describe('kinds of acts', () => {
  const written = new Set(names.flatMap((name) => opened(name).events.map(({ kind, v }) => `${kind} ${v}`)))

  it.each(Object.entries(KINDS))(
    '%s goes by its own name, and each version of it is in a frozen file',
    (name, kind) => {
      expect(kind.kind).toBe(name)
      // A version is one upcaster: adding one without freezing a file of the new version fails here.
      const versions = [1, ...kind.upcasters.map((_, i) => i + 2)]
      expect(versions.at(-1)).toBe(versionOf(kind))
      expect(versions.filter((v) => !written.has(`${name} ${v}`))).toEqual([])
    },
  )
})

describe('a file of a newer Yunta', () => {
  it('is refused, says which version it needs, and not a byte of it is touched', () => {
    const text = new TextDecoder().decode(bytesOf('test/saved/v1/ejemplo-d0.yunta.json'))
    const newer = new TextEncoder().encode(text.replace('"minReader":1', '"minReader":2'))
    const before = newer.slice()
    const { events, findings } = recordFromFile(newer, 'nuevo.yunta.json')
    expect(events).toEqual([])
    expect(findings).toMatchObject([{ code: 'expediente-newer', values: { needs: 2, ours: 1 } }])
    expect(newer).toEqual(before)
  })
})
