import { z } from 'zod'
import { type Change, type Changeset, inserted, updated } from '../kit/changeset'
import { type Given, invalid, type Refusal } from '../kit/command'
import { ok, refuse, type Result } from '../kit/result'
import { byHand, noted } from '../kit/suntingan'
import { tanggalPanjang, type Tanggal } from '../kit/tanggal'
import type { Pegawai, PegawaiId } from '../pegawai/pegawai'
import { type Penempatan, PenempatanId } from '../pegawai/penempatan'
import { kunciNama } from './catatan-isian'
import { isStruktural, type Jabatan, JabatanId } from './jabatan'
import { pendudukSejak } from './penduduk'
import { anakDari, renumbered, type SusunanUnor, urutSesudah } from './susunan-unor'
import { liesWithin, type Unor } from './unor'

/** What becomes of a post when its unor goes up in another: it moves there, is joined with its equal there, or is abolished. */
export const NasibJabatan = z.discriminatedUnion('nasib', [
  z.object({ jabatanId: JabatanId, nasib: z.literal('PINDAH') }),
  z.object({ jabatanId: JabatanId, nasib: z.literal('GABUNG'), keJabatanId: JabatanId }),
  z.object({ jabatanId: JabatanId, nasib: z.literal('HAPUS') })
])
export type NasibJabatan = z.infer<typeof NasibJabatan>

/** Everything a merge is decided by. */
export type FaktaGabung = {
  readonly asal: Unor
  readonly tujuan: Unor
  readonly susunan: SusunanUnor
  /** The posts of either unor that have not ended, whether or not they have begun: none may be left behind. */
  readonly jabatanAsal: readonly Jabatan[]
  readonly jabatanTujuan: readonly Jabatan[]
  readonly penempatan: readonly Penempatan[]
  readonly pegawaiOf: (id: PegawaiId) => Pegawai | null
}

/** How a unor goes up in another: from which day, and what becomes of each post. */
export type Penggabungan = { readonly tmt: Tanggal; readonly nasib: readonly NasibJabatan[] }

/** The fates a post may have, the most sensible one first. A post somebody sits in is never abolished; a structural one has one seat and joins none. */
export function nasibMungkin(jabatan: Jabatan, jabatanTujuan: readonly Jabatan[], isTerisi: boolean): readonly NasibJabatan[] {
  const { id: jabatanId } = jabatan
  const pindah: NasibJabatan = { jabatanId, nasib: 'PINDAH' }
  const hapus: readonly NasibJabatan[] = isTerisi ? [] : [{ jabatanId, nasib: 'HAPUS' }]
  if (isStruktural(jabatan)) return [...hapus, pindah]
  const gabung = jabatanTujuan
    .filter((j) => isSetara(jabatan, j))
    .map((j): NasibJabatan => ({ jabatanId, nasib: 'GABUNG', keJabatanId: j.id }))
  return [...gabung, pindah, ...hapus]
}

/** Two posts of the same name, kind and jenjang, which several people may hold. */
const isSetara = (a: Jabatan, b: Jabatan): boolean =>
  !isStruktural(a) && a.jenis === b.jenis && a.jenjang === b.jenjang && kunciNama(a.nama) === kunciNama(b.nama)

/** The whole merge as one changeset: children and posts go over, people of joined posts get new placements, the unor ends. */
export function gabungUnor(fakta: FaktaGabung, { tmt, nasib }: Penggabungan, given: Given): Result<Changeset, Refusal> {
  const masalah = problem(fakta, tmt, given.today) ?? nasibProblem(fakta, { tmt, nasib })
  if (masalah) return refuse(invalid(masalah))
  const chosen = new Map(nasib.map((n) => [n.jabatanId, n]))
  const { asal, tujuan, susunan } = fakta
  const anakTujuan = anakDari(susunan, tujuan.id, given.today).filter((u) => u.id !== asal.id)
  const ordered = [...anakTujuan, ...anakDari(susunan, asal.id, given.today)]
  return ok([
    ...renumbered(ordered, (u) => (u.indukId === asal.id ? { indukId: tujuan.id } : null)),
    ...fakta.jabatanAsal.flatMap((j, n) => jabatanChange(fakta, { jabatan: j, nasib: chosen.get(j.id), n, tmt })),
    ...kebutuhanChanges(fakta, nasib),
    ...penempatanChanges(fakta, { tmt, nasib }, given),
    updated('unor', asal, byHand(asal, { aktifSampai: tmt }))
  ])
}

