import type { JenisUnor } from '../../organisasi/unor'
import { normalizeNama } from './teks'

/** How each kind of unor is named, and which post leads it (PP 18/2016). First match wins. */
const POLA: readonly (readonly [jenis: JenisUnor, nama: RegExp, pimpinan: RegExp])[] = [
  ['PEMERINTAH', /^PEM(ERINTAH|KO|KOT|KAB)\b/, /^(WALI ?KOTA|BUPATI)$/],
  ['STAF_AHLI', /^STAF AHLI/, /^$/],
  ['ASISTEN', /^ASISTEN/, /^ASISTEN/],
  ['SEKRETARIAT_DPRD', /^(SEKRETARIAT (DPRD|DEWAN)|SETWAN)/, /^SEKRETARIS (DPRD|DEWAN)/],
  ['SEKRETARIAT_DAERAH', /^(SEKRETARIAT DAERAH|SETDA)/, /^SEKRETARIS DAERAH/],
  ['INSPEKTUR_PEMBANTU', /^(INSPEKTUR PEMBANTU|IRBAN)/, /^(INSPEKTUR PEMBANTU|IRBAN)/],
  ['SEKRETARIAT', /^(SEKRETARIAT|SEKRETARIS)/, /^SEK/],
  ['INSPEKTORAT', /^INSPEKTORAT/, /^INSPEKTUR(?! PEMBANTU)/],
  ['SUBBAGIAN', /^(SUBBAG|KASUBBAG)/, /^(KEPALA SUB|KASUB)/],
  ['SEKSI', /^(SEKSI|SUBBID|SUB KOORDINATOR)/, /^(KEPALA S|KASI|KASUB)/],
  ['BIDANG', /^BIDANG/, /^(KEPALA BIDANG|KABID)/],
  ['BAGIAN', /^BAGIAN/, /^(KEPALA BAGIAN|KABAG)/],
  [
    'UPTD',
    /^(UPT|UNIT PELAKSANA|PUSKESMAS|RSUD|RUMAH SAKIT|LABORATORIUM|SD|SDN|SMP|SMPN|TK|TKN|SEKOLAH|PAUD|SKB|GUDANG|BALAI)\b|^UPTD/,
    /^(KEPALA|DIREKTUR)/
  ],
  ['KELURAHAN', /^KELURAHAN/, /^LURAH/],
  ['KECAMATAN', /^(KECAMATAN|KANTOR CAMAT)/, /^CAMAT/],
  ['SATUAN', /^(SATUAN|SATPOL)/, /^(KEPALA SATUAN|KASAT)/],
  ['DINAS', /^DINAS/, /^(KEPALA DINAS|KADIS)/],
  ['BADAN', /^(BADAN|BK\w+|BAPP\w+|KANTOR)\b/, /^(KEPALA (BADAN|KANTOR|PELAKSANA)|KABAN|KALAKSA)/]
]

/** The kind of unor its name speaks of; `LAINNYA` when it speaks of none. */
export function jenisUnorOf(nama: string): JenisUnor {
  const teks = normalizeNama(nama)
  return POLA.find(([, regex]) => regex.test(teks))?.[0] ?? 'LAINNYA'
}

/** True when a structural post of that name leads a unor of that kind. A bare `Kepala` leads whatever it stands in. */
export function isNamaPimpinan(nama: string, jenis: JenisUnor): boolean {
  const teks = normalizeNama(nama)
  const pola = POLA.find(([j]) => j === jenis)
  return teks === 'KEPALA' || (pola ? pola[2].test(teks) : /^(KEPALA|DIREKTUR)/.test(teks))
}

/** Units whose leading post may not be empty for a day: budget users, camat, lurah. */
export const isUnorKunci = (jenis: JenisUnor): boolean =>
  ['SEKRETARIAT_DAERAH', 'SEKRETARIAT_DPRD', 'INSPEKTORAT', 'DINAS', 'BADAN', 'SATUAN', 'KECAMATAN', 'KELURAHAN', 'UPTD'].includes(jenis)
