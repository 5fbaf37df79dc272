import { penyaring } from '../calon/penelaah'
import type { BahanCalon } from '../calon/tinjau-calon'
import { setelanPada } from '../ketentuan/setelan'
import { indexArsip } from '../mutasi/arsip'
import { project } from '../mutasi/proyeksi'
import { RENCANA_BAKU, RencanaId } from '../mutasi/rencana'
import type { JabatanId } from '../organisasi/jabatan'
import type { BahanLaporan } from './bahan-laporan'
import type { KeadaanKota } from './keadaan-kota'

/** The dossiers the rules of eligibility read beside the organisation. */
export const MEMAKAI_CALON = ['predikat', 'pelatihan', 'asesmen', 'hukdis', 'hubungan', 'catatan', 'masaLarangan', 'simpanan'] as const

/** How many people in service could hold each of some posts: those whom no rule of eligibility forbids it, as when candidates are sought. */
export function* calonInternal(
  bahan: BahanLaporan,
  kota: KeadaanKota,
  jabatan: readonly JabatanId[]
): Generator<undefined, ReadonlyMap<JabatanId, number>> {
  const calon = new Map<JabatanId, number>()
  if (jabatan.length === 0) return calon
  const dicari = bahanCalon(bahan, kota)
  yield
  const isCalon = penyaring(dicari)
  for (const id of jabatan) {
    let jumlah = 0
    for (const [n, { id: orang }] of kota.pegawai.entries()) {
      if (n % SEKALI_JALAN === 0) yield
      if (isCalon(orang, id)) jumlah += 1
    }
    calon.set(id, jumlah)
  }
  return calon
}

/** So many people are asked about in one step: some milliseconds. */
const SEKALI_JALAN = 200

/** A plan of that day without a step: what candidates are asked about on top of. */
function bahanCalon({ tabel }: BahanLaporan, { snapshot, tanggal }: KeadaanKota): BahanCalon {
  const rencana = { ...RENCANA_BAKU, id: RencanaId.parse('laporan'), nama: 'Laporan', tmt: tanggal, dibuatPada: `${tanggal}T00:00:00.000Z` }
  const arsip = indexArsip({
    penempatan: tabel('penempatan'),
    jabatan: tabel('jabatan'),
    unor: tabel('unor'),
    predikat: tabel('predikat'),
    pelatihan: tabel('pelatihan'),
    asesmen: tabel('asesmen'),
    hukdis: tabel('hukdis'),
    hubungan: tabel('hubungan'),
    catatan: tabel('catatan'),
    masaLarangan: tabel('masaLarangan'),
    imporTerakhir: tabel('simpanan').find((s) => s.jenis === 'IMPOR')?.isi ?? null
  })
  return {
    proyeksi: project(snapshot, rencana, []),
    berkas: { arsip, rencana, izin: [], sikap: [] },
    setelanOf: setelanPada(tabel('ketentuan'), tanggal)
  }
}
