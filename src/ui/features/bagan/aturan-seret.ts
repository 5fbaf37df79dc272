import { perluTanyaBawahan, siapkanPindah } from '../../../domain/organisasi/aturan-pindah'
import { catatanPindah } from '../../../domain/organisasi/catatan-pindah'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import { type Bawaan, indukOf, type Persiapan, type Sasaran } from '../../components/chart/sasaran-seret'
import { cabangOf } from '../../components/susunan/isi-cabang'
import { sebelumDiSela } from '../../components/susunan/urutan-saudara'
import { teksSunting as teks } from '../../text/sunting'
import type { Tujuan } from './kerja-sunting'

/** Makes a drag ready: every place it is held over is then judged at once, and only once. */
export function siapkanSeret(snapshot: Snapshot, bawaan: Bawaan): Persiapan {
  const persiapan = bawaan.jenis === 'UNOR' ? siapkanUnor(snapshot, bawaan.ids) : siapkanJabatan(snapshot, bawaan.ids)
  return { ...persiapan, tolak: (ke) => (isDitutup(snapshot, ke) ? teks.sasaranDitutup : persiapan.tolak(ke)) }
}

/** A unit that a draft closes is drawn, but nothing can be put there. */
function isDitutup({ unor }: Snapshot, ke: Sasaran): boolean {
  if (ke.jenis === 'TUNGGU') return false
  return !unor.has(ke.jenis === 'UNOR' ? ke.id : ke.diId)
}

function siapkanUnor(snapshot: Snapshot, ids: readonly UnorId[]): Persiapan {
  const pindahan = siapkanPindah(snapshot, ids)
  const { pucuk, tertahan, tolak } = pindahan
  const bawah = cabangOf(snapshot, ids).size - ids.length
  const known = new Map<UnorId | null, string | null>()
  const jawab = (keId: UnorId | null): string | null => (keId !== null && !snapshot.unor.has(keId) ? teks.sudahDitutup : tolak(keId))
  const sekali = (keId: UnorId | null): string | null => {
    const answer = known.has(keId) ? (known.get(keId) ?? null) : jawab(keId)
    known.set(keId, answer)
    return answer
  }
  const isDiSini = (ke: Sasaran): boolean => ke.jenis === 'SELA' && pucuk.every((u) => u.indukId === ke.indukId)
  return {
    nama: pucuk.map((u) => u.nama),
    rinci: bawah > 0 ? teks.besertaBawahan(bawah) : null,
    // among its own siblings a unit only changes places
    tolak: (ke) => (isDiSini(ke) ? tertahan : sekali(indukOf(ke))),
    catatan: (ke) => (isDiSini(ke) ? [] : catatanPindah(pindahan, indukOf(ke)).map(({ pesan, dasar }) => `${pesan} (${dasar})`)),
    judul: (ke) => judulOf(snapshot, ke)
  }
}

function siapkanJabatan({ jabatan, unor }: Snapshot, ids: readonly JabatanId[]): Persiapan {
  const rows = ids.flatMap((id) => jabatan.get(id) ?? [])
  const [first] = rows
  const namaUnit = (id: UnorId | null): string => (id === null ? '' : (unor.get(id)?.nama ?? ''))
  return {
    nama: rows.map((j) => j.nama),
    rinci: first ? teks.jabatanDari(namaUnit(first.unorId)) : null,
    tolak: (ke) => {
      const keId = indukOf(ke)
      if (keId === null || !unor.has(keId)) return teks.sudahDitutup
      return rows.every((j) => j.unorId === keId) ? teks.jabatanSudah(namaUnit(keId)) : null
    },
    catatan: () => [],
    judul: (ke) => teks.kePindahJabatan(namaUnit(indukOf(ke)))
  }
}

function judulOf({ unor }: Snapshot, ke: Sasaran): string {
  switch (ke.jenis) {
    case 'TUNGGU':
      return teks.keRuangTunggu
    case 'UNOR':
      return teks.keBawah(unor.get(ke.id)?.nama ?? '')
    case 'SELA':
      return (ke.letak === 'SEBELUM' ? teks.sebelum : teks.sesudah)(unor.get(ke.diId)?.nama ?? '')
  }
}

/** Where units go that are let go there. */
export const tujuanOf = (snapshot: Snapshot, ids: readonly UnorId[], ke: Sasaran): Tujuan => ({
  ids,
  indukId: indukOf(ke),
  ...(ke.jenis === 'SELA' ? { sebelumId: sebelumDiSela(snapshot, ke, ids) } : {})
})

/** Whether it must be asked what becomes of the units below: not when the units only change places among their siblings. */
export function tanyaBawahan(snapshot: Snapshot, { ids, indukId }: Tujuan): ReturnType<typeof perluTanyaBawahan> {
  const berpindah = ids.filter((id) => snapshot.unor.get(id)?.indukId !== indukId)
  return berpindah.length === 0 ? { perlu: false, pilihan: ['IKUT'] } : perluTanyaBawahan(snapshot, ids)
}
