import { beforeAll, describe, expect, test } from 'vitest'
import type { StatusRencana } from '../../src/domain/mutasi/rencana'
import { SEBUTAN_STATUS_RENCANA } from '../../src/domain/mutasi/sebutan-rencana'
import { onePenata, searchInPalette } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
  await bukaRencana()
})

async function bukaRencana(): Promise<void> {
  const { page } = penata
  await page.getByTestId('menu-rotasi').click()
  await page
    .getByRole('link', { name: /Contoh: Rencana rotasi/ })
    .first()
    .click()
  await page.getByTestId('ruang-rencana').waitFor()
}

/** The status of the plan on the table. */
const status = (): Promise<string | null> =>
  penata.page.getByTestId('buka-tahapan').getByTestId('status-rencana').getAttribute('data-status')

/** Writes down the next stage with its paper. */
async function maju(ke: StatusRencana, dokumen: string | null = null): Promise<void> {
  const { page } = penata
  const tombol = page.getByTestId('tahap-maju')
  const nama = SEBUTAN_STATUS_RENCANA[ke]
  if ((await tombol.textContent()) !== `Lanjutkan ke ${nama}`) {
    await page.getByTestId('tahap-berikut').click()
    await page.getByRole('option', { name: nama, exact: true }).click()
  }
  await page.getByTestId('tahap-oleh').fill('Rina Penguji')
  if (dokumen !== null) await page.getByTestId('tahap-dokumen').fill(dokumen)
  await tombol.click()
  await page.locator(`[data-testid="buka-tahapan"] [data-status="${ke}"]`).waitFor()
}

async function tutupTahapan(): Promise<void> {
  await penata.page.keyboard.press('Escape')
  await penata.page.getByTestId('tahapan').waitFor({ state: 'detached' })
}

