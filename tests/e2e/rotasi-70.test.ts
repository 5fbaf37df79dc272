import { beforeAll, expect, test } from 'vitest'
import { periksaLangkah } from '../../src/domain/mutasi/periksa'
import { definitif, project } from '../../src/domain/mutasi/proyeksi'
import { RencanaId } from '../../src/domain/mutasi/rencana'
import { act } from '../../src/domain/mutasi/susunan-sementara'
import { isStruktural, type Jabatan, type JabatanId } from '../../src/domain/organisasi/jabatan'
import { jalurTeks } from '../../src/domain/organisasi/jalur-unor'
import { strukturalKosong } from '../../src/domain/organisasi/jabatan-kosong'
import type { PegawaiId, PegawaiRingkas } from '../../src/domain/pegawai/pegawai'
import { teksJalan } from '../../src/ui/text/jalan-rencana'
import { labelHasil } from '../../src/ui/text/rotasi'
import { bacaRencana, type RencanaTerbaca, tanyaInti } from '../support/baca-rencana'
import { onePenata } from '../support/launch-penata'
import {
  bacaRantai,
  bacaSkor,
  buatRencana,
  bukaTahapan,
  bukaTampilan,
  isiKelengkapan,
  kesampingkan,
  maju,
  penahan,
  PENGESAMPINGAN,
  rantaiSeharusnya,
  rencanaTerbuka,
  skorSeharusnya,
  tutupTahapan
} from '../support/meja-rencana'
import { type Pasangan, rencanaBatch70 } from '../support/rencana-besar'

const penata = onePenata()
const tahun = new Date().getFullYear() + 1
const TMT = `${tahun}-01-01`

let id = RencanaId.parse('belum')
let awal: RencanaTerbaca
let besar: ReturnType<typeof rencanaBatch70>

beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})

test('begins with the list of vacant posts', async () => {
  const { page, problems } = penata
  const tertulis = await buatRencana(page, 'Rotasi administrator dan pengawas', TMT)
  id = rencanaTerbuka(page)
  awal = await bacaRencana(page, id)
  besar = rencanaBatch70(awal)
  const kosong = strukturalKosong(awal.snapshot, awal.proyeksi.pemegang)
  expect(tertulis).toBe(teksJalan.yangKosong(kosong.length, kosong.filter((j) => j.isJabatanKunci).length))
  expect(problems).toEqual([])
})

test('seventy rows from a spreadsheet come in at once, go at once, and are the chains of the domain', async () => {
  const { app, page, problems } = penata
  await bukaTampilan(page, 'Matriks')
  const judul = ['No', 'NIP', 'Nama', 'Jabatan Baru', 'Unit Kerja']
  const teks = [judul, ...besar.semua.map(barisTempel)].map((sel) => sel.join('\t')).join('\r\n')
  await app.evaluate(({ clipboard }, isi) => clipboard.writeText(isi), teks)
  await page.getByTestId('matriks').focus()
  await page.keyboard.press('Control+v')
  await page.getByText('Semua baris jelas.').waitFor()
  await page.getByRole('button', { name: 'Masukkan 70 langkah' }).click()
  await tungguLangkah(70)
  await page.keyboard.press('Control+z')
  await tungguLangkah(0)
  await page.keyboard.press('Control+y')
  await tungguLangkah(70)

  const kini = await bacaRencana(page, id)
  const tertulis = kini.proyeksi.berlaku.map((l) => `${l.jenis} ${l.pegawaiId} ${l.jabatanId}`)
  expect(tertulis.toSorted()).toEqual(besar.semua.map((p) => `ANGKAT ${p.pegawaiId} ${p.jabatanId}`).toSorted())
  const panjang = kini.rantai.filter((r) => r.awal.jenis === 'LINGKARAN').map((r) => r.panjang)
  expect(panjang).toContain(3)
  expect(panjang).toContain(2)
  expect(await bacaSkor(page)).toEqual(skorSeharusnya(kini.skor))
  await bukaTampilan(page, 'Bagan')
  expect(await bacaRantai(page)).toEqual(rantaiSeharusnya(kini.rantai))
  const pita = page.getByTestId('pita-bagan')
  expect(await pita.getAttribute('data-satu'), 'so many ribbons stand back for the one looked at').toBe('true')
  await page.getByTestId('rantai-2').hover()
  await expect.poll(() => pita.getAttribute('data-sorot')).toBe('2')
  await page.getByRole('button', { name: 'Sorot satu rantai' }).click()
  await expect.poll(() => pita.getAttribute('data-satu')).toBe('false')
  expect(problems).toEqual([])
})

