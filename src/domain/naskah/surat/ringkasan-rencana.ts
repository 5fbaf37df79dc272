import type { JenisHasil } from '../../kit/rule'
import { terbilang } from '../../kit/terbilang'
import type { TemuanLangkah } from '../../mutasi/periksa'
import { isStruktural, JENIS_JABATAN } from '../../organisasi/jabatan'
import type { BahanMutasi } from '../bahan-mutasi'
import { NAMA_ARAH, NAMA_JENIS } from '../lampiran-mutasi'

/** `A, B dan C`. */
export const berurutan = (butir: readonly string[]): string =>
  butir.length < 2 ? butir.join('') : `${butir.slice(0, -1).join(', ')} dan ${butir.at(-1) ?? ''}`

/** A number as letters write it: `12 (dua belas)`. */
export const jumlahTerbilang = (n: number): string => `${n}\u00a0(${terbilang(n)})`

/** Which way people go: `1 promosi, 12 rotasi dan 2 pengangkatan pertama`. */
export function ringkasanArah({ pengangkatan }: Pick<BahanMutasi, 'pengangkatan'>): string {
  const sebutan = pengangkatan.map(({ arah }) => (arah === null ? 'pengangkatan pertama' : NAMA_ARAH[arah].toLowerCase()))
  return berurutan([...Map.groupBy(sebutan, (s) => s)].map(([s, semua]) => `${semua.length} ${s}`))
}

/** Which kinds of post are filled: `1 Jabatan Pimpinan Tinggi Pratama dan 4 Jabatan Administrator`. */
export function ringkasanJabatan({ pengangkatan }: Pick<BahanMutasi, 'pengangkatan'>): string {
  const perJenis = Map.groupBy(pengangkatan, ({ tujuan }) => tujuan.jabatan.jenis)
  return berurutan(JENIS_JABATAN.flatMap((j) => (perJenis.has(j) ? [`${perJenis.get(j)?.length ?? 0} ${NAMA_JENIS[j]}`] : [])))
}

/** How many high leadership posts are filled, which the Tim Penilai Kinerja does not judge; empty where there are none. */
export function jumlahJpt({ pengangkatan }: Pick<BahanMutasi, 'pengangkatan'>): string {
  const n = pengangkatan.filter(({ tujuan }) => tujuan.jabatan.jenis === 'JPT_PRATAMA').length
  return n === 0 ? '' : jumlahTerbilang(n)
}

/** What the rules found, in a clause: `ditemukan 2 hal yang tidak memenuhi ketentuan dan 5 catatan yang memerlukan pertimbangan`. */
export function ringkasanPeriksa(bahan: Pick<BahanMutasi, 'temuan'>): string {
  const bagian = [
    [tegak(bahan, 'BLOK'), TIDAK_MEMENUHI],
    [tegak(bahan, 'PERINGATAN'), 'catatan yang memerlukan pertimbangan'],
    [tegak(bahan, 'TIDAK_DAPAT_DIPERIKSA'), 'hal yang belum dapat diperiksa karena datanya belum lengkap'],
    [semuaTemuan(bahan).filter((t) => t.dikesampingkan !== null).length, 'hal yang dikesampingkan disertai alasan']
  ] as const
  const ada = bagian.flatMap(([n, sebutan]) => (n === 0 ? [] : [`${n} ${sebutan}`]))
  return ada.length === 0 ? 'tidak ditemukan hal yang bertentangan dengan ketentuan' : `ditemukan ${berurutan(ada)}`
}

/** What still stands against the plan, in words; empty when nothing does. */
export function halMenghalangi(bahan: Pick<BahanMutasi, 'temuan'>): string {
  const n = tegak(bahan, 'BLOK')
  return n === 0 ? '' : `${n} ${TIDAK_MEMENUHI}`
}

const TIDAK_MEMENUHI = 'hal yang tidak memenuhi ketentuan'

const semuaTemuan = ({ temuan }: Pick<BahanMutasi, 'temuan'>): readonly TemuanLangkah[] => [...temuan.values()].flat()

/** How many findings of a gravity nobody has overridden. */
const tegak = (bahan: Pick<BahanMutasi, 'temuan'>, hasil: JenisHasil): number =>
  semuaTemuan(bahan).filter((t) => t.hasil === hasil && t.dikesampingkan === null).length

/** The structural posts that stand empty once the plan is carried out and were held before it, by name. */
export const jabatanDitinggalkan = ({ proyeksi: { lowongan, snapshot } }: Pick<BahanMutasi, 'proyeksi'>): readonly string[] =>
  lowongan.flatMap((id) => {
    const jabatan = snapshot.jabatan.get(id)
    return jabatan && isStruktural(jabatan) ? [jabatan.nama] : []
  })
