export const words = {
  'mesa.edit': 'Corregir {name}',
  'mesa.new': 'Otra mesa…',
  'mesa.name': 'Nombre de la mesa',
  'mesa.kind': 'Tipo',
  'mesa.sectorial': 'Mesa sectorial',
  'mesa.cantonal': 'Mesa agropecuaria cantonal',
  'mesa.provincial': 'Mesa provincial',
  'mesa.canton': 'Cantón',
  'mesa.date': 'Día de la reunión',
  'mesa.noCanton': '—',
} as const
