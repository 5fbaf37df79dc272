/** The parts of the screen Naskah, entered from the papers of a plan. */
export const scenesNaskah = [
  {
    name: 'naskah-petikan',
    enter: async (page) => {
      await page.getByTestId('naskah-petikan').click()
      await page.getByTestId('pilih-subjek').waitFor()
      await page.getByTestId('lembar-1').locator('canvas').waitFor()
    }
  },
  {
    name: 'naskah-paket',
    enter: async (page) => {
      await page.getByTestId('tab-paket').click()
      await page.getByTestId('daftar-paket').waitFor()
    }
  },
  {
    name: 'naskah-pola',
    enter: async (page) => {
      await page.getByTestId('tab-pola').click()
      await page.getByTestId('pola-spmt').click()
      await page.getByTestId('lembar-1').locator('canvas').waitFor()
    }
  },
  {
    name: 'naskah-nomor',
    enter: async (page) => {
      await page.getByTestId('tab-nomor').click()
      await page.getByTestId('daftar-buku').waitFor()
    }
  },
  {
    name: 'naskah-arsip',
    enter: async (page) => {
      await page.getByTestId('tab-arsip').click()
      await page.getByTestId('cari-arsip').waitFor()
    }
  }
]
