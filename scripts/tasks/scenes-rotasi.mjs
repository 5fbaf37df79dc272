import { scenesNaskah } from './scenes-naskah.mjs'

/** The screens of a rotation, from the list of plans to what is left to do after the pelantikan; each entered from the one before. */
export const scenesRotasi = [
  {
    name: 'rotasi-daftar',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByTestId('menu-rotasi').click()
      await page.getByTestId('rencana-baru').waitFor()
    }
  },
  {
    name: 'rotasi',
    enter: async (page) => {
      await page.getByText('Contoh: Rencana rotasi triwulan I').first().click()
      await page.getByTestId('ruang-rencana').waitFor()
      await page.getByTestId('pita-bagan').waitFor()
    }
  },
  {
    name: 'rotasi-temuan',
    enter: async (page) => {
      await page.getByTestId('tab-temuan').click()
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
    name: 'rotasi-putar',
    enter: async (page) => {
      await page.getByTestId('tab-langkah').click()
      await page.getByRole('button', { name: 'Putar ulang rencana langkah demi langkah' }).click()
      await page.getByTestId('kalimat-putar').waitFor()
      await page.keyboard.press('ArrowRight')
    }
  },
  {
    name: 'calon',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByTestId('bilah-putar').waitFor({ state: 'detached' })
      await page.getByTestId('tab-calon').click()
      await page.getByTestId('cari-jabatan').fill('kepala dinas komunikasi')
      await page
        .getByRole('button', { name: /^Kepala Dinas Komunikasi/ })
        .first()
        .click()
      await page.getByTestId('jumlah-calon').waitFor()
      await page
        .getByTestId('calon-1')
        .getByRole('button', { name: /^Rincian nilai/ })
        .click()
    }
  },
  {
    name: 'calon-banding',
    enter: async (page) => {
      await page
        .getByTestId('calon-1')
        .getByRole('button', { name: /^Rincian nilai/ })
        .click()
      for (const n of [1, 2, 3]) await page.getByTestId(`calon-${n}`).getByRole('checkbox').click()
      await page.getByTestId('bandingkan').click()
      await page.getByTestId('tabel-banding').waitFor()
    }
  },
  {
    name: 'papan',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByTestId('tabel-banding').waitFor({ state: 'detached' })
      await view(page, 'Papan')
      await page.getByTestId('papan').waitFor()
      await page.getByTestId('kolom-kosong').locator('[data-kartu]').first().click()
      await page.getByTestId('kolom-calon').locator('[data-baris-calon]').first().waitFor()
    }
  },
  {
    name: 'matriks',
    enter: async (page) => {
      await view(page, 'Matriks')
      await page.getByTestId('matriks-baris-1').waitFor()
    }
  },
  {
    name: 'usul-rotasi',
    enter: async (page) => {
      await page.getByTestId('buka-usul').click()
      await page.getByTestId('usul-ukuran').waitFor()
    }
  },
  {
    name: 'usul-rotasi-hasil',
    enter: async (page) => {
      await page.getByTestId('usul-cari').click()
      await page.getByTestId('hasil-usul').waitFor({ timeout: 60_000 })
    }
  },
  {
    name: 'skenario',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByTestId('hasil-usul').waitFor({ state: 'detached' })
      await view(page, 'Bagan')
      await page.getByTestId('tambah-skenario').click()
      await page.getByTestId('sakelar-skenario').waitFor()
      await page.getByTestId('tab-langkah').click()
      const kedua = page.locator('[data-testid^="langkah-"]', { hasText: 'Kepala Dinas Perhubungan' }).last()
      await kedua.getByRole('button', { name: /^Batalkan langkah/ }).click()
      await page.getByTestId('jumlah-blok').getByText('0', { exact: true }).waitFor()
      await view(page, 'Skenario')
      await page.getByTestId('beda-skenario').waitFor()
    }
  },
  {
    name: 'rapat',
    enter: async (page) => {
      await page.getByRole('button', { name: 'Teruskan yang ini' }).nth(1).click()
      await page.getByTestId('sakelar-skenario').waitFor({ state: 'detached' })
      await page.getByTestId('ke-rapat').click()
      await page.getByTestId('calon-rapat-1').waitFor()
      await page.keyboard.press('1')
    }
  },
  {
    name: 'naskah',
    enter: async (page) => {
      await openPlan(page)
      await page.getByTestId('ke-naskah').click()
      await page.getByTestId('naskah-sk-mutasi').click()
      await page.getByTestId('lembar-1').locator('canvas').waitFor()
    }
  },
  ...scenesNaskah,
  {
    name: 'tahapan',
    enter: async (page) => {
      await openPlan(page)
      for (const status of ['USULAN', 'SIMULASI', 'UJI']) await page.evaluate(advance, { status, dokumen: `800/${status}/2026` })
      await page.getByTestId('buka-tahapan').click()
      await page.getByTestId('tahap-maju').waitFor()
    }
  },
  {
    name: 'kelengkapan',
    enter: async (page) => {
      for (const status of ['SIDANG', 'DISETUJUI_PPK', 'PERTEK']) await page.evaluate(advance, { status, dokumen: `800/${status}/2026` })
      await page.getByTestId('penghalang').getByRole('button', { name: 'Lihat' }).first().click()
      await page.getByTestId('kelengkapan').waitFor()
    }
  },
  {
    name: 'terapkan',
    enter: async (page) => {
      await fillNumbers(page)
      await page.evaluate(advance, { status: 'SK_TERBIT', dokumen: '821/7/2026' })
      await page.getByTestId('buka-terapkan').click()
      await page.getByTestId('terapkan-ringkas').waitFor()
    }
  },
  {
    name: 'tindak-lanjut',
    enter: async (page) => {
      await page.getByTestId('terapkan-oleh').fill('Rina Pratiwi')
      await page.getByTestId('terapkan-ya').click()
      await page.getByTestId('tindak-lanjut').waitFor()
    }
  },
  {
    name: 'ketentuan',
    enter: async (page) => {
      await page.getByTestId('menu-ketentuan').click()
      await page.getByTestId('bab-R-01').click()
      await page.getByTestId('butir-R-01.bulanMinimum').waitFor()
    }
  },
  {
    name: 'masa-larangan',
    enter: async (page) => {
      await page.getByTestId('tab-ketentuan').getByText('Masa larangan').click()
      await page.getByTestId('daftar-larangan').waitFor()
    }
  }
]

