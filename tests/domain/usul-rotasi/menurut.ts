import type { BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import { arahOf } from '../../../src/domain/mutasi/tinjauan'
import { isStruktural, type Jabatan, type JabatanId } from '../../../src/domain/organisasi/jabatan'
import type { PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { jabatanKini } from '../../../src/domain/usul-rotasi/sasaran'
import type { SoalUsul } from '../../../src/domain/usul-rotasi/soal'

/** Somebody who changes seats. */
type Pindah = { readonly id: PegawaiId; readonly dari: Jabatan | null; readonly ke: Jabatan }

/** What the officer asked, read off the seats after a choice: nothing here knows how it is turned into side conditions. */
export function isMenurut({ baris, kolom, permintaan }: SoalUsul, kolomOf: readonly number[], { proyeksi, berkas }: BahanCalon): boolean {
  const { snapshot } = proyeksi
  const { batas, wajibPindah } = permintaan
  const kini = (id: PegawaiId): Jabatan | null => jabatanKini(snapshot, id)
  const tempat = new Map<PegawaiId, Jabatan>()
  kolomOf.forEach((k, b) => {
    const [orang, kursi] = [kolom[k], baris[b]]
    if (orang && kursi) tempat.set(orang.pegawaiId, kursi.jabatan)
  })
  const pindah = [...tempat].flatMap(([id, ke]): readonly Pindah[] => (kini(id)?.id === ke.id ? [] : [{ id, dari: kini(id), ke }]))
  const isPindah = (id: PegawaiId): boolean => pindah.some((p) => p.id === id)
  const kerabat = kolom.flatMap(({ pegawaiId }) => berkas.arsip.hubunganOf(pegawaiId).map((h) => [h.pegawaiId, h.kerabatId] as const))

  const naik = pindah.filter(({ dari, ke }) => dari !== null && arahOf(dari, ke) === 'PROMOSI')
  const bagianBerganti = (unit: string): number => {
    const pejabat = holders(unit)
    const terisi = (jabatan: JabatanId): boolean => pindah.some((p) => p.ke.id === jabatan)
    const berganti = pejabat.filter(({ id, jabatan }) => isPindah(id) || (isPensiun(jabatan) && terisi(jabatan)))
    return pejabat.length === 0 ? 0 : (100 * berganti.length) / pejabat.length
  }
  const isBertemu = ([a, b]: readonly [PegawaiId, PegawaiId]): boolean => {
    const sesudah = [a, b].map((id) => (tempat.get(id) ?? kini(id))?.unorId)
    const sebelum = [a, b].map((id) => kini(id)?.unorId)
    return sesudah[0] !== undefined && sesudah[0] === sesudah[1] && sebelum.join() !== sesudah.join()
  }
  const isPensiun = (id: JabatanId): boolean => baris.some((b) => b.jabatan.id === id && b.pemegang === null)
  const isDisusun = (id: JabatanId): boolean => baris.some((b) => b.jabatan.id === id)

  function holders(unit: string): readonly { readonly id: PegawaiId; readonly jabatan: JabatanId }[] {
    return [...snapshot.byJabatan].flatMap(([jabatan, semua]) => {
      const j = snapshot.jabatan.get(jabatan)
      return j && isStruktural(j) && j.unorId === unit ? semua.map((p) => ({ id: p.pegawaiId, jabatan })) : []
    })
  }
  return [
    batas.pindah === null || pindah.length <= batas.pindah,
    batas.promosi === null || naik.length <= batas.promosi,
    batas.persenUnit === null || [...snapshot.unor.keys()].every((unit) => bagianBerganti(unit) <= (batas.persenUnit ?? 100)),
    batas.tetap.every((id) => !isPindah(id)),
    wajibPindah.every(isPindah),
    batas.hanyaKe.every((h) => pindah.every((p) => p.id !== h.pegawaiId || h.jabatan.includes(p.ke.id))),
    ![...batas.pisah, ...(batas.pisahKerabat ? kerabat : [])].some(isBertemu),
    !batas.tanpaLowonganBaru || pindah.every(({ dari }) => dari === null || !isStruktural(dari) || isDisusun(dari.id))
  ].every(Boolean)
}
