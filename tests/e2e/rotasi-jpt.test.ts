import { beforeAll, expect, test } from 'vitest'
import { tinjauOrang } from '../../src/domain/calon/tinjau-calon'
import { examine } from '../../src/domain/kit/rule'
import { lowonganPensiun } from '../../src/domain/mutasi/lowongan-pensiun'
import { kelayakanRules } from '../../src/domain/mutasi/mutasi-rules'
import { periksaLangkah } from '../../src/domain/mutasi/periksa'
import { definitif, project } from '../../src/domain/mutasi/proyeksi'
import { RencanaId } from '../../src/domain/mutasi/rencana'
import { act } from '../../src/domain/mutasi/susunan-sementara'
import { isStruktural, type JabatanId } from '../../src/domain/organisasi/jabatan'
import { strukturalKosong } from '../../src/domain/organisasi/jabatan-kosong'
import type { PegawaiId } from '../../src/domain/pegawai/pegawai'
import { teksJalan } from '../../src/ui/text/jalan-rencana'
import { labelHasil } from '../../src/ui/text/rotasi'
import { bacaRencana, jalankanPerintah, type RencanaTerbaca, tanyaInti } from '../support/baca-rencana'
import { drag } from '../support/drag'
import { onePenata } from '../support/launch-penata'
import {
  bacaRantai,
  bacaSkor,
  buatRencana,
  bukaTahapan,
  bukaTampilan,
  cariOrang,
  isiKelengkapan,
  kesampingkan,
  maju,
  penahan,
  PENGESAMPINGAN,
  pindahkan,
  rantaiSeharusnya,
  rencanaTerbuka,
  skorSeharusnya,
  tutupTahapan,
  ubahTmt
} from '../support/meja-rencana'
import { type Pasangan, rencanaJpt16 } from '../support/rencana-besar'

const penata = onePenata()
const tahun = new Date().getFullYear() + 1
const TMT = `${tahun}-01-01`
const TMT_BEKU = `${tahun}-04-01`

let id = RencanaId.parse('belum')
let awal: RencanaTerbaca
let besar: ReturnType<typeof rencanaJpt16>
/** The last promotion, given to somebody whom one rule stops. */
let terhalang: Pasangan

beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})

test('begins with the list of vacant posts', async () => {
  const { page, problems } = penata
  const tertulis = await buatRencana(page, 'Rotasi JPT Pratama', TMT)
  id = rencanaTerbuka(page)
  awal = await bacaRencana(page, id)
  besar = rencanaJpt16(awal)
  terhalang = calonTerhalang(awal, di(besar.rantai.at(-1)).jabatanId)
  expect(besar.semua.length).toBeGreaterThanOrEqual(16)
  expect([besar.lingkaran.length, besar.tukar.length]).toEqual([3, 4])
  const kosong = strukturalKosong(awal.snapshot, awal.proyeksi.pemegang)
  expect(tertulis).toBe(teksJalan.yangKosong(kosong.length, kosong.filter((j) => j.isJabatanKunci).length))

  await bukaTampilan(page, 'Papan')
  await page.getByTestId('jenjang-papan').click()
  await page.getByRole('option', { name: 'JPT Pratama' }).click()
  const kartu = page.getByTestId('kolom-kosong').locator('[data-jabatan-id]')
  const pensiun = lowonganPensiun(awal.proyeksi, { horizonBulan: 0 }).map((l) => l.jabatanId)
  const jpt = [...kosong.map((j) => j.id), ...pensiun].filter((j) => awal.snapshot.jabatan.get(j)?.jenis === 'JPT_PRATAMA')
  await expect.poll(() => kartu.count()).toBe(jpt.length)
  expect((await kartu.evaluateAll((k) => k.map((x) => x.getAttribute('data-jabatan-id')))).toSorted()).toEqual(jpt.toSorted())
  expect(problems).toEqual([])
})

