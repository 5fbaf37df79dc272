import type { Tanggal } from '../kit/tanggal'
import { isStruktural, type Jabatan, type JabatanId } from '../organisasi/jabatan'
import type { PegawaiId } from '../pegawai/pegawai'
import type { Penempatan } from '../pegawai/penempatan'
import type { Niat } from './niat'

/** Someone with a claim on a one-seat post: a row of the file, or a holder the file does not move away. */
export type Klaim = {
  readonly pegawaiId: PegawaiId
  readonly tmt: Tanggal | null
  readonly niat: Niat | null
  readonly penempatan: Penempatan | null
}

/** A post that more than one person claims, and who holds it: the one with the later TMT. */
export type Rebutan = { readonly jabatanId: JabatanId; readonly pemenang: Klaim; readonly kalah: readonly Klaim[] }

/** Finds the structural posts that the file or the present data give to more than one person. */
export function contestSeats(
  niat: readonly Niat[],
  terbuka: readonly Penempatan[],
  jabatan: (id: JabatanId) => Jabatan | undefined
): readonly Rebutan[] {
  const kursi = (id: JabatanId): boolean => {
    const post = jabatan(id)
    return post !== undefined && isStruktural(post)
  }
  const duduk = terbuka.filter((p) => kursi(p.jabatanId))
  const arah = new Map(niat.map((n) => [n.pegawai.id, n.arah]))
  const klaimBaris = niat.flatMap((n) => (isDuduk(n) && kursi(n.jabatan.id) ? [ofRow(n, n.jabatan)] : []))
  const bertahan = new Set<PegawaiId>()
  for (;;) {
    const tinggal = duduk.filter(({ pegawaiId }) => (arah.get(pegawaiId) ?? 'diam') === 'diam' || bertahan.has(pegawaiId))
    const rebutan = contestsAmong([...tinggal.map(ofHolder), ...klaimBaris])
    // a row that loses its new seat stays in its old one, which may now be claimed as well
    const gagal = rebutan
      .flatMap(({ kalah }) => kalah)
      .filter(({ niat: n, pegawaiId }) => n?.arah === 'masuk' && n.kini && !bertahan.has(pegawaiId))
    if (gagal.length === 0) return rebutan
    for (const { pegawaiId } of gagal) bertahan.add(pegawaiId)
  }
}

const isDuduk = (n: Niat): n is Niat & { readonly jabatan: Jabatan } => (n.arah === 'masuk' || n.arah === 'tetap') && n.jabatan !== null

const contestsAmong = (klaim: readonly KlaimDi[]): readonly Rebutan[] =>
  [...Map.groupBy(klaim, (k) => k.jabatanId).entries()].flatMap(([jabatanId, claims]) => {
    const [pemenang, ...kalah] = claims.toSorted(laterFirst)
    return pemenang && kalah.length > 0 ? [{ jabatanId, pemenang, kalah }] : []
  })

type KlaimDi = Klaim & { readonly jabatanId: JabatanId }

const ofHolder = (p: Penempatan): KlaimDi => ({
  jabatanId: p.jabatanId,
  pegawaiId: p.pegawaiId,
  tmt: p.tmtMulai,
  niat: null,
  penempatan: p
})

const ofRow = (niat: Niat, jabatan: Jabatan): KlaimDi => {
  const penempatan = niat.arah === 'tetap' ? niat.kini : null
  return { jabatanId: jabatan.id, pegawaiId: niat.pegawai.id, tmt: niat.tmt ?? penempatan?.tmtMulai ?? null, niat, penempatan }
}

/** Later TMT first; an unknown one last; on a tie the order of the data. */
const laterFirst = (a: Klaim, b: Klaim): number => compareTmt(b.tmt, a.tmt)

/** Earlier first; an unknown one before all. */
export function compareTmt(a: Tanggal | null, b: Tanggal | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}
