import type { Tanggal } from '../kit/tanggal'
import { isStruktural, type Jabatan, type JabatanId, type JenisJabatan, type JenjangJf } from '../organisasi/jabatan'
import type { Acak } from './acak'
import type { Formasi } from './formasi'
import type { Penghuni } from './penghuni'

type Rentang = readonly [mulai: Tanggal, sampai: Tanggal]

/** What a stretch of a career asks for: a kind of post over some time, near where the person works now, not the present post itself. */
type Pencarian = {
  readonly jenis: JenisJabatan
  /** Of a JF; any when absent. */
  readonly jenjang?: JenjangJf
  readonly rentang: Rentang
  readonly dekat: Formasi
  readonly selain: Jabatan
}

/** Bursa: who sat where and when, so that nobody of the past ever sat in a structural post beside somebody else. */
export type Bursa = {
  /** A post that was free then, which is taken for that time; null when none is. */
  readonly cari: (pencarian: Pencarian) => Jabatan | null
}

/** Where an earlier post is looked for, circle by circle: those of a profession (JF) stay among their own. */
const LINGKAR: readonly { readonly kunci: (formasi: Formasi) => string; readonly isSeprofesi: boolean }[] = [
  { kunci: (f) => `${perangkatOf(f)} ${f.rumpun}`, isSeprofesi: true },
  { kunci: perangkatOf, isSeprofesi: false },
  { kunci: ({ rumpun }) => rumpun, isSeprofesi: true },
  { kunci: () => '', isSeprofesi: false }
]

/** The perangkat daerah a post belongs to, by name: the unor just below the city. */
function perangkatOf({ jalur }: Formasi): string {
  return jalur.at(-2) ?? ''
}

/** Starts with the present holders: their posts are free only before they came. */
export function createBursa(acak: Acak, formasi: readonly Formasi[], penghuni: readonly Penghuni[]): Bursa {
  const terpakai = new Map<JabatanId, Rentang[]>()
  const pakai = ({ id }: Jabatan, rentang: Rentang): void => {
    const lama = terpakai.get(id)
    if (lama) lama.push(rentang)
    else terpakai.set(id, [rentang])
  }
  for (const { formasi, penempatan } of penghuni) pakai(formasi.jabatan, [penempatan.tmtMulai ?? '', '9999-12-31'])

  const definitif = formasi.filter((f) => !f.isTugasTambahan)
  const daftar = LINGKAR.map(({ kunci }) => Map.groupBy(definitif, (f) => `${f.jabatan.jenis} ${kunci(f)}`))

  function cari({ jenis, jenjang, rentang, dekat, selain }: Pencarian): Jabatan | null {
    const isCocok = ({ jabatan }: Formasi): boolean =>
      jabatan.id !== selain.id &&
      (jenjang === undefined || jabatan.jenjang === jenjang) &&
      isMungkin(jabatan, selain) &&
      isBebas(jabatan, rentang)
    for (const [n, { kunci, isSeprofesi }] of LINGKAR.entries()) {
      const calon = jenis === 'JF' && !isSeprofesi ? [] : (daftar[n]?.get(`${jenis} ${kunci(dekat)}`) ?? [])
      const found = putar(calon, isCocok)
      if (!found) continue
      if (isStruktural(found.jabatan)) pakai(found.jabatan, rentang)
      return found.jabatan
    }
    return null
  }

  /** The first that fits, looking round from anywhere in the list. */
  function putar(list: readonly Formasi[], isCocok: (f: Formasi) => boolean): Formasi | null {
    const awal = list.length === 0 ? 0 : acak.bulat(0, list.length - 1)
    for (let n = 0; n < list.length; n++) {
      const formasi = list[(awal + n) % list.length]
      if (formasi && isCocok(formasi)) return formasi
    }
    return null
  }

  const isBebas = (jabatan: Jabatan, [mulai, sampai]: Rentang): boolean =>
    !isStruktural(jabatan) || (terpakai.get(jabatan.id) ?? []).every(([dari, ke]) => sampai <= dari || ke <= mulai)

  return { cari }
}

/** Nobody came down: the class of the earlier post is no higher than that of the present one. */
const isMungkin = ({ kelas }: Jabatan, selain: Jabatan): boolean => (kelas ?? 0) <= (selain.kelas ?? 0)