const view = (page, name) => page.getByTestId('tampilan').getByText(name, { exact: true }).click()

/** Opens the plan of the sample that is being worked on. */
async function openPlan(page) {
  await page.evaluate(() => (window.location.hash = '#/rotasi'))
  await page.getByText('Contoh: Rencana rotasi triwulan I').first().click()
  await page.getByTestId('ruang-rencana').waitFor()
}

/** Types a number for every approval that has none. */
async function fillNumbers(page) {
  const open = page.getByTestId('kelengkapan').locator('article:not([data-terisi])')
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().getByPlaceholder('Nomor').fill(`${left}/IZIN/2026`)
    await page.keyboard.press('Enter')
    await page.waitForFunction((n) => document.querySelectorAll('[data-testid="kelengkapan"] article:not([data-terisi])').length < n, left)
  }
}

/** Takes the plan on the table to its next stage, as the window itself would. Runs in the page. */
async function advance({ status, dokumen }) {
  const ask = async (route, input) => {
    const reply = JSON.parse(await window.penata.call(route, input))
    if (!reply.ok) throw new Error(`${status}: ${reply.error.pesan}`)
    return reply.value
  }
  const id = new URLSearchParams(window.location.hash.split('?')[1]).get('id')
  const { hariIni } = await ask('aplikasi.info', null)
  const { rencana } = await ask('rencana.detail', { id })
  const input = { id, dari: rencana.status, status, tanggal: hariIni, oleh: 'Rina Pratiwi', dokumen, catatan: null }
  await ask('command.run', { name: 'rencana.advance', input, kunci: crypto.randomUUID(), tempat: null })
}