test('a chain on the board: who leaves a key post open is stopped, and the next of the chain sets it right', async () => {
  const { page, problems } = penata
  const [kepala, pengganti] = [di(besar.rantai[0]), di(besar.rantai[1])]
  const blok = page.getByTestId('jumlah-blok').locator('b')
  await keKartu(kepala)
  await blok.getByText('1', { exact: true }).waitFor()
  await page.getByTestId('kolom-terisi').getByTestId(`papan-${kepala.jabatanId}`).getByText('R-26').waitFor()
  await keKartu(pengganti)
  await blok.getByText('0', { exact: true }).waitFor()

  await bukaTampilan(page, 'Bagan')
  const dinas = di(besar.rantai.at(-2))
  await cariOrang(page, nipOf(dinas.pegawaiId))
  const kartu = page.locator(`[data-unor-id="${awal.snapshot.jabatan.get(dinas.jabatanId)?.unorId}"]`)
  await drag(page, { from: page.getByTestId(`orang-${nipOf(dinas.pegawaiId)}`).locator('[data-seret]'), to: kartu }, async () => {
    await page.getByTestId('vonis-seret').waitFor()
  })
  await kartu.locator(`[data-pegawai-id="${dinas.pegawaiId}"]`).waitFor()
  expect(problems).toEqual([])
})

test('three turn around, two change places; while one waits the gate stays shut', async () => {
  const { page, problems } = penata
  const { hariIni } = await tanyaInti(page, 'aplikasi.info', null)
  for (const [dari, status] of [
    ['DRAF', 'USULAN'],
    ['USULAN', 'SIMULASI'],
    ['SIMULASI', 'UJI']
  ] as const) {
    const dokumen = `800/${status}/2026`
    await jalankanPerintah(page, 'rencana.advance', { id, dari, status, tanggal: hariIni, oleh: 'Rina Penguji', dokumen, catatan: null })
  }
  const [a, b, c] = [di(besar.lingkaran[0]), di(besar.lingkaran[1]), di(besar.lingkaran[2])]
  await pindahkan(page, lewatMenu(a, 'Gantikan'))
  await bukaTahapan(page)
  expect(await penahan(page)).toContain('1 orang belum ditempatkan; baki harus kosong.')
  expect(await page.getByTestId('tahap-maju').isDisabled()).toBe(true)
  await page.getByTestId('penghalang').locator('li', { hasText: 'belum ditempatkan' }).getByRole('button', { name: 'Lihat' }).click()
  await page.getByTestId('baki-belum-ditempatkan').locator('[data-seret]').waitFor()
  await pindahkan(page, lewatMenu(b, 'Gantikan'))
  await pindahkan(page, lewatMenu(c, 'Tempatkan'))
  await pindahkan(page, lewatMenu(di(besar.tukar[0]), 'Tukar tempat'))

  const kini = await bacaRencana(page, id)
  expect(kini.proyeksi.belumDitempatkan).toEqual([])
  expect(kini.rantai.filter((r) => r.awal.jenis === 'LINGKARAN').map((r) => r.panjang)).toEqual([3, 2])
  expect(await bacaRantai(page)).toEqual(rantaiSeharusnya(kini.rantai))
  expect(problems).toEqual([])
})

test('the whole rotation: the chains and the scores on the screen are those of the domain', async () => {
  const { page, problems } = penata
  const butir = [...besar.semua.slice(0, -1), terhalang]
  await jalankanPerintah(page, 'langkah.place-many', { rencanaId: id, butir })
  await expect.poll(async () => (await page.getByTestId('tab-langkah').innerText()).replace(/\D/g, '')).toBe(String(butir.length))
  const kini = await bacaRencana(page, id)
  expect(kini.proyeksi.berlaku).toHaveLength(butir.length)
  expect(await bacaRantai(page)).toEqual(rantaiSeharusnya(kini.rantai))
  expect(await page.getByTestId('jumlah-peringatan').locator('b').innerText()).toBe(String(kini.hasil.jumlah.PERINGATAN))
  expect(await bacaSkor(page)).toEqual(skorSeharusnya(kini.skor))
  await bukaTampilan(page, 'Bagan')
  const pita = page.getByTestId('pita-bagan')
  await expect.poll(async () => Number(await pita.getAttribute('data-jumlah'))).toBe(butir.length)
  expect(problems).toEqual([])
})

test('a Plt for a time holds the post a chain leaves open', async () => {
  const { page, problems } = penata
  const plt = calonPlt(await bacaRencana(page, id))
  await pindahkan(page, { ...lewatMenu(plt, 'Tunjuk sebagai Plt.'), sampai: `${tahun}-02-28` })
  await page.getByTestId('tab-langkah').click()
  const sementara = page.getByRole('region', { name: 'Pelaksana tugas dan pelaksana harian' })
  await sementara.getByText(`01-01-${tahun} s.d. 28-02-${tahun}`).waitFor()
  const kini = await bacaRencana(page, id)
  expect(kini.rantai.filter((r) => r.ujung.jenis === 'PLT')).toHaveLength(1)
  expect(await bacaRantai(page)).toEqual(rantaiSeharusnya(kini.rantai))
  const pesan = [...kini.hasil.perLangkah.values()].flat().filter((t) => t.aturan === 'R-26')
  expect(pesan.filter((t) => t.pesan.startsWith(namaJabatan(plt.jabatanId)))).toEqual([])
  expect(problems).toEqual([])
})

