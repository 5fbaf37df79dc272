import { bupBerlaku, setelanPada } from '../../../src/domain/ketentuan/setelan'
import { namaPegawai } from '../../../src/domain/mutasi/fakta-rencana'
import type { Proyeksi } from '../../../src/domain/mutasi/proyeksi'
import type { RencanaId } from '../../../src/domain/mutasi/rencana'
import { namaJabatan } from '../../../src/domain/mutasi/tinjauan'
import type { Snapshot } from '../../../src/domain/organisasi/snapshot'
import type { HasilUsul, Usul } from '../../../src/domain/usul-rotasi/hasil-usul'
import { kolamBaku } from '../../../src/domain/usul-rotasi/kolam-baku'
import { BATAS_KOSONG } from '../../../src/domain/usul-rotasi/permintaan'
import { sasaranUsul } from '../../../src/domain/usul-rotasi/sasaran'
import { Refusal, type VerbContext, type VerbReply } from '../verb'

/** Proposes complete plans that fill what a plan leaves vacant, as the dialog does when nothing is changed in it; stores nothing. */
export async function suggest({ ask }: VerbContext, id: RencanaId, proyeksi: Proyeksi): Promise<VerbReply> {
  const setelanOf = setelanPada(await ask('ketentuan.list', null), proyeksi.rencana.tmt)
  const kosong = sasaranUsul(proyeksi, bupBerlaku(setelanOf)).filter((s) => s.pemegang === null)
  if (kosong.length === 0) throw new Refusal('Tidak ada jabatan struktural yang kosong pada TMT rencana ini.')
  const hasil = await ask('rotasi.usulkan', {
    rencanaId: id,
    jabatan: kosong.map((s) => s.jabatan.id),
    wajibPindah: [],
    kolam: { unor: null, jenis: kolamBaku(kosong.map((s) => s.jabatan.jenis)), tanpaJabatan: false },
    berantai: true,
    batas: BATAS_KOSONG
  })
  return { ok: hasil.usul.length > 0, data: hasil, lines: [...hasil.usul.flatMap(describer(proyeksi.snapshot)), summary(hasil)] }
}

const describer =
  (snapshot: Snapshot) =>
  (usul: Usul, nomor: number): readonly string[] => [
    `Usul ${nomor + 1}: ${usul.langkah.length} langkah, nilai naik ${(usul.nilai - usul.nilaiTetap).toFixed(1)}, ${usul.jumlah.PERINGATAN} peringatan`,
    ...usul.langkah.map((l) => `  ${namaPegawai(snapshot, l.pegawaiId)} → ${namaJabatan(snapshot, l.jabatanId)} (${l.nilai.toFixed(1)})`),
    ...usul.terbuka.map((t) => `  tetap kosong: ${namaJabatan(snapshot, t.jabatanId)}`),
    ...usul.lowonganBaru.map((j) => `  menjadi kosong: ${namaJabatan(snapshot, j)}`)
  ]

const summary = ({ usul, berhenti, pembatas }: HasilUsul): string =>
  [
    `${usul.length} usul${berhenti === 'LENGKAP' ? '' : ` (${berhenti})`}.`,
    ...pembatas.map((p) => `Tanpa ${p.aturan} ${p.judul} nilai naik ${p.kerugian.toFixed(1)}.`)
  ].join(' ')