describe('the way of a plan, from draft to carried out', () => {
  test('weighs a scenario B beside A and goes on with one of them', async () => {
    const { page } = penata
    await page.getByTestId('tambah-skenario').click()
    await page.getByTestId('sakelar-skenario').waitFor()
    await page.getByTestId('tab-langkah').click()
    // the second candidate for Dinas Perhubungan is left out of B: its BLOK is gone
    const kandidat = page.locator('[data-testid^="langkah-"]', { hasText: 'Kepala Dinas Perhubungan' }).last()
    await kandidat.getByRole('button', { name: /^Batalkan langkah/ }).click()
    await page.getByTestId('jumlah-blok').getByText('0', { exact: true }).waitFor()
    await page.getByTestId('tampilan').getByText('Skenario', { exact: true }).click()
    const blok = page.getByTestId('ukuran-blok')
    await blok.waitFor()
    expect(await blok.locator('td').allInnerTexts()).toEqual(['2', expect.stringMatching(/^0/)])
    expect(await blok.locator('td').nth(1).getAttribute('data-terbaik')).toBe('true')
    await page.getByTestId('beda-skenario').getByText('Kepala Dinas Perhubungan').waitFor()
    await page.getByRole('button', { name: 'Teruskan yang ini' }).nth(1).click()
    await page.getByTestId('sakelar-skenario').waitFor({ state: 'detached' })
    await page.getByTestId('tampilan').getByText('Bagan', { exact: true }).click()
    expect(penata.problems).toEqual([])
  })

  test('stops at the gate while somebody has no post, and says where to put it right', async () => {
    const { page } = penata
    await page.getByTestId('buka-tahapan').click()
    await maju('USULAN', '800/1/USUL/2026')
    await maju('SIMULASI')
    await maju('UJI', '800/2/UJI/2026')
    await tutupTahapan()
    await page.getByTestId('tab-langkah').click()
    const tukar = page.locator('[data-testid^="langkah-"]', { hasText: 'Kepala Bidang Perdagangan' }).first()
    await tukar.getByRole('button', { name: /^Batalkan langkah/ }).click()
    await page.getByTestId('cabut-satu').click()
    await page.getByTestId('buka-tahapan').click()
    const tertahan = page.getByTestId('penghalang').locator('li[data-keras]', { hasText: 'belum ditempatkan' })
    await tertahan.waitFor()
    expect(await page.getByTestId('tahap-maju').isDisabled()).toBe(true)
    await tertahan.getByRole('button', { name: 'Lihat' }).click()
    await page.getByTestId('baki-belum-ditempatkan').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Semua orang dalam rencana ini sudah mendapat jabatan.').waitFor()
    expect(penata.problems).toEqual([])
  })

  test('goes through the meeting, back with a reason, and on again', async () => {
    const { page } = penata
    await page.getByTestId('buka-tahapan').click()
    await maju('SIDANG', 'BA/7/2026')
    await maju('DISETUJUI_PPK', 'NP/3/2026')
    await page.getByTestId('tahap-mundur-buka').click()
    await page.getByTestId('tahap-alasan').fill('Wali Kota meminta satu nama ditimbang lagi')
    await page.getByTestId('tahap-mundur').click()
    await page.getByText('Wali Kota meminta satu nama ditimbang lagi').waitFor()
    expect(await status()).toBe('SIDANG')
    await maju('DISETUJUI_PPK', 'NP/4/2026')
    await maju('PERTEK', 'PT/1/2026')
    expect(penata.problems).toEqual([])
  })

  test('wants the number of every approval before the decree', async () => {
    const { page } = penata
    const tertahan = page.getByTestId('penghalang').locator('li[data-keras]', { hasText: 'Nomor belum diisi' })
    await tertahan.first().waitFor()
    const banyak = await tertahan.count()
    expect(banyak).toBeGreaterThan(1)
    await tertahan.first().getByRole('button', { name: 'Lihat' }).click()
    const kosong = page.getByTestId('kelengkapan').locator('article:not([data-terisi])')
    for (let sisa = banyak; sisa > 0; sisa -= 1) {
      await kosong.first().getByPlaceholder('Nomor').fill(`IZIN/${sisa}/2026`)
      await page.keyboard.press('Enter')
      await expect.poll(() => kosong.count()).toBe(sisa - 1)
    }
    await page.getByTestId('buka-tahapan').click()
    await maju('SK_TERBIT', '821/7/2026')
    await tutupTahapan()
    expect(penata.problems).toEqual([])
  })

  test('is carried out for those who were there; the chain waits for who was not', async () => {
    const { page } = penata
    await page.getByTestId('buka-terapkan').click()
    const baris = page.getByTestId('dialog-terapkan').locator('li[data-pegawai-id]')
    const semua = await baris.count()
    await page.getByTestId('terapkan-ringkas').getByText(`${semua} penempatan baru`).waitFor()
    expect(await page.getByTestId('terapkan-nomor').inputValue()).toBe('821/7/2026')

    const ditinggalkan = baris.filter({ hasText: 'Sekretaris Dinas Komunikasi dan Informatika → ' }).first()
    await ditinggalkan.getByRole('checkbox').uncheck()
    await page
      .getByTestId('terapkan-tertahan')
      .getByText(/masih diduduki/)
      .waitFor()
    expect(await page.getByTestId('terapkan-ya').isDisabled()).toBe(true)
    await ditinggalkan.getByRole('checkbox').check()
    const absen = baris.filter({ hasText: 'Kepala Dinas Perhubungan' }).first()
    await absen.getByRole('checkbox').uncheck()
    await page.getByTestId('terapkan-ya').dblclick()

    await page.getByTestId('tindak-lanjut').waitFor()
    await page.getByText(`${semua - 1} dari ${semua} langkah sudah diterapkan.`).waitFor()
    await page.getByTestId('jumlah-blok').getByText('0', { exact: true }).waitFor()
    await page.getByTestId('tab-langkah').click()
    expect(await page.getByText('sudah berubah sejak langkah ini dibuat').count()).toBe(0)
    expect(await page.getByText('Belum dapat dilakukan').count()).toBe(0)
    expect(penata.problems).toEqual([])
  })

  test('is taken back whole, carried out again, and followed up per person', async () => {
    const { page } = penata
    await page.keyboard.press('Control+z')
    await page.getByTestId('tab-tindak-lanjut').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+y')
    await page.getByTestId('tab-tindak-lanjut').click()
    const daftar = page.getByTestId('tindak-lanjut')
    await daftar
      .getByRole('checkbox', { name: /^Surat Pernyataan Pelantikan .* selesai$/ })
      .first()
      .click()
    await daftar.getByText(/^1 dari \d+ selesai$/).waitFor()
    await daftar.getByRole('textbox', { name: /^Nomor Surat Pernyataan Pelantikan/ }).fill('800/SPP/1/2026')
    await page.keyboard.press('Enter')
    await page.getByTestId('buka-terapkan').click()
    await page.getByTestId('terapkan-ya').click()
    await page.getByText('Semua langkah sudah diterapkan.').waitFor()
    expect(penata.problems).toEqual([])
  })

  test('shows its stage on the list, at home and in the search; the other scenario lies in the archive', async () => {
    const { page } = penata
    await page.getByTestId('menu-rotasi').click()
    await page.locator('[data-testid="status-rencana"][data-status="SK_TERBIT"]').waitFor()
    await page.getByTestId('rencana-mana').getByText('Arsip', { exact: true }).click()
    await page.getByRole('link', { name: /Contoh: Rencana rotasi/ }).waitFor()
    await page.getByTestId('menu-beranda').click()
    await page.locator('[data-testid="status-rencana"][data-status="SK_TERBIT"]').waitFor()
    await searchInPalette(page, 'rencana rotasi triwulan')
    await page.getByRole('dialog').getByText('SK terbit').waitFor()
    await page.keyboard.press('Enter')
    await page.getByTestId('ruang-rencana').waitFor()
    expect(await status()).toBe('SK_TERBIT')
    expect(penata.problems).toEqual([])
  })
})
