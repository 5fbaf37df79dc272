import { tinjauOrang } from '../../src/domain/calon/tinjau-calon'
import { examine } from '../../src/domain/kit/rule'
import type { BerkasRencana } from '../../src/domain/mutasi/berkas-rencana'
import { kelayakanRules } from '../../src/domain/mutasi/mutasi-rules'
import { definitif, project } from '../../src/domain/mutasi/proyeksi'
import { persetujuanKhusus } from '../../src/domain/mutasi/rules/r-46-persetujuan-khusus'
import { type Eselon, isStruktural, type Jabatan, type JabatanId } from '../../src/domain/organisasi/jabatan'
import type { Snapshot } from '../../src/domain/organisasi/snapshot'
import { perangkatDaerahOf } from '../../src/domain/organisasi/unor'
import type { PegawaiId } from '../../src/domain/pegawai/pegawai'

/** One line of a big plan: who goes where. What `langkah.place-many` takes. */
export type Pasangan = { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId }

/** What a big plan is looked for in. */
export type Lapangan = { readonly snapshot: Snapshot; readonly berkas: BerkasRencana }

type Duduk = { readonly pegawaiId: PegawaiId; readonly jabatan: Jabatan }

/** The parts of a big plan, in the order in which they are planned. */
export type RencanaBesar = {
  readonly lingkaran: readonly Pasangan[]
  readonly tukar: readonly Pasangan[]
  readonly rantai: readonly Pasangan[]
  readonly semua: readonly Pasangan[]
}

/**
 * A rotation of sixteen JPT posts of the sample city without BLOK: a loop of three, two swaps, three chains into vacant
 * posts closed by a promotion, and three promotions into the other vacant posts.
 */
export function rencanaJpt16(lapangan: Lapangan): RencanaBesar {
  const pencari = createPencari(lapangan)
  const jpt = pencari.duduk(['II.b'])
  const kosong = pencari.kosong(['II.b'])
  const calon = pencari.duduk(['III.a']).filter(({ jabatan }) => !jabatan.isJabatanKunci)
  const lingkaran = pencari.lingkaran(jpt)
  const tukar = [...pencari.tukar(jpt), ...pencari.tukar(jpt)]
  const rantai = kosong.flatMap((tujuan, n) => (n < 3 ? pencari.rantai(tujuan, jpt, calon) : pencari.isi(tujuan, calon)))
  return besar({ lingkaran, tukar, rantai })
}

/**
 * Seventy moves of administrators and pengawas of the sample city without BLOK: a loop of three, chains into vacant posts
 * closed by promotions from below, one promotion by itself, and swaps for the rest.
 */
export function rencanaBatch70(lapangan: Lapangan): RencanaBesar {
  const pencari = createPencari(lapangan)
  const kelompok = TINGKAT_BATCH.map((eselon) => pencari.duduk([eselon]).filter(({ jabatan }) => !jabatan.isJabatanKunci))
  const [bawah = []] = kelompok
  const staf = pencari.staf()
  const kosong = pencari.kosong(['IV.a', 'IV.b'])
  const lingkaran = pertama(kelompok, pencari.lingkaran)
  const ganjil = pertama(kosong, (tujuan) => pencari.isi(tujuan, staf))
  const rantai = kosong.flatMap((tujuan) => (tujuan.eselon === 'IV.a' ? pencari.rantai(tujuan, bawah, staf) : []))
  const terisi = lingkaran.length + rantai.length + ganjil.length
  const tukar = kelompok.flatMap((list) => Array.from({ length: list.length }, () => pencari.tukar(list)).flat())
  return besar({ lingkaran, tukar: tukar.slice(0, UKURAN_BATCH - terisi), rantai: [...rantai, ...ganjil] })
}

/** The first that is found; the others are not looked for. */
function pertama<T>(list: readonly T[], cari: (item: T) => readonly Pasangan[]): readonly Pasangan[] {
  for (const item of list) {
    const found = cari(item)
    if (found.length > 0) return found
  }
  return []
}

const UKURAN_BATCH = 70

/** The levels of the batch, those with the most vacancies first. */
const TINGKAT_BATCH: readonly Eselon[] = ['IV.a', 'III.b', 'III.a', 'IV.b']

const besar = (bagian: Omit<RencanaBesar, 'semua'>): RencanaBesar => ({
  ...bagian,
  semua: [...bagian.lingkaran, ...bagian.tukar, ...bagian.rantai]
})

