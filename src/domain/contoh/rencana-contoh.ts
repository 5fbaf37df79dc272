import { type Langkah, LANGKAH_BAKU, LangkahId, RENCANA_BAKU, RencanaId, type RencanaMutasi } from '../mutasi/rencana'
import type { Formasi } from './formasi'
import { type Alamat, findFormasi, KASUS_CONTOH } from './kasus'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'
import { findPenghuni } from './riwayat-contoh'

/** Name of the plan that comes with the sample. */
export const NAMA_RENCANA_CONTOH = 'Contoh: Rencana rotasi triwulan I'

type Kota = { readonly formasi: readonly Formasi[]; readonly penghuni: readonly Penghuni[] }

/** The sample plan, from 1 January of next year: a chain of five, a swap, and two people for one post. */
export function buildRencana(
  dunia: Dunia,
  now: string,
  kota: Kota
): { readonly rencana: RencanaMutasi; readonly langkah: readonly Langkah[] } {
  const rencana: RencanaMutasi = {
    ...RENCANA_BAKU,
    id: RencanaId.parse(dunia.newId()),
    nama: NAMA_RENCANA_CONTOH,
    tmt: `${Number(dunia.today.slice(0, 4)) + 1}-01-01`,
    catatan: 'Rencana contoh: satu rantai lima langkah, satu tukar tempat, dan satu jabatan dengan dua calon untuk diperbaiki.',
    dibuatPada: now
  }
  const langkah = pasangan().map(([tujuan, asal], n): Langkah => {
    const { pegawai, formasi } = findPenghuni(kota.formasi, kota.penghuni, asal)
    return {
      ...LANGKAH_BAKU,
      id: LangkahId.parse(dunia.newId()),
      rencanaId: rencana.id,
      urut: n + 1,
      jenis: 'ANGKAT',
      pegawaiId: pegawai.id,
      dariJabatanId: formasi.jabatan.id,
      jabatanId: findFormasi(kota.formasi, tujuan).jabatan.id
    }
  })
  return { rencana, langkah }
}

/** Every step as target and origin. */
function pasangan(): readonly (readonly [tujuan: Alamat, asal: Alamat])[] {
  const rantai: readonly Alamat[] = KASUS_CONTOH.RANTAI_LIMA.jabatan
  const [kiri, kanan] = KASUS_CONTOH.TUKAR.jabatan
  const [tujuan, ...calon] = KASUS_CONTOH.JABATAN_GANDA.jabatan
  const rantaian = rantai.slice(1).map((asal, n) => [rantai[n] ?? asal, asal] as const)
  return [...rantaian, [kiri, kanan], [kanan, kiri], ...calon.map((asal) => [tujuan, asal] as const)]
}
