import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chooseInDialogs, onePenata } from '../support/launch-penata'

const penata = onePenata()
const angka = (teks: string | null): number => Number((teks ?? '').replaceAll('.', '').match(/\d+/)?.[0] ?? Number.NaN)

it('leads from a number to its list, to the report, to a written file', async () => {
  const { app, page, userData, problems } = penata
  await page.getByTestId('buka-contoh').click()
  await page.locator('[data-unor-id]').first().waitFor()
  await page.getByTestId('menu-beranda').click()

  const kartu = page.getByTestId('kartu-jabatan-kosong')
  const jumlah = angka(await kartu.getByTestId('jumlah').textContent())
  expect(jumlah).toBeGreaterThan(0)
  await kartu.getByRole('link', { name: `Jabatan kosong: lihat ${jumlah}` }).click()
  await page.getByRole('grid', { name: 'Jabatan kosong' }).waitFor()
  await page.getByText(`${jumlah} butir`).waitFor()

  const ekspor = async (nama: string): Promise<void> => {
    const berkas = join(userData, nama)
    await chooseInDialogs(app, { save: berkas })
    await page.getByTestId('ekspor').click()
    await page.getByRole('menuitem', { name: /Excel/ }).click()
    await expect.poll(() => existsSync(berkas) && statSync(berkas).size > 1000).toBe(true)
  }
  await ekspor('daftar.xlsx')

  await page.getByTestId('buka-laporan').click()
  await page.waitForURL(/#\/laporan\?id=jabatan-kosong/)
  await page.getByRole('grid').first().waitFor()
  await ekspor('laporan.xlsx')

  await page.getByTestId('menu-beranda').click()
  await page.getByTestId('kartu-jabatan-kosong').waitFor()
  expect(problems).toEqual([])
})

it('opens the register of exactly the people a bar counts, and the filter can be taken off again', async () => {
  const { page, problems } = penata
  await page.getByTestId('menu-beranda').click()
  const batang = page.getByRole('link', { name: /^III\/c: / })
  const jumlah = angka((await batang.getAttribute('aria-label'))?.split(':')[1] ?? null)
  await batang.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#\/pegawai\?golongan=/)
  await page.getByText(`${jumlah} pegawai`).waitFor()
  const tanda = page.getByTestId('tanda-saringan')
  expect(await tanda.textContent()).toContain('Gol. III/c')

  await tanda.getByRole('button', { name: 'Hapus semua' }).click()
  await page.getByText('600 pegawai').waitFor()
  expect(new URL(page.url()).hash).toBe('#/pegawai')
  expect(problems).toEqual([])
})

it('shows the people behind both sides of the pyramid', async () => {
  const { page } = penata
  for (const sisi of ['Laki-laki', 'Perempuan']) {
    await page.getByTestId('menu-beranda').click()
    const batang = page.getByRole('link', { name: new RegExp(`^${sisi} 41–45: `) })
    const jumlah = angka((await batang.getAttribute('aria-label'))?.split(':')[1] ?? null)
    await batang.click()
    await page.getByTestId('tanda-saringan').getByText('Usia 41–45').waitFor()
    await page.getByText(`${jumlah} pegawai`, { exact: true }).waitFor()
  }
})

it('says at start what falls due this week, once a day, and leads to the calendar', async () => {
  const { page, problems } = penata
  await page.getByTestId('menu-beranda').click()
  await page.evaluate(async () => {
    const ask = async (route: string, input: unknown): Promise<unknown> => {
      const reply = JSON.parse(await window.penata.call(route, input)) as { ok: boolean; value: unknown }
      if (!reply.ok) throw new Error(JSON.stringify(reply))
      return reply.value
    }
    const { hariIni } = (await ask('aplikasi.info', null)) as { hariIni: string }
    const cari = { jenis: 'tanpa-kontrak', cari: '', mulai: 0, jumlah: 1 }
    const { baris } = (await ask('pengingat.list', cari)) as { baris: { tuju: { id: string } }[] }
    const input = { id: null, pegawaiId: baris[0]?.tuju.id, nomor: null, mulai: hariIni, selesai: hariIni }
    await ask('command.run', { name: 'kontrak.save', input, kunci: crypto.randomUUID(), tempat: null })
  })
  const pita = page.getByTestId('pita-minggu')
  await pita.getByText('Kontrak PPPK berakhir').waitFor()
  await pita.getByRole('link', { name: 'Lihat kalender' }).click()
  await page.waitForURL(/#\/kalender/)

  await page.getByTestId('menu-beranda').click()
  await pita.getByRole('button', { name: 'Tutup pemberitahuan minggu ini' }).click()
  await pita.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByTestId('perlu-tindakan').waitFor()
  expect(await pita.count()).toBe(0)
  expect(problems).toEqual([])
})
