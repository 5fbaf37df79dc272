import { bupBerlaku } from '../../ketentuan/setelan'
import { agendaRapat, type ButirRapat, isDiputus } from '../../mutasi/agenda-rapat'
import { type BarisBeritaAcara, barisBeritaAcara } from '../../mutasi/berita-acara'
import type { PutusanRapat } from '../../mutasi/keputusan-rapat'
import { rantaiOf } from '../../mutasi/rantai'
import { namaLengkap } from '../../pegawai/pegawai'
import type { BahanMutasi } from '../bahan-mutasi'
import { jumlahTerbilang } from './ringkasan-rencana'

/** One post of the meeting: its line of the minutes, and the findings that stand for whoever is placed there. */
export type HasilSidang = BarisBeritaAcara & { readonly catatan: readonly string[] }

/** What the Tim Penilai Kinerja came to, post by post, in the order of its agenda. */
export function hasilSidang(bahan: BahanMutasi): readonly HasilSidang[] {
  const agenda = agendaOf(bahan)
  const baris = barisBeritaAcara(agenda, bahan.proyeksi, { perLangkah: bahan.temuan })
  return agenda.flatMap((butir, at) => {
    const hasil = baris[at]
    return hasil ? [{ ...hasil, catatan: catatanOf(butir, bahan) }] : []
  })
}

const SIMPULAN: Readonly<Record<PutusanRapat | 'BELUM', string>> = {
  DISETUJUI: 'disetujui',
  DITUNDA: 'ditunda',
  DITOLAK: 'tidak disetujui',
  BELUM: 'belum diputuskan'
}

/** How the meeting ended, a line for each kind of decision there was: `12 (dua belas) jabatan disetujui.` */
export function simpulanSidang(bahan: BahanMutasi): readonly string[] {
  const jumlah = Map.groupBy(agendaOf(bahan), putusanOf)
  return (['DISETUJUI', 'DITUNDA', 'DITOLAK', 'BELUM'] as const).flatMap((putusan) => {
    const n = jumlah.get(putusan)?.length ?? 0
    return n === 0 ? [] : [`${jumlahTerbilang(n)} jabatan ${SIMPULAN[putusan]}.`]
  })
}

/** How many posts the meeting has not decided on. */
export const belumDiputus = (bahan: BahanMutasi): number => agendaOf(bahan).filter((b) => !isDiputus(b)).length

const putusanOf = (butir: ButirRapat): PutusanRapat | 'BELUM' =>
  butir.keputusan !== null && isDiputus(butir) ? butir.keputusan.putusan : 'BELUM'

function agendaOf({ proyeksi, rencana, berkas, setelanOf, keputusanRapat }: BahanMutasi): readonly ButirRapat[] {
  const rantai = rantaiOf(proyeksi, { sikap: berkas.sikap, horizonBulan: rencana.horizonBulan, setelan: bupBerlaku(setelanOf) })
  return agendaRapat({ proyeksi, rantai, keputusan: keputusanRapat })
}

/** Findings of the steps into a post that nobody has overridden; those that were stand in the minutes with their reason. Where several contest it, one that is not of all names whom it is about. */
function catatanOf({ jabatanId }: ButirRapat, { proyeksi, temuan }: BahanMutasi): readonly string[] {
  const langkah = proyeksi.langkah.filter((l) => l.jabatanId === jabatanId)
  const semua = langkah.flatMap((l) =>
    (temuan.get(l.id) ?? [])
      .filter((t) => t.hasil !== 'INFO' && t.dikesampingkan === null)
      .map((t) => ({ teks: `${t.aturan}: ${t.pesan}`, pegawai: proyeksi.snapshot.pegawai.get(l.pegawaiId) }))
  )
  return [...Map.groupBy(semua, (c) => c.teks)].map(([teks, mereka]) => {
    const nama = mereka.flatMap(({ pegawai }) => (pegawai ? [namaLengkap(pegawai)] : []))
    return nama.length === langkah.length ? teks : `${teks} (${nama.join('; ')})`
  })
}
