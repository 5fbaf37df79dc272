import type { z } from 'zod'
import { inserted } from '../../kit/changeset'
import { defineCommand, invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import type { PegawaiId } from '../../pegawai/pegawai'
import { withdraw } from '../akibat-cabut'
import { changesTo, type FaktaRencana, gatherRencana, namaPegawai } from '../fakta-rencana'
import { KeputusanRapat, KeputusanRapatId } from '../keputusan-rapat'
import type { Langkah } from '../rencana'
import { angkatKe } from '../susunan'
import { place } from '../susunan-angkat'
import { sebutanJabatan } from '../tempat-jabatan'

const Putusan = KeputusanRapat.pick({ rencanaId: true, jabatanId: true, pegawaiId: true, putusan: true, alasan: true, oleh: true })
type Putusan = z.infer<typeof Putusan>

/**
 * Records what the meeting decides of a post, and makes the plan say the same: whom it agrees on is placed, whom it turns down is taken out.
 * Without a name DITOLAK turns down all who are proposed. Who is passed over for another is on the record too.
 */
export const decideRapat = defineCommand({
  name: 'rapat.decide',
  hak: 'SETUJU',
  input: Putusan,
  gather: (read, { rencanaId }) => gatherRencana(read, rencanaId),
  decide: (fakta, putusan, { newId, now }) => {
    const gugur = turnedDown(fakta, putusan)
    const pesan = problem(fakta, putusan, gugur)
    if (pesan) return refuse(invalid(pesan))
    const baru = stepsAfter(fakta, { putusan, gugur }, newId)
    const changes = baru.ok ? changesTo(fakta, baru) : baru
    if (!changes.ok) return changes
    const catatan = recorded(fakta, putusan, gugur)
    return ok([
      ...changes.value,
      ...catatan.map((isi) => inserted('keputusanRapat', { ...isi, id: KeputusanRapatId.parse(newId()), pada: now }))
    ])
  },
  label: ({ snapshot }, { jabatanId, pegawaiId, putusan }) => {
    const jabatan = sebutanJabatan(snapshot, jabatanId)
    if (putusan === 'DITUNDA') return `Rapat menunda ${jabatan}`
    const nama = pegawaiId === null ? 'usulan' : namaPegawai(snapshot, pegawaiId)
    return putusan === 'DITOLAK' ? `Rapat menolak ${nama} untuk ${jabatan}` : `Rapat menyetujui ${nama} sebagai ${jabatan}`
  },
  alasan: ({ alasan }) => alasan
})

/** Whose proposal falls: all but who is agreed on, or who is turned down (by name, else all). */
function turnedDown({ langkah }: FaktaRencana, { jabatanId, pegawaiId, putusan }: Putusan): readonly Langkah[] {
  const diusulkan = angkatKe(langkah, jabatanId)
  switch (putusan) {
    case 'DITUNDA':
      return []
    case 'DISETUJUI':
      return diusulkan.filter((l) => l.pegawaiId !== pegawaiId)
    case 'DITOLAK':
      return diusulkan.filter((l) => pegawaiId === null || l.pegawaiId === pegawaiId)
  }
}

function problem({ snapshot }: FaktaRencana, { jabatanId, pegawaiId, putusan, alasan }: Putusan, gugur: readonly Langkah[]): string | null {
  if (putusan === 'DISETUJUI') return pegawaiId === null ? 'Pilih siapa yang disetujui.' : null
  if (!alasan?.trim()) return 'Tulis alasan rapat menunda atau menolak.'
  if (putusan === 'DITUNDA' || gugur.length > 0) return null
  const nama = pegawaiId === null ? 'Tidak ada yang' : `${namaPegawai(snapshot, pegawaiId)} tidak`
  return `${nama} diusulkan untuk ${sebutanJabatan(snapshot, jabatanId)}.`
}

type Akibat = { readonly putusan: Putusan; readonly gugur: readonly Langkah[] }

function stepsAfter(fakta: FaktaRencana, { putusan, gugur }: Akibat, newId: () => string): Result<readonly Langkah[], Refusal> {
  const { jabatanId, pegawaiId } = putusan
  const cleared = gugur.reduce<Result<readonly Langkah[], Refusal>>(
    (langkah, l) => (langkah.ok ? withdraw({ ...fakta, langkah: langkah.value }, l.id, newId) : langkah),
    ok(fakta.langkah)
  )
  if (!cleared.ok || putusan.putusan !== 'DISETUJUI' || pegawaiId === null) return cleared
  const isPlaced = angkatKe(cleared.value, jabatanId).some((l) => l.pegawaiId === pegawaiId)
  return isPlaced ? cleared : place({ ...fakta, langkah: cleared.value }, { pegawaiId, jabatanId, tambahan: false }, newId)
}

/** What goes into the log: who was passed over, then the decision itself. */
function recorded({ snapshot }: FaktaRencana, putusan: Putusan, gugur: readonly Langkah[]): readonly Putusan[] {
  const alasan = putusan.alasan?.trim() || null
  const tolak = (pegawaiId: PegawaiId, sebab: string | null): Putusan => ({ ...putusan, pegawaiId, putusan: 'DITOLAK', alasan: sebab })
  if (putusan.putusan === 'DITUNDA') return [{ ...putusan, pegawaiId: null, alasan }]
  if (putusan.putusan === 'DITOLAK' || putusan.pegawaiId === null) return gugur.map((l) => tolak(l.pegawaiId, alasan))
  const sebab = `Rapat memilih ${namaPegawai(snapshot, putusan.pegawaiId)}.`
  return [...gugur.map((l) => tolak(l.pegawaiId, sebab)), { ...putusan, alasan }]
}
