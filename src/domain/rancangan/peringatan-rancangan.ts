import type { Reader } from '../entities'
import { squash } from '../kit/changeset'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import { namaRingkas } from '../organisasi/nama-ringkas'
import { namaLengkap, type PegawaiId } from '../pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../pegawai/penempatan'
import { menungguBaru } from './menunggu-baru'
import type { ProyeksiRancangan } from './proyeksi-rancangan'

/** What is to be known of a draft as a whole, each in a sentence. */
export function peringatanRancangan(stored: Reader, proyeksi: ProyeksiRancangan, today: Tanggal): readonly string[] {
  const menunggu = menungguBaru(stored, proyeksi).map((u) => u.nama)
  const lepas = kehilanganJabatan(proyeksi).flatMap((id) => stored.get('pegawai', id) ?? [])
  return [
    ...waktuTeks(proyeksi.rancangan, today),
    ...(menunggu.length > 0 ? [`${menunggu.length} unit masih di ruang tunggu: ${namaRingkas(menunggu)}.`] : []),
    ...(lepas.length > 0 ? [`${lepas.length} orang kehilangan jabatannya: ${namaRingkas(lepas.map(namaLengkap))}.`] : [])
  ]
}

function waktuTeks({ tmt, status }: ProyeksiRancangan['rancangan'], today: Tanggal): readonly string[] {
  if (status === 'DITERAPKAN') return []
  if (tmt < today) return [`TMT ${tanggalPanjang(tmt)} sudah lewat; perubahan akan tercatat berlaku sejak hari itu.`]
  return status === 'DISETUJUI' && tmt > today ? [`Rancangan ini baru dapat diterapkan mulai ${tanggalPanjang(tmt)}.`] : []
}

/** The people who hold a post for good until the TMT, and none from it on. */
function kehilanganJabatan({ rancangan: { tmt }, changes, read }: ProyeksiRancangan): readonly PegawaiId[] {
  const isDuduk = (p: Penempatan | null): boolean => p?.jenis === 'DEFINITIF' && isBerlaku(p, tmt)
  const berhenti = new Set(
    squash(changes).flatMap((c) =>
      c.entity === 'penempatan' && c.before && isDuduk(c.before) && !isDuduk(c.after) ? [c.before.pegawaiId] : []
    )
  )
  if (berhenti.size === 0) return []
  for (const p of read.list('penempatan')) if (isDuduk(p)) berhenti.delete(p.pegawaiId)
  return [...berhenti]
}
