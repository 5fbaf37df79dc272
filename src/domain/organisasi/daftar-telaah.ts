import { sentence } from '../kit/rule'
import { tanggalPanjang } from '../kit/tanggal'
import { catatanBatas, tipeAsing } from './batas-susunan'
import { tidakLazim } from './induk-lazim'
import { holdersOf, isKosong, namaPemegang } from './kartu'
import { isMenunggu } from './menunggu'
import { namaRingkas } from './nama-ringkas'
import type { Penempatan } from '../pegawai/penempatan'
import { type BahanTelaah, defineTelaah, type UnorDitelaah } from './telaah'
import type { JenisUnor, Unor } from './unor'

type Kata = readonly { readonly pesan: string }[]

const DIAM: Kata = []
const kata = (isTemuan: boolean, pesan: () => string): Kata => (isTemuan ? [{ pesan: sentence(pesan()) }] : DIAM)
const SUSUNAN = 'PP 18/2016 jo. PP 72/2019'
const PEDOMAN = 'PermenPANRB 25/2021'

/** Every check of a structure; adding one is one entry here. */
export const TELAAH = [
  defineTelaah({
    jenis: 'TERPUTUS',
    judul: 'Unit tidak bersambung ke puncak susunan',
    berat: 'BERAT',
    dasar: SUSUNAN,
    isTanda: true,
    periksa: ({ unor: { nama, indukId }, induk, tingkat }, { snapshot }) =>
      indukId !== null && induk === null
        ? kata(true, () => `Unit induk ${nama} tidak ada pada ${tanggalPanjang(snapshot.tanggal)}.`)
        : kata(tingkat === null, () => `${nama} berada di bawah unit bawahannya sendiri.`)
  }),
  defineTelaah({
    jenis: 'DUA_PIMPINAN',
    judul: 'Lebih dari satu jabatan pimpinan',
    berat: 'BERAT',
    dasar: SUSUNAN,
    isTanda: true,
    periksa: ({ unor, pimpinan }) =>
      kata(
        pimpinan.length > 1,
        () => `${unor.nama} mempunyai ${pimpinan.length} jabatan pimpinan: ${namaRingkas(pimpinan.map(({ jabatan }) => jabatan.nama))}.`
      )
  }),
  defineTelaah({
    jenis: 'DUA_PEJABAT',
    judul: 'Dua pejabat definitif memimpin satu unit',
    berat: 'BERAT',
    dasar: 'PP 11/2017',
    isTanda: true,
    periksa: ({ unor, pimpinan }, bahan) => {
      const tetap = pimpinan.flatMap(({ duduk }) => duduk.filter((p) => p.jenis === 'DEFINITIF' || p.jenis === 'TUGAS_TAMBAHAN'))
      return kata(tetap.length > 1, () => `${unor.nama} dipimpin sekaligus oleh ${pemegangTeks(tetap, bahan)}.`)
    }
  }),
  defineTelaah({
    jenis: 'KUNCI_KOSONG',
    judul: 'Jabatan kunci kosong',
    berat: 'BERAT',
    dasar: 'SE Kepala BKN 1/SE/I/2021',
    isTanda: false,
    periksa: ({ jabatan }, { snapshot }) =>
      jabatan
        .filter((j) => j.isJabatanKunci && !snapshot.byJabatan.has(j.id))
        .map(({ nama }) => ({ pesan: `${nama} kosong tanpa Plt. atau Plh.; jabatan kunci tidak boleh kosong satu hari pun.` }))
  }),
  defineTelaah({
    jenis: 'SALAH_INDUK',
    judul: 'Letak unit tidak lazim',
    berat: 'SEDANG',
    dasar: SUSUNAN,
    isTanda: true,
    periksa: ({ unor, induk }) => {
      const catatan = induk === null ? null : tidakLazim(unor.jenis, induk.jenis)
      return catatan ? [catatan] : DIAM
    }
  }),
  defineTelaah({
    jenis: 'LEBIH_BATAS',
    judul: 'Melebihi batas menurut tipe',
    berat: 'SEDANG',
    dasar: SUSUNAN,
    isTanda: true,
    periksa: ({ unor, anak }, { anakOf }) => (anak.length === 0 ? DIAM : catatanBatas(unor, anakOf))
  }),
  defineTelaah({
    jenis: 'TIPE_ASING',
    judul: 'Tipe tidak dikenal',
    berat: 'SEDANG',
    dasar: SUSUNAN,
    isTanda: true,
    periksa: ({ unor }) => {
      const catatan = tipeAsing(unor)
      return catatan ? [catatan] : DIAM
    }
  }),
  defineTelaah({
    jenis: 'TERLALU_DALAM',
    judul: 'Susunan terlalu dalam',
    berat: 'SEDANG',
    dasar: SUSUNAN,
    isTanda: true,
    periksa: ({ unor: { nama }, tingkat }, { setelan: { tingkatPaling } }) =>
      kata(tingkat === tingkatPaling + 1, () => `${nama} berada pada tingkat ${tingkat}; lazimnya paling banyak ${tingkatPaling} tingkat.`)
  }),
  defineTelaah({
    jenis: 'MENUNGGU',
    judul: 'Unit menunggu tempat',
    berat: 'SEDANG',
    dasar: SUSUNAN,
    isTanda: false,
    periksa: ({ unor }, { snapshot }) => kata(isMenunggu(snapshot, unor), () => `${unor.nama} masih di ruang tunggu.`)
  }),
  defineTelaah({
    jenis: 'TANPA_PIMPINAN',
    judul: 'Unit tanpa jabatan pimpinan',
    berat: 'SEDANG',
    dasar: SUSUNAN,
    isTanda: true,
    periksa: ({ unor: { nama, jenis }, jabatan, pimpinan }) =>
      kata(jenis !== 'PEMERINTAH' && jabatan.length > 0 && pimpinan.length === 0, () => `${nama} belum mempunyai jabatan pimpinan.`)
  }),
  defineTelaah({
    jenis: 'PIMPINAN_KOSONG',
    judul: 'Jabatan pimpinan kosong',
    berat: 'SEDANG',
    dasar: 'SE Kepala BKN 1/SE/I/2021',
    isTanda: false,
    periksa: ({ pimpinan }) =>
      pimpinan
        .filter(({ jabatan, duduk }) => !jabatan.isJabatanKunci && duduk.length === 0)
        .map(({ jabatan }) => ({ pesan: `${jabatan.nama} kosong.` }))
  }),
  defineTelaah({
    jenis: 'RENTANG_LEBAR',
    judul: 'Rentang kendali terlalu lebar',
    berat: 'SEDANG',
    dasar: PEDOMAN,
    isTanda: true,
    periksa: ({ unor: { nama, jenis }, anak }, { setelan: { rentangPaling } }) => {
      if (jenis === 'PEMERINTAH' || anak.length <= rentangPaling) return DIAM
      const rentang = anak.filter((u) => !DI_LUAR_RENTANG.has(u.jenis)).length
      return kata(rentang > rentangPaling, () => `${nama} membawahi langsung ${rentang} unit; lazimnya paling banyak ${rentangPaling}.`)
    }
  }),
  defineTelaah({
    jenis: 'RANTAI_TUNGGAL',
    judul: 'Rantai unit tunggal',
    berat: 'RINGAN',
    dasar: PEDOMAN,
    isTanda: true,
    periksa: (di, bahan) => {
      const rantai = rantaiDari(di, bahan)
      return kata(
        rantai.length > bahan.setelan.rantaiPaling,
        () => `${namaRingkas(rantai.map((u) => u.nama))} bersusun satu-satu; tingkat di antaranya dapat dihilangkan.`
      )
    }
  }),
  defineTelaah({
    jenis: 'RENTANG_SATU',
    judul: 'Hanya membawahi satu unit',
    berat: 'RINGAN',
    dasar: PEDOMAN,
    isTanda: false,
    periksa: ({ unor: { nama, jenis }, anak }) =>
      kata(anak.length === 1 && BERCABANG.has(jenis), () => `${nama} hanya membawahi ${anak[0]?.nama}.`)
  }),
  defineTelaah({
    jenis: 'PIMPINAN_PLT',
    judul: 'Dipimpin pelaksana tugas',
    berat: 'RINGAN',
    dasar: 'SE Kepala BKN 1/SE/I/2021',
    isTanda: false,
    periksa: ({ pimpinan }, bahan) =>
      pimpinan.flatMap(({ jabatan, duduk }) =>
        kata(duduk.length > 0 && isKosong(duduk), () => `${jabatan.nama} kosong, dipegang ${pemegangTeks(duduk, bahan)}.`)
      )
  }),
  defineTelaah({
    jenis: 'TANPA_JABATAN',
    judul: 'Unit tanpa jabatan',
    berat: 'RINGAN',
    dasar: 'PermenPANRB 1/2020',
    isTanda: true,
    periksa: ({ unor: { nama, jenis }, jabatan }) =>
      kata(jenis !== 'PEMERINTAH' && jabatan.length === 0, () => `${nama} belum mempunyai jabatan.`)
  })
] as const

