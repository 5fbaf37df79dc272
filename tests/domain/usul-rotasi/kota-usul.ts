import type { BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import { BATAS_KOSONG, type PermintaanUsul } from '../../../src/domain/usul-rotasi/permintaan'
import { angkaOf, type SoalUsul, susunSoal } from '../../../src/domain/usul-rotasi/soal'
import { kendalaBatas } from '../../../src/domain/usul-rotasi/batas'
import type { SoalAngka } from '../../../src/domain/usul-rotasi/soal-angka'
import { JENIS_JABATAN } from '../../../src/domain/organisasi/jabatan'
import { RencanaId } from '../../../src/domain/mutasi/rencana'

/** What a test asks for; the rest is everybody, without limits. */
export type Diminta = Partial<Omit<PermintaanUsul, 'batas'>> & { readonly batas?: Partial<PermintaanUsul['batas']> }

/** A request with everybody in the pool and no limits, unless it says otherwise. */
export const aPermintaan = ({ batas, ...lain }: Diminta = {}): PermintaanUsul => ({
  rencanaId: RencanaId.parse('rencana-1'),
  jabatan: [],
  wajibPindah: [],
  kolam: { unor: null, jenis: [...JENIS_JABATAN], tanpaJabatan: true },
  berantai: false,
  ...lain,
  batas: { ...BATAS_KOSONG, pisahKerabat: false, ...batas }
})

/** The problem of a city and a request, built in one go. */
export function aSoal(bahan: BahanCalon, permintaan: PermintaanUsul): SoalUsul {
  const steps = susunSoal(bahan, permintaan)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The problem in numbers, with the limits of the request as side conditions. */
export const angkaDenganBatas = (soal: SoalUsul, bahan: BahanCalon): SoalAngka => ({
  ...angkaOf(soal),
  kendala: kendalaBatas(soal, { proyeksi: bahan.proyeksi, arsip: bahan.berkas.arsip, setelanOf: bahan.setelanOf })
})
