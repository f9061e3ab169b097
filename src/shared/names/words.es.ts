export const words = {
  'name.again': 'Ya hay otro con el nombre «{name}». Guarde otra vez si de verdad son dos.',
  'name.correct': 'Corregir el nombre',
} as const
