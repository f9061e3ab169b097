import { CHAIN_LINKS, type CharterEntry } from '../../src/domain/charter'
import { type CharterEntryId, id, type ProductId, type SegmentId } from '../../src/domain/ids'

const entryId = id<CharterEntryId>
const FEDERATION = 'Federación de Organizaciones Campesinas y Montubias del Litoral, filial Manabí'

/** What a mesa constitutes at its longest: every link of both chains, long institutions, and an action of a pair that is no longer. */
export function longCharter(pair: readonly [ProductId, ProductId], former: ProductId): readonly CharterEntry[] {
  const [first] = pair
  const actions = pair.flatMap((product, p) =>
    CHAIN_LINKS.map((link, i) => ({
      paper: 'plan' as const,
      id: entryId(`plan-${p}-${link}`),
      product,
      link,
      action: `Fortalecer la asociatividad y la trazabilidad en el eslabón ${i + 1}, con asistencia técnica y equipos compartidos`,
      responsible: 'Dirección de Fomento Productivo del Gobierno Provincial',
      due: `2027-0${i + 2}-28`,
      first: i < 3,
    })),
  )
  return [
    ...['eps', 'pri', 'pub', 'aca', 'com'].map((segment, i) => ({
      paper: 'actors' as const,
      id: entryId(`actors-${segment}`),
      institution: i === 0 ? FEDERATION : `Institución convocada del segmento ${i + 1}`,
      segment: id<SegmentId>(segment),
      mandate: 'Resolución de su asamblea general de marzo, con suplente',
      seats: 12 - i,
    })),
    ...['Presidencia', 'Secretaría', 'Veeduría'].map((charge, i) => ({
      paper: 'committee' as const,
      id: entryId(`committee-${i}`),
      commission: '',
      charge,
      institution: i === 1 ? FEDERATION : 'Gobierno Provincial de Manabí',
      task: 'Convoca cada tres meses y rinde cuentas a la mesa',
      products: pair,
    })),
    {
      paper: 'committee',
      id: entryId('committee-acopio'),
      commission: 'Comisión de acopio y certificación',
      charge: 'Coordinación',
      institution: FEDERATION,
      task: '',
      products: [first],
    },
    ...['BanEcuador', FEDERATION, 'ESPAM MFL'].map((institution, i) => ({
      paper: 'pact' as const,
      id: entryId(`pact-${i}`),
      institution,
      promise: 'Poner a disposición de las organizaciones su red de técnicos y una línea de crédito para equipos',
      due: i === 2 ? '' : '2027-06-30',
      products: i === 0 ? pair : [first],
    })),
    ...actions,
    {
      paper: 'plan',
      id: entryId('plan-anterior'),
      product: former,
      link: 'marketing',
      action: 'Rueda de negocios',
      responsible: 'Cámara de Comercio',
      due: '',
      first: false,
    },
    ...actions.slice(0, 4).map((action, i) => ({
      paper: 'management' as const,
      id: entryId(`${action.id}-gad`),
      action: action.id,
      unit: 'Dirección de Fomento Productivo, Unidad de Cadenas de Valor',
      base: 'POA 2027, programa 04',
      instrument: i % 2 === 0 ? 'Convenio con la federación' : 'Compra pública',
    })),
    ...actions.slice(0, 2).map((action, i) => ({
      paper: 'review' as const,
      id: entryId(`${action.id}-2027-04-15`),
      action: action.id,
      on: '2027-04-15',
      state: i === 0 ? ('done' as const) : ('late' as const),
      reason: i === 0 ? '' : 'El terreno previsto para el centro cambió de dueño y el convenio no se pudo firmar.',
    })),
  ]
}