test('a Plt is written by keys alone, with the last day of the time', async () => {
  const { page, problems } = penata
  const { pegawai, jabatan } = calonPlt(await bacaRencana(page, id))
  await bukaTampilan(page, 'Matriks')
  await page.getByTestId('matriks').focus()
  await page.keyboard.press('Control+End')
  await ketik(pegawai.nip, 'Enter')
  await ketik(`plt ${jabatan.nama}`, 'Enter')
  await tungguLangkah(71)
  const plt = page.getByTestId('matriks-baris-71')
  await plt.getByText(`s.d. 31-03-${tahun}`).waitFor()
  const kini = await bacaRencana(page, id)
  expect(kini.proyeksi.pemegang(jabatan.id).map((p) => [p.jenis, p.pegawaiId])).toEqual([['PLT', pegawai.id]])
  expect(problems).toEqual([])
})

test('one row in the frozen months breaks its loop and asks for the Mendagri; undone, both are gone', async () => {
  const { page, problems } = penata
  await page.keyboard.press('Control+Home')
  for (let n = 0; n < 6; n += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.type(`1/4/${tahun}`)
  await page.keyboard.press('Enter')
  await page.getByTestId('matriks-baris-1').getByText(`01-04-${tahun}`, { exact: true }).waitFor()
  const kini = await bacaRencana(page, id)
  expect(kini.kelengkapan.map((b) => b.jenis)).toContain('MENDAGRI_PILKADA')
  expect(kini.rantai.filter((r) => !r.isSatuTmt)).toHaveLength(1)
  await bukaTampilan(page, 'Bagan')
  await page.getByTestId('tab-langkah').click()
  await page.getByText('TMT langkah dalam lingkaran ini tidak sama').waitFor()
  await page.getByTestId('tab-kelengkapan').click()
  await page.getByTestId('butir-MENDAGRI_PILKADA').getByText('R-29').waitFor()
  await page.getByTestId('tab-temuan').click()
  await page.getByTestId('temuan-R-29').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByTestId('temuan-R-29').waitFor({ state: 'detached' })
  expect((await bacaRencana(page, id)).kelengkapan.map((b) => b.jenis)).not.toContain('MENDAGRI_PILKADA')
  expect(problems).toEqual([])
})

test('two for one seat stop the plan before the meeting, until the row is taken out', async () => {
  const { page, problems } = penata
  await bukaTahapan(page)
  for (const [status, dokumen] of [
    ['USULAN', '800/1/USUL'],
    ['SIMULASI', '800/2/SIM'],
    ['UJI', '800/3/UJI']
  ] as const)
    await maju(page, status, dokumen)
  await tutupTahapan(page)

  const kini = await bacaRencana(page, id)
  const [pertama] = besar.semua
  const tujuan = di(kini.snapshot.jabatan.get(di(pertama).jabatanId))
  const kedua = orangLuar(kini, tujuan)
  await bukaTampilan(page, 'Matriks')
  await page.getByTestId('matriks').focus()
  await page.keyboard.press('Control+End')
  await ketik(kedua.nip, 'Enter')
  await page.keyboard.type(`${tujuan.nama} ${namaUnor(tujuan)}`)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await tungguLangkah(72)
  await bukaTahapan(page)
  const { hasil } = await bacaRencana(page, id)
  expect(hasil.jumlah.BLOK).toBeGreaterThan(0)
  expect(await penahan(page)).toEqual([`${hasil.jumlah.BLOK} temuan BLOK belum diperbaiki atau dikesampingkan dengan alasan.`])
  expect(await page.getByTestId('tahap-maju').isDisabled()).toBe(true)
  await tutupTahapan(page)
  await page.getByTestId('matriks').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Delete')
  await tungguLangkah(71)
  await page.getByTestId('jumlah-blok').locator('b').getByText('0', { exact: true }).waitFor()
  expect(problems).toEqual([])
})

test('a finding on the plan as a whole is accepted with reason, officer and paper', async () => {
  const { page, problems } = penata
  const { hasil } = await bacaRencana(page, id)
  const temuan = di(hasil.rencana.find((t) => t.hasil === 'PERINGATAN' && t.ditagih !== 'FINAL'))
  await bukaTampilan(page, 'Bagan')
  await kesampingkan(page, { kelompok: labelHasil.PERINGATAN, aturan: temuan.aturan })
  await page
    .getByTestId('jumlah-peringatan')
    .locator('b')
    .getByText(String(hasil.jumlah.PERINGATAN - 1), { exact: true })
    .waitFor()
  const detail = await tanyaInti(page, 'rencana.detail', { id })
  expect(detail?.pengesampingan).toEqual([
    expect.objectContaining({ ...PENGESAMPINGAN, langkahId: null, aturan: temuan.aturan, pesan: temuan.pesan })
  ])
  expect(problems).toEqual([])
})

test('is ready for the decree once every approval has its number', async () => {
  const { page, problems } = penata
  await bukaTahapan(page)
  await maju(page, 'SIDANG', 'BA/70/2026')
  await maju(page, 'DISETUJUI_PPK', 'NP/70/2026')
  await maju(page, 'PERTEK', 'PT/70/2026')
  const { kelengkapan } = await bacaRencana(page, id)
  expect(await penahan(page)).toEqual(kelengkapan.map((b) => `Nomor belum diisi: ${b.judul}.`))
  await tutupTahapan(page)
  await isiKelengkapan(page)
  await bukaTahapan(page)
  expect(await penahan(page)).toEqual([])
  expect(await page.getByTestId('tahap-maju').textContent()).toBe('Lanjutkan ke SK terbit')
  await expect.poll(() => page.getByTestId('tahap-maju').isEnabled()).toBe(true)
  await tutupTahapan(page)
  expect(await page.getByTestId('jumlah-blok').locator('b').innerText()).toBe('0')
  expect(problems).toEqual([])
})

/** A row as the officer's own table has it: the post with the units it stands in. */
function barisTempel({ pegawaiId, jabatanId }: Pasangan, n: number): readonly string[] {
  const [pegawai, jabatan] = [di(awal.snapshot.pegawai.get(pegawaiId)), di(awal.snapshot.jabatan.get(jabatanId))]
  return [String(n + 1), `'${pegawai.nip}`, pegawai.nama, jabatan.nama, jalurTeks(awal.snapshot.unor, jabatan.unorId)]
}

const namaUnor = ({ unorId }: Jabatan): string => awal.snapshot.unor.get(unorId)?.nama ?? ''

/** Types into the cell that has the keys, waits for the list, and takes its first entry. */
async function ketik(teks: string, tombol: 'Enter' | 'Tab'): Promise<void> {
  const { page } = penata
  await page.keyboard.type(teks)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press(tombol)
}

/** Waits until the plan has so many steps. */
const tungguLangkah = async (n: number): Promise<void> => {
  const { page } = penata
  await expect.poll(() => page.locator('[data-langkah-id]').count(), { timeout: 15_000 }).toBe(n)
}

/** A vacant post whose words mean no other, and somebody beside the plan who may act in it. */
function calonPlt(kini: RencanaTerbaca): { readonly pegawai: PegawaiRingkas; readonly jabatan: Jabatan } {
  const { snapshot, proyeksi, bahan } = kini
  const susunan = { snapshot, rencana: proyeksi.rencana, langkah: proyeksi.langkah }
  for (const jabatan of strukturalKosong(snapshot, proyeksi.pemegang)) {
    const isSendiri = [...snapshot.jabatan.values()].filter((j) => j.nama.includes(jabatan.nama)).length === 1
    const pegawai = isSendiri && orangDiLuar(kini).find(({ id: pegawaiId }) => isBersih({ pegawaiId, jabatanId: jabatan.id }))
    if (pegawai) return { pegawai, jabatan }
  }
  throw new Error('Nobody may act in any of the posts')

  function isBersih({ pegawaiId, jabatanId }: { readonly pegawaiId: PegawaiId; readonly jabatanId: JabatanId }): boolean {
    const baru = act(susunan, { pegawaiId, jabatanId, jenis: 'PLT' }, () => 'coba')
    const langkah = baru.ok ? baru.value.find((l) => l.id === 'coba') : undefined
    if (!baru.ok || !langkah) return false
    return periksaLangkah(project(snapshot, proyeksi.rencana, baru.value), langkah, bahan).every((t) => t.hasil === 'INFO')
  }
}

/** Holders of structural posts whom the plan does not move. */
function orangDiLuar({ snapshot, proyeksi }: RencanaTerbaca): readonly PegawaiRingkas[] {
  const terpakai = new Set(proyeksi.langkah.map((l) => l.pegawaiId))
  return [...snapshot.pegawai.values()].filter((p) => {
    const asal = snapshot.jabatan.get(definitif(snapshot.byPegawai.get(p.id) ?? [])?.jabatanId ?? di(besar.semua[0]).jabatanId)
    return asal !== undefined && isStruktural(asal) && !terpakai.has(p.id)
  })
}

/** Somebody of the level of a post whom the plan does not move. */
const orangLuar = (kini: RencanaTerbaca, { eselon }: Jabatan): PegawaiRingkas =>
  di(
    orangDiLuar(kini).find(({ id: orang }) => {
      const jabatanId = definitif(kini.snapshot.byPegawai.get(orang) ?? [])?.jabatanId
      const asal = jabatanId && kini.snapshot.jabatan.get(jabatanId)
      return asal && asal.eselon === eselon && !asal.isJabatanKunci
    })
  )

/** The value; there must be one. */
function di<T>(nilai: T | undefined): T {
  if (nilai === undefined) throw new Error('The sample city has none')
  return nilai
}
