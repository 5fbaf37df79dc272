import { useMemo, useState } from 'react'
import { bandingkan, type OrangBanding } from '../../../../domain/calon/bandingkan'
import { bobotOf } from '../../../../domain/calon/bobot'
import type { BahanCalon } from '../../../../domain/calon/tinjau-calon'
import { HASIL, type JenisHasil, type Temuan } from '../../../../domain/kit/rule'
import type { ButirRapat } from '../../../../domain/mutasi/agenda-rapat'
import { project } from '../../../../domain/mutasi/proyeksi'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import type { PegawaiId } from '../../../../domain/pegawai/pegawai'
import { keteranganCalon } from '../calon/keterangan-calon'
import { useCalon } from '../calon/use-calon'
import type { RuangKerja } from '../ruang-kerja'

/** A finding as a card shows it. */
export type TemuanKartu = Pick<Temuan, 'aturan' | 'judul' | 'dasar' | 'pesan'> & {
  readonly hasil: JenisHasil
  readonly isDikesampingkan: boolean
}

/** One candidate on the projector: what the office knows of the person for this post. */
export type Kartu = {
  readonly id: PegawaiId
  /** `Calon 2`, from 1: stays the same while the post is spoken of. */
  readonly nomor: number
  readonly orang: OrangBanding
  /** The place among all who could hold the post; null = a rule forbids it. */
  readonly peringkat: number | null
  readonly isDiusulkan: boolean
  readonly temuan: readonly TemuanKartu[]
  /** Where else the plan moves the person. */
  readonly gerak: string | null
}

/** The cards of a post. */
export type Dek = {
  readonly kartu: readonly Kartu[]
  readonly jumlahCalon: number
  readonly isMenghitung: boolean
  /** Shows some more of the next best; null = there are no more. */
  readonly lagi: (() => void) | null
}

/** So many of the next best stand beside those proposed, and come at a time. */
export const SEKALI_TAMPIL = 4

/** The candidates of the post spoken of: those proposed, then the next best. Who once was shown keeps the place. */
export function useDek(ruang: RuangKerja, butir: ButirRapat): Dek {
  const { jabatanId, diusulkan, ditolak } = butir
  const bahan = useMemo(() => bahanTanpaUsulan(ruang, jabatanId), [ruang, jabatanId])
  const bobot = useMemo(() => bobotOf(bahan.setelanOf), [bahan])
  const { calon, isMenghitung } = useCalon(bahan, jabatanId, bobot)
  const [tampil, setTampil] = useState<readonly PegawaiId[]>([])
  const [jatah, setJatah] = useState(diusulkan.length + ditolak.length + SEKALI_TAMPIL)
  const wajib = joined(joined(tampil, diusulkan), ditolak)
  const semua = joined(wajib, calon?.calon.map((c) => c.pegawai.id) ?? [])
  const ids = semua.slice(0, Math.max(jatah, wajib.length))
  if (ids.length > tampil.length) setTampil(ids)
  const orang = useMemo(() => bandingkan(bahan, { pegawaiIds: tampil, jabatanId }, bobot).orang, [bahan, jabatanId, bobot, tampil])
  const kartu = useMemo(() => {
    const { gerak } = keteranganCalon(bahan.proyeksi, jabatanId)
    return orang.map((o, n): Kartu => {
      const { id } = o.tinjauan.pegawai
      return {
        id,
        nomor: n + 1,
        orang: o,
        peringkat: calon?.calon.find((c) => c.pegawai.id === id)?.peringkat ?? null,
        isDiusulkan: diusulkan.includes(id),
        temuan: temuanOf(ruang, jabatanId, o),
        gerak: gerak(id)
      }
    })
  }, [orang, calon, ruang, bahan, jabatanId, diusulkan])
  const sisa = semua.length - ids.length
  return {
    kartu,
    jumlahCalon: calon?.calon.length ?? 0,
    isMenghitung,
    lagi: sisa > 0 ? () => setJatah(ids.length + SEKALI_TAMPIL) : null
  }
}

/** Everybody is looked at for the post as if nobody were proposed for it yet. */
function bahanTanpaUsulan({ snapshot, rencana, langkah, bahan }: RuangKerja, jabatanId: JabatanId): BahanCalon {
  const tanpa = langkah.filter((l) => l.jenis !== 'ANGKAT' || l.jabatanId !== jabatanId)
  return { proyeksi: project(snapshot, rencana, tanpa), berkas: bahan.berkas, setelanOf: bahan.setelanOf }
}

/** Of who is proposed, what stands in the plan; of others, what the rules would say. */
function temuanOf({ proyeksi, hasil }: RuangKerja, jabatanId: JabatanId, { tinjauan, jawaban }: OrangBanding): readonly TemuanKartu[] {
  const usulan = proyeksi.berlaku.find((l) => l.jenis === 'ANGKAT' && l.jabatanId === jabatanId && l.pegawaiId === tinjauan.pegawai.id)
  if (usulan) return (hasil.perLangkah.get(usulan.id) ?? []).map((t) => ({ ...t, isDikesampingkan: t.dikesampingkan !== null }))
  return jawaban
    .flatMap(({ pesan, ...j }) => (pesan === null ? [] : [{ ...j, pesan, isDikesampingkan: false }]))
    .toSorted((a, b) => HASIL.indexOf(a.hasil) - HASIL.indexOf(b.hasil))
}

const joined = (satu: readonly PegawaiId[], dua: readonly PegawaiId[]): readonly PegawaiId[] => [...new Set([...satu, ...dua])]
