import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { PegawaiRingkas } from '../../src/domain/pegawai/pegawai'
import { chooseInDialogs, onePenata } from '../support/launch-penata'
import { samarkan } from '../../src/domain/pegawai/samarkan'
import { bulanDua, bulanSatu, orangKe, writeNominatif } from '../support/nominatif-bulanan'

const penata = onePenata()

const Snapshot = z.object({ value: z.object({ pegawai: z.array(PegawaiRingkas) }) })
const Detail = z.object({ value: z.object({ pegawai: z.object({ email: z.string().nullable(), agama: z.string().nullable() }) }) })

const call = async (page: Page, route: string, input: unknown): Promise<unknown> => {
  const reply = await page.evaluate(([r, i]) => Reflect.get(window, 'penata').call(r, i), [route, input] as const)
  return JSON.parse(reply)
}

const people = async (page: Page): Promise<readonly PegawaiRingkas[]> =>
  Snapshot.parse(await call(page, 'organisasi.snapshot', { tanggal: null })).value.pegawai

async function idOf(page: Page, n: number): Promise<string> {
  const person = (await people(page)).find((p) => p.nip === orangKe(n)['NIP BARU'])
  if (!person) throw new Error(`Person ${n} was not imported`)
  return person.id
}

const detailOf = async (page: Page, n: number): Promise<z.infer<typeof Detail>['value']['pegawai']> =>
  Detail.parse(await call(page, 'pegawai.detail', { id: await idOf(page, n) })).value.pegawai

async function editByHand(page: Page, n: number, patch: Readonly<Record<string, string>>): Promise<void> {
  const input = { id: await idOf(page, n), patch }
  const reply = await call(page, 'command.run', { name: 'pegawai.update', input, kunci: crypto.randomUUID(), tempat: null })
  expect(reply).toMatchObject({ ok: true })
}

async function openFile(path: string): Promise<void> {
  const { app, page } = penata
  await chooseInDialogs(app, { open: path })
  await page.getByTestId('impor-pilih').click()
  await page.getByTestId('impor-jenis').waitFor()
}

async function saveDraft(): Promise<void> {
  const { page } = penata
  await page.getByTestId('tahap-simpan').click()
  await page.getByTestId('impor-simpan').click()
  await page.getByTestId('impor-selesai').waitFor()
}

test('month 2 shows only what changed, and keeps what was written by hand until the officer says otherwise', async () => {
  const { page, problems, userData } = penata
  const [satu, dua] = [join(userData, 'bulan-1.xlsx'), join(userData, 'bulan-2.xlsx')]
  await writeNominatif(satu, bulanSatu())
  await writeNominatif(dua, bulanDua())

  await page.getByTestId('impor-siasn').click()
  await openFile(satu)
  await saveDraft()
  expect(await people(page)).toHaveLength(30)
  await editByHand(page, 1, { email: 'satu.tangan@contoh.go.id' })
  await editByHand(page, 2, { agama: 'Kristen' })

  await page.getByTestId('impor-lagi').click()
  await openFile(dua)
  await page.getByTestId('tahap-banding').click()
  for (const jumlah of ['Pegawai (17)', 'Bentrok (1)', 'Berubah (12)', 'Baru (3)', 'Tidak di berkas (2)', 'Sama (16)'])
    await page.getByText(jumlah, { exact: true }).waitFor()

  // the conflict stands first, with both values; nothing is taken before it is chosen
  const bentrok = page.getByTestId('bentrok-email')
  await bentrok.getByText('satu.tangan@contoh.go.id').waitFor()
  expect(await bentrok.getByRole('radio', { name: /Nilai aplikasi/ }).isChecked()).toBe(true)
  await bentrok.getByRole('radio', { name: /Nilai berkas/ }).click()
  await bentrok.getByRole('radio', { name: /Nilai berkas/, checked: true }).waitFor()
  await page.getByTestId('impor-lanjut').click()
  await page.getByText('17 baris akan disimpan').waitFor()
  await saveDraft()

  expect(await people(page)).toHaveLength(33)
  expect(await detailOf(page, 1)).toMatchObject({ email: samarkan('email', 'satu.berkas@contoh.go.id') })
  expect(await detailOf(page, 2)).toMatchObject({ agama: 'Kristen' })

  // one undo takes the whole month back
  await page.keyboard.press('Control+z')
  await page
    .getByText(/Diurungkan/)
    .first()
    .waitFor()
  expect(await people(page)).toHaveLength(30)
  expect(await detailOf(page, 1)).toMatchObject({ email: samarkan('email', 'satu.tangan@contoh.go.id') })
  expect(problems).toEqual([])
})