test('a BLOK stops the plan before the meeting, until it is overridden with reason, officer and paper', async () => {
  const { page, problems } = penata
  const { hasil } = await bacaRencana(page, id)
  const blok = [...hasil.perLangkah.values()].flat().filter((t) => t.hasil === 'BLOK')
  expect(blok).toHaveLength(1)
  await bukaTahapan(page)
  expect(await penahan(page)).toEqual(['1 temuan BLOK belum diperbaiki atau dikesampingkan dengan alasan.'])
  await page.getByTestId('penghalang').locator('li[data-keras]').getByRole('button', { name: 'Lihat' }).click()
  await kesampingkan(page, { kelompok: labelHasil.BLOK, aturan: di(blok[0]).aturan })
  await page.getByTestId('jumlah-blok').locator('b').getByText('0', { exact: true }).waitFor()
  const detail = await tanyaInti(page, 'rencana.detail', { id })
  expect(detail?.pengesampingan).toEqual([expect.objectContaining({ ...PENGESAMPINGAN, pesan: di(blok[0]).pesan })])
  await bukaTahapan(page)
  expect(await penahan(page)).toEqual([])
  await tutupTahapan(page)
  expect(problems).toEqual([])
})

test('a TMT in the frozen months asks for the number of the Mendagri, another day does not', async () => {
  const { page, problems } = penata
  await ubahTmt(page, TMT_BEKU)
  await page.getByTestId('tab-kelengkapan').click()
  await page.getByTestId('masa-larangan').getByText('Pemilihan Wali Kota (contoh)').waitFor()
  await page.getByTestId('butir-MENDAGRI_PILKADA').getByText('R-29').waitFor()
  await page.getByTestId('tab-temuan').click()
  await page.getByTestId('temuan-R-29').getByText(`TMT 01-04-${tahun} berada dalam masa larangan`).waitFor()
  await ubahTmt(page, TMT)
  await page.getByTestId('temuan-R-29').waitFor({ state: 'detached' })
  await page.getByTestId('tab-kelengkapan').click()
  await page.getByTestId('butir-PERTEK').waitFor()
  expect(await page.getByTestId('butir-MENDAGRI_PILKADA').count()).toBe(0)
  expect(await page.getByTestId('masa-larangan').count()).toBe(0)
  expect(problems).toEqual([])
})

test('goes to the decree once every approval has its number', async () => {
  const { page, problems } = penata
  await bukaTahapan(page)
  await maju(page, 'SIDANG', 'BA/7/2026')
  await maju(page, 'DISETUJUI_PPK', 'NP/3/2026')
  await maju(page, 'PERTEK', 'PT/1/2026')
  const { kelengkapan } = await bacaRencana(page, id)
  expect(await penahan(page)).toEqual(kelengkapan.map((b) => `Nomor belum diisi: ${b.judul}.`))
  expect(new Set(kelengkapan.map((b) => b.jenis))).toContain('PANSEL')
  await tutupTahapan(page)
  await isiKelengkapan(page)
  await bukaTahapan(page)
  expect(await penahan(page)).toEqual([])
  await maju(page, 'SK_TERBIT', '821/16/2026')
  await tutupTahapan(page)
  expect(problems).toEqual([])
})

test('is carried out: every post has the holder that was planned, and the follow-ups wait', async () => {
  const { page, problems } = penata
  const rencana = await bacaRencana(page, id)
  await page.getByTestId('buka-terapkan').click()
  await page
    .getByTestId('terapkan-ringkas')
    .getByText(`${besar.semua.length + 1} penempatan baru`)
    .waitFor()
  await page.getByTestId('terapkan-ya').click()
  await page.getByTestId('tindak-lanjut').waitFor()
  await page.getByText('Semua langkah sudah diterapkan.').waitFor()

  const { penempatan } = await tanyaInti(page, 'organisasi.snapshot', { tanggal: TMT })
  const duduk = penempatan.filter((p) => p.jenis === 'DEFINITIF').map((p) => `${p.pegawaiId} ${p.jabatanId}`)
  const dituju = rencana.proyeksi.berlaku.filter((l) => l.jenis === 'ANGKAT').map((l) => `${l.pegawaiId} ${l.jabatanId}`)
  expect(dituju).toHaveLength(besar.semua.length)
  expect(dituju.filter((d) => !duduk.includes(d))).toEqual([])
  expect(penempatan.filter((p) => p.jenis === 'PLT' && p.tmtMulai === TMT)).toHaveLength(1)
  await page.getByTestId('jumlah-blok').getByText('0', { exact: true }).waitFor()
  expect(await bacaRantai(page)).toEqual(rantaiSeharusnya(rencana.rantai))
  expect(problems).toEqual([])
})