/** What a structural finding is about. */
export type JenisTelaah = (typeof TELAAH)[number]['jenis']

/** Units of service and of territory: how many there are is not a question of span. */
const DI_LUAR_RENTANG: ReadonlySet<JenisUnor> = new Set(['UPTD', 'LAINNYA', 'KELURAHAN', 'STAF_AHLI'])

/** Kinds that are there to hold several units; a sekretariat, kelurahan or UPTD may well have one. */
const BERCABANG: ReadonlySet<JenisUnor> = new Set([
  'SEKRETARIAT_DAERAH',
  'ASISTEN',
  'SEKRETARIAT_DPRD',
  'INSPEKTORAT',
  'DINAS',
  'BADAN',
  'SATUAN',
  'KECAMATAN',
  'BAGIAN',
  'BIDANG'
])

const pemegangTeks = (duduk: readonly Penempatan[], { snapshot }: BahanTelaah): string =>
  namaRingkas(holdersOf(snapshot, duduk).map(namaPemegang))

/** The units from one downwards of which each is the only one below its superior; nothing when it does not begin here. */
function rantaiDari({ unor, induk, tingkat, anak }: UnorDitelaah, { anakOf }: BahanTelaah): readonly Unor[] {
  if (anak.length !== 1 || tingkat === null || (induk !== null && anakOf(induk.id).length === 1)) return []
  const rantai = [unor]
  for (let next = anak; next.length === 1; next = anakOf(rantai.at(-1)?.id ?? unor.id)) rantai.push(...next)
  return rantai
}
