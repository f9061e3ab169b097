export const words = {
  'file.title': 'Abrir «{name}»',
  'file.provinces': '{n|Provincia|Provincias}',
  'file.provinces.none': 'Ninguna todavía',
  'file.records': 'Registros',
  'file.last': 'Último acto',
  'file.last.value': '{when}, {who}',
  'file.code': 'Código',
  'file.code.why': 'Si le dieron un código, en papel o de palabra, tiene que ser este, letra por letra.',
  'file.here': 'En este equipo',
  'file.here.none': 'No hay nada de este programa en este equipo.',
  'file.here.unread': 'No se pudo leer todo lo que hay en este equipo: puede que este programa ya esté aquí.',
  'file.here.slot': '{name}, {n} {n|registro|registros}, guardado el {when}',
  'file.here.slot.undated': '{name}, {n} {n|registro|registros}',
  'file.relation.same': 'Es igual al archivo.',
  'file.relation.older': 'Tiene {n} {n|registro|registros} más: el archivo es una copia anterior.',
  'file.relation.newer': 'Le {n|falta|faltan} {n} {n|registro|registros}: el archivo es más reciente.',
  'file.relation.branched':
    'Se separaron después de «{act}» ({who}, {when}). Desde ahí, el archivo tiene {brings} {brings|registro|registros} y lo de este equipo {lacks}.',
  'file.relation.apart':
    'Dice ser el mismo programa y no tiene ni un registro en común con el archivo: uno de los dos se rehízo. Compare los códigos antes de usarlo.',
  'file.open.here': 'Abrir el de este equipo',
  'file.open': 'Abrir el archivo',
  'file.open.copy': 'Abrir el archivo como otra copia',
  'file.untouched':
    'No se borra ni se reemplaza nada. El archivo se abre en un lugar propio; lo que hay aquí queda como está.',
  'file.untouched.older':
    'No se borra ni se reemplaza nada. Lo que hay aquí queda en la lista del inicio, como copia anterior.',
  'file.made.done': 'Archivo generado: {name}',
  'file.made.lacking': 'Todavía falta lo que este archivo dice: candidatos, pesos o puntajes.',
  'file.made.unloaded': 'No se pudo cargar lo que hace este archivo. Revise la conexión y vuelva a intentarlo.',
} as const