/** Drags a person from the search beside the board onto the card of a post. */
async function keKartu({ pegawaiId, jabatanId }: Pasangan): Promise<void> {
  const { page } = penata
  await page.getByTestId('cari-papan').fill(namaJabatan(jabatanId))
  await page.getByTestId('cari-orang-papan').fill(nipOf(pegawaiId))
  const orang = page.getByTestId('kolom-calon').locator(`[data-testid="orang-${nipOf(pegawaiId)}"] [data-seret]`)
  await drag(page, { from: orang, to: page.getByTestId('kolom-kosong').getByTestId(`papan-${jabatanId}`) })
  await page.getByTestId('kolom-terisi').getByTestId(`papan-${jabatanId}`).waitFor()
}

const lewatMenu = ({ pegawaiId, jabatanId }: Pasangan, cara: string) => ({
  nip: nipOf(pegawaiId),
  jabatanId,
  jabatan: namaJabatan(jabatanId),
  cara
})

const nipOf = (pegawaiId: PegawaiId): string => di(awal.snapshot.pegawai.get(pegawaiId)).nip
const namaJabatan = (jabatanId: JabatanId): string => di(awal.snapshot.jabatan.get(jabatanId)).nama

/** Somebody outside the plan for a post whom exactly one rule stops. */
function calonTerhalang({ snapshot, berkas, proyeksi, bahan }: RencanaTerbaca, jabatanId: JabatanId): Pasangan {
  const terpakai = new Set(besar.semua.map((p) => p.pegawaiId))
  const pegawaiId = [...snapshot.pegawai.keys()].find((orang) => {
    const asal = snapshot.jabatan.get(definitif(snapshot.byPegawai.get(orang) ?? [])?.jabatanId ?? jabatanId)
    if (asal?.eselon !== 'III.a' || asal.isJabatanKunci || terpakai.has(orang)) return false
    const tinjauan = tinjauOrang({ proyeksi, berkas, setelanOf: bahan.setelanOf }, orang, jabatanId)
    const blok = tinjauan
      ? examine(kelayakanRules, tinjauan, bahan.setelanOf).filter((t) => t.hasil === 'BLOK' && t.ditagih !== 'FINAL')
      : []
    return blok.length === 1
  })
  return { pegawaiId: di(pegawaiId), jabatanId }
}

/** A post that a chain leaves open, and somebody beside the plan who may act in it. */
function calonPlt({ snapshot, proyeksi, bahan, rantai }: RencanaTerbaca): Pasangan {
  const susunan = { snapshot, rencana: proyeksi.rencana, langkah: proyeksi.langkah }
  const terpakai = new Set(proyeksi.langkah.map((l) => l.pegawaiId))
  for (const { ujung } of rantai) {
    if (ujung.jenis !== 'KOSONG') continue
    const { jabatanId } = ujung
    const pegawaiId = [...snapshot.pegawai.keys()].find((orang) => {
      const asal = snapshot.jabatan.get(definitif(snapshot.byPegawai.get(orang) ?? [])?.jabatanId ?? jabatanId)
      if (!asal || !isStruktural(asal) || terpakai.has(orang)) return false
      const baru = act(susunan, { pegawaiId: orang, jabatanId, jenis: 'PLT' }, () => 'coba')
      const langkah = baru.ok ? baru.value.find((l) => l.id === 'coba') : undefined
      if (!baru.ok || !langkah) return false
      return periksaLangkah(project(snapshot, proyeksi.rencana, baru.value), langkah, bahan).every((t) => t.hasil === 'INFO')
    })
    if (pegawaiId) return { pegawaiId, jabatanId }
  }
  throw new Error('Nobody may act in any of the posts')
}

/** The value; there must be one. */
function di<T>(nilai: T | undefined): T {
  if (nilai === undefined) throw new Error('The sample city has none')
  return nilai
}
