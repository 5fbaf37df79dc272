import { bahanCetak, type BahanCetak } from '../../../src/domain/cetak/bahan-cetak'
import type { PilihanCetak } from '../../../src/domain/cetak/pilihan-cetak'
import { ACUAN_BAKU } from '../../../src/domain/organisasi/lapisan/fakta-unor'
import type { Snapshot } from '../../../src/domain/organisasi/snapshot'
import type { UnorId } from '../../../src/domain/organisasi/unor'
import { aSnapshot } from '../../support/builders'
import { HARI_INI } from '../../support/given'
import { aContoh } from '../contoh/sample'

/** The sample city of 600 people, as it is printed. */
export const kotaCetak: Snapshot = aSnapshot(aContoh())

/** What it is printed from. */
export const bahanKota = (snapshot: Snapshot = kotaCetak, lapisan: string | null = null): BahanCetak =>
  bahanCetak(snapshot, { hariIni: HARI_INI, lapisan, acuan: ACUAN_BAKU, perubahan: new Map() })

/** The id of the unit whose name begins like this. */
export function unorBernama(awal: string, snapshot: Snapshot = kotaCetak): UnorId {
  const found = [...snapshot.unor.values()].find((u) => u.nama.startsWith(awal))
  if (!found) throw new Error(`No ${awal}`)
  return found.id
}

/** A chart of the perangkat daerah on A3 with names and a signature, unless told otherwise. */
export const aPilihan = (said: Partial<PilihanCetak> = {}): PilihanCetak => ({
  akar: null,
  tingkat: 2,
  lipatan: [],
  tata: 'ATAS_BAWAH',
  medan: ['PEJABAT', 'PANGKAT', 'NIP', 'ESELON', 'KELAS', 'BEZETTING'],
  lapisan: null,
  kertas: 'A3',
  ukuran: { lebar: 1000, tinggi: 700 },
  arah: 'OTOMATIS',
  cara: 'SATU',
  hurufUbin: 6,
  denganNama: true,
  judul: 'STRUKTUR_ORGANISASI',
  penandatangan: {
    tempat: 'Kota Contoh',
    jabatan: 'Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    nama: 'Rajo Contoh, S.Sos.',
    pangkat: 'Pembina Utama Muda (IV/c)',
    nip: '19700101 199501 1 001'
  },
  ...said
})