/** Finds people and posts that go together by the rules about a person for a post; whoever and whatever was found is not found again. */
function createPencari({ snapshot, berkas }: Lapangan) {
  const proyeksi = project(snapshot, berkas.rencana, [])
  const terpakai = new Set<string>()
  const bebas = (list: readonly Duduk[]): readonly Duduk[] => list.filter((d) => !terpakai.has(d.pegawaiId))

  const isLolos = ({ pegawaiId }: Pick<Duduk, 'pegawaiId'>, jabatanId: JabatanId): boolean => {
    const tinjauan = tinjauOrang({ proyeksi, berkas, setelanOf: () => ({}) }, pegawaiId, jabatanId)
    return (
      tinjauan !== null &&
      !examine([...kelayakanRules, persetujuanKhusus], tinjauan, () => ({})).some((t) => t.hasil === 'BLOK' && t.ditagih !== 'FINAL')
    )
  }

  const pindah = (dari: Duduk, jabatanId: JabatanId): Pasangan => {
    terpakai.add(dari.pegawaiId).add(jabatanId)
    return { pegawaiId: dari.pegawaiId, jabatanId }
  }

  const isBedaPerangkat = (a: Duduk, b: Duduk): boolean =>
    perangkatDaerahOf(snapshot.unor, a.jabatan.unorId)?.id !== perangkatDaerahOf(snapshot.unor, b.jabatan.unorId)?.id

  const isTukar = (a: Duduk, b: Duduk): boolean => a !== b && isBedaPerangkat(a, b) && isLolos(a, b.jabatan.id) && isLolos(b, a.jabatan.id)

  function tukar(list: readonly Duduk[]): readonly Pasangan[] {
    const ada = bebas(list)
    for (const a of ada) {
      const b = ada.find((lain) => isTukar(a, lain))
      if (b) return [pindah(a, b.jabatan.id), pindah(b, a.jabatan.id)]
    }
    return []
  }

  function lingkaran(list: readonly Duduk[]): readonly Pasangan[] {
    const ada = bebas(list)
    for (const a of ada)
      for (const b of ada.filter((lain) => isBedaPerangkat(a, lain) && isLolos(a, lain.jabatan.id))) {
        const c = ada.find(
          (lain) => isBedaPerangkat(lain, a) && isBedaPerangkat(lain, b) && isLolos(b, lain.jabatan.id) && isLolos(lain, a.jabatan.id)
        )
        if (c) return [pindah(a, b.jabatan.id), pindah(b, c.jabatan.id), pindah(c, a.jabatan.id)]
      }
    return []
  }

  function isi(tujuan: Jabatan, list: readonly Duduk[]): readonly Pasangan[] {
    if (terpakai.has(tujuan.id)) return []
    const orang = bebas(list).find((d) => isLolos(d, tujuan.id))
    return orang ? [pindah(orang, tujuan.id)] : []
  }

  /** Somebody of the same level into the vacant post, and somebody from below into the post that falls vacant. */
  function rantai(tujuan: Jabatan, setingkat: readonly Duduk[], bawah: readonly Duduk[]): readonly Pasangan[] {
    if (terpakai.has(tujuan.id)) return []
    for (const orang of bebas(setingkat).filter((d) => isLolos(d, tujuan.id))) {
      const pengganti = bebas(bawah).find((d) => isLolos(d, orang.jabatan.id))
      if (pengganti) return [pindah(orang, tujuan.id), pindah(pengganti, orang.jabatan.id)]
    }
    return []
  }

  const semuaDuduk: readonly Duduk[] = [...snapshot.pegawai.keys()].flatMap((pegawaiId) => {
    const jabatanId = definitif(snapshot.byPegawai.get(pegawaiId) ?? [])?.jabatanId
    const jabatan = jabatanId && snapshot.jabatan.get(jabatanId)
    return jabatan ? [{ pegawaiId, jabatan }] : []
  })
  const isEselon = ({ eselon }: Jabatan, pilihan: readonly Eselon[]): boolean => eselon !== null && pilihan.includes(eselon)

  return {
    tukar,
    lingkaran,
    isi,
    rantai,
    duduk: (eselon: readonly Eselon[]) => semuaDuduk.filter(({ jabatan }) => isEselon(jabatan, eselon)),
    staf: () => semuaDuduk.filter(({ jabatan }) => !isStruktural(jabatan)),
    kosong: (eselon: readonly Eselon[]) =>
      [...snapshot.jabatan.values()].filter((j) => isEselon(j, eselon) && !definitif(snapshot.byJabatan.get(j.id) ?? []))
  }
}
