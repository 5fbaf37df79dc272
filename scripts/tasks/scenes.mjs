import { join } from 'node:path'
import { root } from '../setup/project.mjs'

/** The screens to picture, in the order of a first working day; each entered from the one before. */
export const scenes = [
  { name: 'awal', enter: (page) => page.getByRole('button', { name: /Buka contoh/ }).waitFor() },
  {
    name: 'beranda',
    enter: async (page) => {
      await page.getByRole('button', { name: /Buka contoh/ }).click()
      await page.locator('[data-unor-id]').first().waitFor()
      await open(page, 'beranda', 'text=Jabatan')
    }
  },
  { name: 'bagan', enter: (page) => open(page, 'bagan', '[data-unor-id]') },
  { name: 'pegawai', enter: (page) => open(page, 'pegawai', 'table tbody tr') },
  {
    name: 'pegawai-detail',
    enter: async (page) => {
      await page.locator('table tbody tr').nth(3).click()
      await page.getByTestId('detail-pegawai').waitFor()
    }
  },
  {
    name: 'rotasi-daftar',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await open(page, 'rotasi', '[data-testid="rencana-baru"]')
    }
  },
  {
    name: 'rotasi',
    enter: async (page) => {
      await page.getByText('Contoh: Rencana rotasi triwulan I').first().click()
      await page.getByTestId('ruang-rencana').waitFor()
    }
  },
  {
    name: 'rotasi-temuan',
    enter: async (page) => {
      await page.getByRole('tab', { name: /Temuan/ }).click()
      await page.getByTestId('temuan').waitFor()
    }
  },
  {
    name: 'rotasi-cari',
    enter: async (page) => {
      await page.getByTestId('tab-cari').click()
      await page.getByTestId('jabatan-kosong').waitFor()
    }
  },
  {
    name: 'naskah',
    enter: async (page) => {
      await page.getByTestId('ke-naskah').click()
      await page.getByTestId('pratinjau').waitFor()
    }
  },
  {
    name: 'impor',
    enter: async (page, app) => {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
        },
        join(root, 'tests', 'fixtures', 'siasn-data-utama.xlsx')
      )
      await open(page, 'impor', '[data-testid="impor-pilih"]')
      await page.getByTestId('impor-pilih').click()
      await page.getByTestId('impor-pratinjau').waitFor()
    }
  },
  {
    name: 'palet',
    enter: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('kepala bidang')
      await page.getByRole('dialog').getByText('Kepala Bidang').first().waitFor()
    }
  },
  {
    name: 'riwayat',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await open(page, 'riwayat', 'table tbody tr')
    }
  }
]

async function open(page, feature, landmark) {
  await page.getByTestId(`menu-${feature}`).click()
  await page.locator(landmark).first().waitFor()
}
