import { beforeAll, expect, test } from 'vitest'
import { drag } from '../support/drag'
import { onePenata } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})

test('plans a rotation by hand: drop, choose, wait, place, override, take back', async () => {
  const { page, problems } = penata
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel('Nama rencana').fill('Rotasi uji')
  await page.getByRole('button', { name: 'Buat rencana' }).click()
  await page.getByText('Belum ada langkah').waitFor()

  const pertanian = page.getByTestId('kartu-dinas-ketahanan-pangan-pertanian-dan-perikanan')
  await drag(page, { from: pertanian.locator('[data-pegawai-id]'), to: page.getByTestId('kartu-dinas-pendidikan') }, async () => {
    await page.getByTestId('vonis-seret').getByText('PP 100/2000').waitFor()
  })
  await page.getByRole('button', { name: 'Gantikan' }).click()
  await page.getByTestId('langkah-2').waitFor()
  expect(await pertanian.getAttribute('data-kosong')).toBe('true')
  expect(await page.getByTestId('ujung-rantai').textContent()).toContain('Dibiarkan kosong')

  await page.getByTestId('tab-tunggu').click()
  const baki = page.getByTestId('baki-belum-ditempatkan')
  await drag(page, { from: baki.locator('[data-seret]'), to: page.getByTestId('kartu-dinas-perhubungan') })
  await baki.getByText('Semua orang dalam rencana ini sudah mendapat jabatan.').waitFor()

  await page.getByTestId('tab-temuan').click()
  await page.getByTestId('temuan-R-26').getByRole('button', { name: 'Kesampingkan…' }).click()
  await page.getByTestId('alasan').fill('Dinas dilebur pada bulan yang sama.')
  await page.getByTestId('kesampingkan-simpan').click()
  await page.getByText('Alasan: Dinas dilebur pada bulan yang sama.').waitFor()
  expect(await page.getByTestId('jumlah-blok').textContent()).toBe('0 Blok')
  await page.keyboard.press('Control+z')
  await page.getByTestId('jumlah-blok').getByText('1', { exact: true }).waitFor()
  expect(problems).toEqual([])
})

test('swaps two heads without the mouse, and deletes the plan but not for ever', async () => {
  const { page, problems } = penata
  const inspektur = page.getByTestId('kartu-inspektorat-daerah').locator('[data-pegawai-id]')
  const [id, nama] = [await inspektur.getAttribute('data-pegawai-id'), await inspektur.innerText()]
  await page.getByTestId('tab-cari').click()
  await page.getByTestId('cari-pegawai-rencana').fill(nama.split(' ').slice(0, 2).join(' '))
  await page.locator(`li[data-pegawai-id="${id}"]`).getByRole('button').press('Enter')
  await page.getByRole('menuitem', { name: 'Pindahkan ke…' }).press('Enter')
  await page.getByTestId('cari-jabatan').fill('kepala satuan polisi')
  await page.getByRole('button', { name: /^Kepala Satuan Polisi/ }).press('Enter')
  await page.getByRole('button', { name: 'Tukar tempat' }).press('Enter')
  await page.getByTestId('tab-langkah').click()
  await page.getByText('Lingkaran tertutup').waitFor()

  await page.getByRole('button', { name: 'Hapus rencana' }).click()
  await page.getByTestId('hapus-rencana-ya').click()
  await page.getByTestId('rencana-baru').waitFor()
  expect(await page.getByText('Rotasi uji').count()).toBe(0)
  await page.keyboard.press('Control+z')
  await page.getByText('Lingkaran tertutup').waitFor()
  expect(problems).toEqual([])
})