function problem({ asal, tujuan, susunan }: FaktaGabung, tmt: Tanggal, today: Tanggal): string | null {
  if (asal.id === tujuan.id) return 'Pilih unit lain sebagai tujuan penggabungan.'
  if (liesWithin(susunan, asal.id, tujuan.id)) return `${tujuan.nama} berada di bawah ${asal.nama}; pindahkan lebih dahulu.`
  if (tmt > today) return 'Penggabungan dicatat pada hari berlakunya atau sesudahnya; tanggalnya belum tiba.'
  // it may go up in a unor that begins on the very day
  const mulai = [asal, tujuan].find((u) => u.aktifDari !== null && (u === tujuan ? u.aktifDari > tmt : u.aktifDari >= tmt))
  return mulai ? `${mulai.nama} baru ada setelah tanggal penggabungan.` : null
}

function nasibProblem({ jabatanAsal, jabatanTujuan, penempatan }: FaktaGabung, { tmt, nasib }: Penggabungan): string | null {
  const chosen = new Map(nasib.map((n) => [n.jabatanId, n]))
  const lupa = jabatanAsal.filter((j) => !chosen.has(j.id))
  if (lupa.length > 0) return `Nasib ${lupa.length} jabatan belum ditentukan.`
  const salah = jabatanAsal.find((j) => {
    const mungkin = nasibMungkin(j, jabatanTujuan, pendudukSejak(penempatan, j.id, tmt).length > 0)
    return !mungkin.some((n) => JSON.stringify(n) === JSON.stringify(chosen.get(j.id)))
  })
  if (!salah) return null
  return chosen.get(salah.id)?.nasib === 'HAPUS'
    ? `${salah.nama} masih diduduki pada ${tanggalPanjang(tmt)}, jadi tidak dapat dihapus.`
    : `${salah.nama} tidak dapat digabung dengan jabatan itu.`
}

type Perpindahan = { readonly jabatan: Jabatan; readonly nasib: NasibJabatan | undefined; readonly n: number; readonly tmt: Tanggal }

/** A moved post leads only where nobody does yet; any other ends with its unor. */
function jabatanChange({ jabatanTujuan, tujuan }: FaktaGabung, { jabatan, nasib, n, tmt }: Perpindahan): readonly Change[] {
  if (nasib?.nasib !== 'PINDAH') return [updated('jabatan', jabatan, byHand(jabatan, { aktifSampai: tmt }))]
  const isPimpinan = jabatan.isPimpinan && !jabatanTujuan.some((j) => j.isPimpinan)
  return [updated('jabatan', jabatan, byHand(jabatan, { unorId: tujuan.id, isPimpinan, urut: urutSesudah(jabatanTujuan) + n }))]
}

/** The need of a joined post is added to that of its equal. */
function kebutuhanChanges({ jabatanAsal, jabatanTujuan }: FaktaGabung, nasib: readonly NasibJabatan[]): readonly Change[] {
  const tambahan = (tujuan: Jabatan): number =>
    nasib
      .filter((n) => n.nasib === 'GABUNG' && n.keJabatanId === tujuan.id)
      .reduce((sum, n) => sum + (jabatanAsal.find((j) => j.id === n.jabatanId)?.kebutuhan ?? 0), 0)
  return jabatanTujuan.flatMap((j) => {
    const kebutuhan = j.kebutuhan + tambahan(j)
    return kebutuhan === j.kebutuhan ? [] : [updated('jabatan', j, byHand(j, { kebutuhan }))]
  })
}

/** People of joined posts: what they held until the day is closed on it, and opened anew in the equal post. */
function penempatanChanges({ penempatan, pegawaiOf }: FaktaGabung, { tmt, nasib }: Penggabungan, { newId }: Given): readonly Change[] {
  const pindah = nasib.flatMap((n) =>
    n.nasib === 'GABUNG' ? pendudukSejak(penempatan, n.jabatanId, tmt).map((p) => ({ p, jabatanId: n.keJabatanId })) : []
  )
  const definitif = new Set(pindah.filter(({ p }) => p.jenis === 'DEFINITIF').map(({ p }) => p.pegawaiId))
  return [
    ...pindah.flatMap(({ p, jabatanId }) => reseated(p, jabatanId, { tmt, id: PenempatanId.parse(newId()) })),
    ...[...definitif].flatMap((id) => {
      const pegawai = pegawaiOf(id)
      return pegawai ? [updated('pegawai', pegawai, noted(pegawai, ['jabatan']))] : []
    })
  ]
}

/** A placement that begins on the day or later never was in the old post: it is simply put in the other. */
function reseated(
  p: Penempatan,
  jabatanId: JabatanId,
  { tmt, id }: { readonly tmt: Tanggal; readonly id: PenempatanId }
): readonly Change[] {
  if (p.tmtMulai !== null && p.tmtMulai >= tmt) return [updated('penempatan', p, { jabatanId })]
  return [updated('penempatan', p, { tmtSelesai: tmt }), inserted('penempatan', { ...p, id, jabatanId, tmtMulai: tmt, nomorSk: null })]
}
