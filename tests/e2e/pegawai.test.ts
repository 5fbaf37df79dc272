import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
const total = async (): Promise<number> => Number((await penata.page.locator('footer').first().innerText()).replace(/\D/g, ''))
/** `uji@contoh.go.id` as it is shown before it is asked for. */
const SUREL_SAMAR = `uj${'•'.repeat(14)}`
const fokus = (): Promise<string | undefined> => penata.page.evaluate(() => document.activeElement?.id)
const until = (jumlah: (n: number) => boolean): Promise<unknown> => expect.poll(async () => jumlah(await total())).toBe(true)

beforeAll(async () => {
  const { page } = penata
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await page.getByTestId('bagan').waitFor()
  await page.getByTestId('menu-pegawai').click()
  await page.getByText('600 pegawai').waitFor()
})

test('narrows the table, keeps the filter under a name and applies it again', async () => {
  const { page, problems } = penata
  await page.getByTestId('cari-pegawai').fill('kepala bidang')
  await until((n) => n > 0 && n < 100)
  await page.getByTestId('cari-pegawai').fill('')
  await page.getByTestId('saringan-lanjut').click()
  await page.getByRole('combobox', { name: 'Golongan' }).click()
  await page.getByRole('option', { name: 'III/d' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Tanpa jabatan' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Tanpa jabatan' }).waitFor({ state: 'hidden' })
  await until((n) => n > 0 && n < 300)
  const tersaring = await total()

  await page.getByTestId('saringan-tersimpan').click()
  await page.getByRole('button', { name: 'Simpan saringan ini…' }).click()
  await page.getByLabel('Nama saringan').fill('Semua III/d')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('button', { name: 'Ganti nama Semua III/d' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Lepas saringan Gol. III/d' }).click()
  await until((n) => n === 600)
  await page.getByTestId('saringan-tersimpan').click()
  await page.getByRole('button', { name: 'Semua III/d', exact: true }).click()
  await until((n) => n === tersaring)
  expect(problems).toEqual([])
})

test('ticks a range that reaches over rows not at hand', async () => {
  const { page } = penata
  const jumlah = await total()
  const grid = page.getByRole('grid')
  await grid.getByRole('checkbox').nth(1).click()
  await grid.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Space')
  await page.getByText(`${jumlah} pegawai dipilih`, { exact: true }).waitFor()
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Lepas pilihan' }).click()
})

test('changes all that match in one step, after saying how many, and takes it back', async () => {
  const { page, problems } = penata
  const jumlah = await total()
  const grid = page.getByRole('grid')
  await grid.getByRole('checkbox').nth(2).click()
  await grid
    .getByRole('checkbox')
    .nth(5)
    .click({ modifiers: ['Shift'] })
  await page.getByText('4 pegawai dipilih', { exact: true }).waitFor()
  await page.getByTestId('pilih-semua-cocok').click()
  await page.getByText(`${jumlah} pegawai dipilih`, { exact: true }).waitFor()
  await page.getByTestId('ubah-massal').click()
  await page.getByTestId('massal-medan').click()
  await page.getByRole('option', { name: 'Agama' }).click()
  await page.getByTestId('massal-nilai').click()
  await page.getByRole('option', { name: 'Kepercayaan' }).click()
  await page.getByTestId('massal-tinjauan').getByText(`${jumlah} pegawai akan berubah`).waitFor()
  await page.getByTestId('massal-simpan').click()
  await page.getByText(`Ubah agama ${jumlah} pegawai`).first().waitFor()
  await page.getByTestId('bilah-pilihan').waitFor({ state: 'detached' })
  await page.getByTestId('pilih-kolom').click()
  await page.getByRole('checkbox', { name: 'Agama' }).click()
  await page.keyboard.press('Escape')
  await grid.getByText('Kepercayaan').first().waitFor()
  await page.keyboard.press('Control+z')
  await grid.getByText('Kepercayaan').first().waitFor({ state: 'detached' })
  expect(problems).toEqual([])
})

test('writes the table as it stands, without NIK', async () => {
  const { app, page, userData } = penata
  const save = join(userData, 'pegawai.csv')
  await chooseInDialogs(app, { save })
  await page.getByTestId('ekspor').click()
  await page.getByRole('menuitem', { name: /csv/ }).click()
  await page.getByText(`Tersimpan di ${save}`).waitFor()
  const lines = readFileSync(save, 'utf8').trim().split('\n')
  const judul = lines.find((line) => line.includes('NIP')) ?? ''
  expect(judul).toContain('Agama')
  expect(judul).not.toContain('NIK')
  expect(lines.filter((line) => /\d{18}/.test(line)).length).toBe(await total())
})

test('edits a person: a fault blocks, leaving asks first, saving goes back, the trail tells it', async () => {
  const { page, problems } = penata
  await page.getByRole('grid').getByRole('row').nth(2).locator('strong').click()
  const detail = page.getByTestId('detail-pegawai')
  await detail.waitFor()
  await page.getByTestId('ubah-pegawai').click()
  const buka = page.getByRole('button', { name: 'Buka untuk diubah' })
  while ((await page.getByTestId('isian-email').getAttribute('readonly')) !== null) await buka.last().click()
  await page.getByTestId('isian-email').fill('bukan surel')
  await page.getByText('Surel ditulis seperti nama@contoh.go.id.').waitFor()
  await page.getByTestId('isian-nama').focus()
  await page.getByTestId('simpan-pegawai').click()
  await expect.poll(() => fokus()).toBe('isian-email')

  await page.getByTestId('menu-beranda').click()
  await page.getByText('Perubahan belum disimpan').waitFor()
  await page.getByRole('button', { name: 'Lanjut mengisi' }).click()
  expect(await page.getByTestId('isian-email').inputValue()).toBe('bukan surel')

  await page.getByTestId('isian-email').fill('uji@contoh.go.id')
  await page.getByTestId('simpan-pegawai').click()
  await detail.getByText(SUREL_SAMAR).first().waitFor()
  await page.getByTestId('jejak').first().getByText(SUREL_SAMAR).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByTestId('jejak').first().getByText('diurungkan').waitFor()
  expect(problems).toEqual([])
})

test('shows a NIK only when asked, and writes the asking down', async () => {
  const { page, problems } = penata
  const nik = page.getByTestId('tersamar-nik')
  expect(await nik.innerText()).toContain('••••••••')
  await nik.getByRole('button', { name: 'Tampilkan' }).click()
  await expect.poll(() => nik.innerText()).toMatch(/^\d{16}/)
  await page.getByTestId('jejak').first().getByText('Data pribadi dibuka').waitFor()
  await nik.getByRole('button', { name: 'Sembunyikan' }).click()
  await expect.poll(() => nik.innerText()).toContain('••••••••')
  await page.getByTestId('kembali').click()
  await page.getByRole('grid').waitFor()
  expect(problems).toEqual([])
})

test('writes a training and an assessment down, with what cannot be refused', async () => {
  const { page, problems } = penata
  await page.getByRole('grid').getByRole('row').nth(2).locator('strong').click()
  const pelatihan = page.getByTestId('pelatihan')
  await pelatihan.getByRole('button', { name: 'Tambah' }).click()
  await page.getByLabel('Nama pelatihan').fill('Pelatihan Uji Journey')
  await page.getByLabel('Jam pelajaran (JP)').fill('40')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await pelatihan.getByText('Pelatihan Uji Journey').waitFor()
  await pelatihan.getByText(/40 JP/).waitFor()

  const asesmen = page.getByTestId('asesmen')
  await asesmen.getByRole('button', { name: 'Tambah' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Isi JPM, kotak talenta, atau uraian hasilnya.').waitFor()
  await page.getByLabel('JPM (persen)').fill('87,5')
  await page.getByLabel('Kotak talenta (1–9)').fill('9')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await asesmen.getByText('JPM 87,5%').waitFor()
  await asesmen.getByText('Kotak 9').first().waitFor()

  await pelatihan.getByRole('button', { name: 'Hapus Pelatihan Uji Journey' }).click()
  await pelatihan.getByText('Pelatihan Uji Journey').waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await pelatihan.getByText('Pelatihan Uji Journey').waitFor()
  expect(problems).toEqual([])
})

test('keeps discipline, family and notes folded until asked, and writes the asking down', async () => {
  const { page, problems } = penata
  const catatan = page.getByTestId('tertutup-catatan')
  await catatan
    .getByRole('button', { name: 'Tambah' })
    .or(catatan.getByRole('button', { name: 'Tampilkan' }))
    .first()
    .waitFor()
  if (await catatan.getByRole('button', { name: 'Tampilkan' }).isVisible()) await catatan.getByRole('button', { name: 'Tampilkan' }).click()
  await catatan.getByRole('button', { name: 'Tambah' }).click()
  await page.getByLabel('Uraian').fill('Rawat jalan rutin uji')
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  if (await catatan.getByRole('button', { name: 'Sembunyikan' }).isVisible())
    await catatan.getByRole('button', { name: 'Sembunyikan' }).click()
  await catatan.getByText(/tercatat, disembunyikan/).waitFor()
  expect(await page.getByTestId('detail-pegawai').innerText()).not.toContain('Rawat jalan rutin uji')
  await catatan.getByRole('button', { name: 'Tampilkan' }).click()
  await catatan.getByText('Rawat jalan rutin uji').waitFor()
  await page
    .getByTestId('jejak')
    .first()
    .getByText(/Tampilkan catatan/)
    .waitFor()

  const keluarga = page.getByTestId('tertutup-hubungan')
  await keluarga.getByRole('button', { name: 'Tambah' }).click()
  await page.getByTestId('pilih-pegawai').fill('camat')
  await page.getByText('Tidak ada yang cocok').waitFor()
  await page.getByTestId('pilih-pegawai').fill('a')
  await page.getByRole('option').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click()
  await keluarga.getByText(/tercatat, disembunyikan/).waitFor()
  await keluarga.getByRole('button', { name: 'Tampilkan' }).click()
  await keluarga.getByText('Suami atau istri').waitFor()
  await page.getByTestId('kembali').click()
  await page.getByRole('grid').waitFor()
  expect(problems).toEqual([])
})

test('keeps filter, order and place while other screens are looked at', async () => {
  const { page, problems } = penata
  const grid = page.getByRole('grid')
  const top = (): Promise<number> => grid.evaluate((g) => g.scrollTop)
  const jumlah = await total()
  await page.getByRole('button', { name: 'Jabatan', exact: true }).click()
  await grid.focus()
  await page.keyboard.press('End')
  await expect.poll(top).toBeGreaterThan(500)
  const tempat = await top()
  await page.keyboard.press('Enter')
  await page.getByTestId('detail-pegawai').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(top).toBe(tempat)
  await page.getByTestId('menu-beranda').click()
  await grid.waitFor({ state: 'detached' })
  await page.getByTestId('menu-pegawai').click()
  await expect.poll(top).toBe(tempat)
  expect(await total()).toBe(jumlah)
  await page.getByTestId('cari-pegawai').fill('a')
  await expect.poll(top).toBe(0)
  await page.getByTestId('cari-pegawai').fill('')
  expect(problems).toEqual([])
})

test('opens the form at the field that a check names', async () => {
  const { page, problems } = penata
  await page.getByRole('grid').getByRole('row').nth(2).locator('strong').click()
  await page.getByTestId('detail-pegawai').waitFor()
  await page.evaluate(() => (window.location.hash += '&ubah=email'))
  await expect.poll(() => fokus()).toBe('isian-email')
  expect(await page.getByTestId('isian-email').evaluate((e) => e.getBoundingClientRect().bottom < window.innerHeight - 57)).toBe(true)
  await page.getByRole('button', { name: 'Batal' }).click()
  await page.getByTestId('kembali').click()
  await page.getByRole('grid').waitFor()
  expect(problems).toEqual([])
})

test('adds a person, with what is wrong said field by field', async () => {
  const { page, problems } = penata
  await page.getByTestId('tambah-pegawai').click()
  await page.getByTestId('isian-nama').fill('Uji Rekaan')
  await page.getByTestId('isian-nip').fill('19900101201503100')
  await page.getByText('NIP harus 18 angka').waitFor()
  await page.getByTestId('isian-nip').fill('199001012015031001')
  await page.getByTestId('isian-tanggalLahir').fill('1990-01-02')
  await page.getByText('Tanggal lahir berbeda dari delapan angka pertama NIP.').waitFor()
  await page.getByTestId('simpan-pegawai').click()
  await page.getByTestId('detail-pegawai').getByText('Uji Rekaan').first().waitFor()
  expect(problems).toEqual([])
})
