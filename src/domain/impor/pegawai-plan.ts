import { type KedudukanHukum, type Pegawai, PEGAWAI_BAKU, PegawaiId } from '../pegawai/pegawai'
import type { PegawaiNominatif } from './baris-nominatif'
import { filledBy, type Terisi } from './isian-baris'
import { bagianNip } from '../pegawai/nip'

/** What an import does with one person: `sebelum` null = a new one. */
export type NasibPegawai = Terisi<Pegawai> & { readonly sebelum: Pegawai | null }

/** People of these kedudukan hukum hold no post (PP 11/2017: dismissed from it, or gone). */
const TANPA_JABATAN: readonly KedudukanHukum[] = [
  'PENSIUN',
  'MENINGGAL',
  'TIDAK_AKTIF',
  'CLTN',
  'PENERIMA_UANG_TUNGGU',
  'PEMBERHENTIAN_SEMENTARA'
]

/** True when a person of that kedudukan hukum may hold a post. */
export const isMenduduki = (kedudukan: KedudukanHukum): boolean => !TANPA_JABATAN.includes(kedudukan)

/** Finds people by NIP, and by SIASN id when the NIP was corrected. */
export function createPegawaiPlan(
  ada: readonly Pegawai[],
  newId: () => string
): (said: PegawaiNominatif, tolak: ReadonlySet<string>) => NasibPegawai {
  const byNip = new Map(ada.map((p) => [p.nip, p]))
  const bySiasn = new Map(ada.flatMap((p) => (p.siasnId ? [[p.siasnId, p] as const] : [])))
  return (said, tolak) => {
    const lama = byNip.get(said.nip) ?? (said.siasnId ? bySiasn.get(said.siasnId) : undefined)
    if (lama) return { sebelum: lama, ...filledBy(lama, said, tolak) }
    return { sebelum: null, sesudah: pegawaiBaru(said, tolak, newId), medan: [] }
  }
}

const WAJIB: ReadonlySet<string> = new Set(['nip', 'nama', 'jenisAsn', 'kedudukanHukum'])

function pegawaiBaru(said: PegawaiNominatif, tolak: ReadonlySet<string>, newId: () => string): Pegawai {
  const baru: Pegawai = {
    ...PEGAWAI_BAKU,
    id: PegawaiId.parse(newId()),
    ...said,
    jenisAsn: said.jenisAsn ?? (bagianNip(said.nip)?.bulanTmt === null ? 'PPPK' : 'PNS'),
    kedudukanHukum: said.kedudukanHukum ?? 'AKTIF'
  }
  if (tolak.size === 0) return baru
  const kosong = [...tolak].filter((medan) => medan in PEGAWAI_BAKU && !WAJIB.has(medan))
  return kosong.length === 0 ? baru : { ...baru, ...Object.fromEntries(kosong.map((medan) => [medan, null])) }
}
