import { type EntityName, entities } from '../../../src/domain/entities'

const BY_KEY: Readonly<Record<string, EntityName>> = {
  pegawaiId: 'pegawai',
  denganPegawaiId: 'pegawai',
  kerabatId: 'pegawai',
  jabatanId: 'jabatan',
  dariId: 'jabatan',
  keId: 'jabatan',
  unorId: 'unor',
  indukId: 'unor',
  asalId: 'unor',
  tujuanId: 'unor',
  rencanaId: 'rencana',
  langkahId: 'langkah',
  urutan: 'langkah',
  rancanganId: 'rancangan',
  pengesampinganId: 'pengesampingan',
  bukuId: 'bukuNomor',
  polaId: 'polaAbk'
}

/** What `id` means in the commands whose first word is not the entity itself. */
const BY_COMMAND: Readonly<Record<string, EntityName>> = {
  'laporan-sendiri': 'simpanan',
  saringan: 'simpanan',
  buku: 'bukuNomor',
  templat: 'templatWord',
  informasi: 'jabatan',
  'pola-abk': 'polaAbk'
}

/** The entity whose row a member of a command's input names; null when it names none. */
export function entityOfKey(key: string, command: string): EntityName | null {
  if (key !== 'id' && key !== 'sebelumId') return BY_KEY[key] ?? null
  const word = command.split('.')[0] ?? ''
  const name = word.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return BY_COMMAND[word] ?? (isEntity(name) ? name : null)
}

const isEntity = (name: string): name is EntityName => Object.hasOwn(entities, name)
