import { join } from 'node:path'
import { root } from '../setup/project.mjs'
import { scenesRotasi } from './scenes-rotasi.mjs'

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
  {
    name: 'bagan',
    enter: async (page) => {
      await page.locator('.mantine-Notification-root').waitFor({ state: 'detached' })
      await open(page, 'bagan', '[data-unor-id]')
    }
  },
  { name: 'pegawai', enter: (page) => open(page, 'pegawai', '[role=grid] [role=row] strong') },
  {
    name: 'pegawai-detail',
    enter: async (page) => {
      await page.locator('[role=grid] [role=row] strong').nth(3).click()
      await page.getByTestId('jejak').first().waitFor()
    }
  },
  {
    name: 'pegawai-ubah',
    enter: async (page) => {
      await page.getByTestId('ubah-pegawai').click()
      await page.getByTestId('formulir-pegawai').waitFor()
    }
  },
  {
    name: 'kalender',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await open(page, 'kalender', '[data-testid=kisi-bulan]')
    }
  },
  {
    name: 'kualitas',
    enter: async (page) => {
      await open(page, 'kualitas', 'text=NIK belum ada')
    }
  },
  {
    name: 'kualitas-rincian',
    enter: async (page) => {
      await page.getByRole('link', { name: 'NIK belum ada' }).click()
      await page.getByRole('textbox', { name: /^NIK / }).first().waitFor()
    }
  },
  {
    name: 'jabatan',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await open(page, 'jabatan', '[role="gridcell"]')
    }
  },
  {
    name: 'jabatan-detail',
    enter: async (page) => {
      await page.getByRole('grid').getByText('Sekretaris Daerah').first().click()
      await page.getByTestId('detail-jabatan').waitFor()
    }
  },
  {
    name: 'jabatan-ubah',
    enter: async (page) => {
      await page.getByTestId('jabatan-ubah').click()
      await page.getByTestId('form-jabatan').waitFor()
    }
  },
  {
    name: 'unor',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByTestId('detail-jabatan').waitFor()
      await page.keyboard.press('Escape')
      await page.getByTestId('detail-jabatan').waitFor({ state: 'detached' })
      await open(page, 'unor', '[role="treeitem"]')
      await page.locator('[data-unor="Dinas Perhubungan"]').click()
    }
  },
  {
    name: 'unor-gabung',
    enter: async (page) => {
      await page.getByTestId('unor-lain').click()
      await page.getByRole('menuitem', { name: 'Gabungkan ke unit lain…' }).click()
      await page.getByTestId('gabung-tujuan').fill('Dinas Komunikasi')
      await page.getByRole('option', { name: 'Dinas Komunikasi dan Informatika', exact: true }).click()
    }
  },
  {
    name: 'peta-jabatan',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByTestId('dialog-gabung').waitFor({ state: 'detached' })
      await open(page, 'peta-jabatan', '[role="gridcell"]')
    }
  },
  {
    name: 'peta-jabatan-beban',
    enter: async (page) => {
      await page.getByTestId('daftar-perangkat').getByText('Badan Kepegawaian').first().click()
      await page.getByRole('tab', { name: 'Beban kerja' }).click()
      await page.getByRole('gridcell').first().waitFor()
    }
  },
  {
    name: 'formasi',
    enter: async (page) => {
      await page.getByRole('tab', { name: 'Formasi' }).click()
      await page.getByTestId('jumlah-formasi').waitFor()
    }
  },
  {
    name: 'abk',
    enter: async (page) => {
      await page.getByRole('tab', { name: 'Kebutuhan' }).click()
      await page
        .getByRole('gridcell', { name: /Penelaah Teknis Kebijakan/ })
        .first()
        .dblclick()
      await page.getByTestId('ringkas-abk').waitFor()
    }
  },
  {
    name: 'acuan',
    enter: async (page) => {
      await open(page, 'acuan', '[role="gridcell"]')
    }
  },
  {
    name: 'impor-berkas',
    enter: async (page, app) => {
      await app.evaluate(
        ({ dialog }, path) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
        },
        join(root, 'tests', 'fixtures', 'siasn-data-utama.xlsx')
      )
      await open(page, 'impor', '[data-testid="impor-pilih"]')
    }
  },
  {
    name: 'impor-kolom',
    enter: async (page) => {
      await page.getByTestId('impor-pilih').click()
      await page.getByTestId('impor-jenis').waitFor()
    }
  },
  {
    name: 'impor-periksa',
    enter: async (page) => {
      await page.getByTestId('tahap-periksa').click()
      await page.getByTestId('rincian-masalah').waitFor()
    }
  },
  {
    name: 'impor-banding',
    enter: async (page) => {
      await page.getByTestId('tahap-banding').click()
      await page.getByTestId('panel-beda').getByRole('heading').waitFor()
    }
  },
  {
    name: 'rancangan-daftar',
    enter: async (page) => {
      await page.evaluate(makeDrafts)
      await open(page, 'rancangan', '[data-testid="rancangan-bandingkan"]')
    }
  },
  {
    name: 'rancangan-banding',
    enter: async (page) => {
      await page.getByTestId('rancangan-bandingkan').click()
      await page.getByTestId('tabel-banding').waitFor()
    }
  },
  {
    name: 'rancangan',
    enter: async (page) => {
      await page.getByTestId('tabel-banding').getByRole('link', { name: 'Dinas rumpun teknis' }).click()
      await page.getByTestId('usulan-3').getByRole('button').first().click()
    }
  },
  ...scenesRotasi,
  {
    name: 'palet',
    enter: async (page) => {
      await page.keyboard.press('Control+k')
      await page.keyboard.type('kepala bidang')
      await page.getByRole('dialog').getByText('Kepala Bidang').first().waitFor()
    }
  },
  {
    name: 'laporan',
    enter: async (page) => {
      await page.keyboard.press('Escape')
      await open(page, 'laporan', '[data-testid="lembar-laporan"] [role="gridcell"]')
    }
  },
  {
    name: 'laporan-statistik',
    enter: async (page) => {
      await page.getByTestId('laporan-statistik').click()
      await page.getByTestId('tabel-3').click()
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

/** Two drafts of the sample city, made as the window itself would. Runs in the page. */
async function makeDrafts() {
  const ask = async (route, input) => JSON.parse(await window.penata.call(route, input)).value
  const run = (name, input) => ask('command.run', { name, input, kunci: crypto.randomUUID(), tempat: null })
  const { unor } = await ask('organisasi.snapshot', { tanggal: null })
  const { hariIni } = await ask('aplikasi.info', null)
  const named = (nama) => unor.find((u) => u.nama === nama)
  const [tujuan, lebur] = [named('Dinas Perhubungan'), named('Dinas Komunikasi dan Informatika')]
  const bidang = unor.filter((u) => u.indukId === lebur.id && u.jenis === 'BIDANG').map((u) => u.id)
  const isian = {
    nama: 'Dinas Perhubungan, Komunikasi dan Informatika',
    jenis: tujuan.jenis,
    tipe: tujuan.tipe,
    kode: tujuan.kode,
    aktifDari: tujuan.aktifDari
  }
  const usulan = [
    ['unor.move', { ids: bidang, indukId: tujuan.id, bawahan: 'IKUT' }],
    ['unor.update', { id: tujuan.id, isian }],
    ['unor.end', { ids: [lebur.id], sampai: hariIni, bawahan: 'IKUT', pegawai: 'LEPAS' }]
  ]
  for (const [nama, banyak] of [
    ['Dinas rumpun teknis', usulan.length],
    ['Hanya memindahkan bidang', 1]
  ]) {
    await run('rancangan.create', { nama, tmt: hariIni, catatan: null })
    const { id: rancanganId } = (await ask('rancangan.list', null)).find((r) => r.nama === nama)
    for (const [perintah, masukan] of usulan.slice(0, banyak)) await run('usulan.add', { rancanganId, perintah, masukan })
  }
}

async function open(page, feature, landmark) {
  await page.getByTestId(`menu-${feature}`).click()
  await page.locator(landmark).first().waitFor()
}
