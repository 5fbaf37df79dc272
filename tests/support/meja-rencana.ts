import type { Page } from 'playwright-core'
import type { Rantai, UjungRantai } from '../../src/domain/mutasi/rantai'
import { RencanaId, type StatusRencana } from '../../src/domain/mutasi/rencana'
import { SEBUTAN_STATUS_RENCANA } from '../../src/domain/mutasi/sebutan-rencana'
import { UKURAN_RENCANA, type SkorRencana, type UkuranRencana } from '../../src/domain/mutasi/skor-rencana'
import type { JabatanId } from '../../src/domain/organisasi/jabatan'
import { angka, rupiah, selisihTeks } from '../../src/ui/lib/format'
import { labelJenisRencana } from '../../src/ui/text/jalan-rencana'

/** A chain as the list of the plan shows it: its title, the people in their order, and how it ends. */
export type RantaiTampil = { readonly judul: string; readonly orang: readonly string[]; readonly ujung: UjungRantai['jenis'] }

/** Reads the chains from the tab "Langkah". */
export async function bacaRantai(page: Page): Promise<readonly RantaiTampil[]> {
  await page.getByTestId('tab-langkah').click()
  await page.getByTestId('rantai-1').waitFor()
  return page.locator('section[data-testid^="rantai-"]').evaluateAll((bagian) =>
    bagian.map((b) => ({
      judul: b.getAttribute('aria-label') ?? '',
      orang: [...b.querySelectorAll('article')].map((a) => a.getAttribute('data-pegawai-id') ?? ''),
      // the screen writes the kinds of the domain
      ujung: b.querySelector('[data-testid="ujung-rantai"]')?.getAttribute('data-jenis') as UjungRantai['jenis']
    }))
  )
}

/** The same chains as the domain finds them. */
export const rantaiSeharusnya = (rantai: readonly Rantai[]): readonly RantaiTampil[] =>
  rantai.map(({ nomor, awal, lepas, langkah, ujung }) => ({
    judul: `${awal.jenis === 'LINGKARAN' ? 'Lingkaran' : 'Rantai'} ${nomor}`,
    orang: [...(lepas ? [lepas] : []), ...langkah].map((l) => l.pegawaiId),
    ujung: ujung.jenis
  }))

/** A measure and how it is written. */
type Ukur = readonly [UkuranRencana, string]

/** Reads the scores of the only scenario. */
export async function bacaSkor(page: Page): Promise<readonly Ukur[]> {
  await page.getByTestId('tampilan').getByText('Skenario', { exact: true }).click()
  await page.getByTestId('skor-skenario').waitFor()
  return Promise.all(
    UKURAN_RENCANA.map(async (ukuran): Promise<Ukur> => {
      const sel = page.getByTestId(`ukuran-${ukuran}`).locator('td').first()
      return [ukuran, await sel.evaluate((td) => td.firstChild?.textContent ?? '')]
    })
  )
}

/** The same scores as the domain reckons them. */
export const skorSeharusnya = (skor: SkorRencana): readonly Ukur[] =>
  UKURAN_RENCANA.map((ukuran) => [ukuran, nilaiTeks(ukuran, skor[ukuran])])

function nilaiTeks(ukuran: UkuranRencana, nilai: number | null): string {
  if (nilai === null) return '—'
  if (ukuran !== 'tunjangan') return angka(nilai)
  return nilai === 0 ? rupiah(0) : selisihTeks(nilai, rupiah)
}

/** The plan the window shows, by its address. */
export function rencanaTerbuka(page: Page): RencanaId {
  const [, id] = /[?&]id=([^&]+)/.exec(page.url()) ?? []
  return RencanaId.parse(id)
}

/** Begins a rotation from the list of plans, and answers what its dialog says of the posts vacant on that day. */
export async function buatRencana(page: Page, nama: string, tmt: string): Promise<string> {
  const dialog = page.getByRole('dialog')
  await page.getByTestId('menu-rotasi').click()
  await page.getByTestId('rencana-baru').click()
  await page.getByLabel('Nama rencana').fill(nama)
  await dialog.locator('input[type="date"]').fill(tmt)
  await dialog.getByText(labelJenisRencana.PENGISIAN, { exact: true }).click()
  const kosong = page.getByTestId('kosong-pada-tmt').locator('p').first()
  await kosong.waitFor()
  const tertulis = await kosong.innerText()
  await dialog.getByText(labelJenisRencana.ROTASI, { exact: true }).click()
  await page.getByRole('button', { name: 'Buat rencana' }).click()
  await page.getByText('Belum ada langkah').waitFor()
  return tertulis
}

/** Turns to another view of the plan. */
export const bukaTampilan = (page: Page, nama: 'Bagan' | 'Papan' | 'Matriks' | 'Skenario'): Promise<void> =>
  page.getByTestId('tampilan').getByText(nama, { exact: true }).click()

/** Finds a person in the panel by NIP. */
export async function cariOrang(page: Page, nip: string): Promise<void> {
  await page.getByTestId('tab-cari').click()
  await page.getByTestId('cari-pegawai-rencana').fill(nip)
  await page.getByTestId(`orang-${nip}`).waitFor()
}

/** A person, the post they are moved to, and by which of the ways that are offered. */
export type Pindahan = {
  readonly nip: string
  readonly jabatanId: JabatanId
  readonly jabatan: string
  readonly cara: string
  readonly sampai?: string
}

/** Moves a person by the menus alone. */
export async function pindahkan(page: Page, { nip, jabatanId, jabatan, cara, sampai }: Pindahan): Promise<void> {
  await cariOrang(page, nip)
  await page
    .getByTestId(`orang-${nip}`)
    .getByRole('button', { name: /^Tindakan untuk/ })
    .click()
  await page.getByRole('menuitem', { name: 'Pindahkan ke…' }).click()
  await page.getByTestId('cari-jabatan').fill(jabatan)
  const dialog = page.getByRole('dialog')
  await dialog.locator(`button[data-jabatan-id="${jabatanId}"]`).click()
  const tombol = page.getByRole('button', { name: cara, exact: true })
  if (sampai !== undefined) await dialog.locator('section').filter({ has: tombol }).getByLabel('Sampai').fill(sampai)
  await tombol.click()
  await dialog.waitFor({ state: 'detached' })
}

/** Opens the stages of the plan, as far as they are not open. */
export async function bukaTahapan(page: Page): Promise<void> {
  if ((await page.getByTestId('tahapan').count()) === 0) await page.getByTestId('buka-tahapan').click()
  await page.getByTestId('tahap-maju').waitFor()
}

/** Closes them. */
export async function tutupTahapan(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByTestId('tahapan').waitFor({ state: 'detached' })
}

/** Writes down the next stage with its paper, in the open drawer. */
export async function maju(page: Page, ke: StatusRencana, dokumen: string): Promise<void> {
  const tombol = page.getByTestId('tahap-maju')
  const nama = SEBUTAN_STATUS_RENCANA[ke]
  if ((await tombol.textContent()) !== `Lanjutkan ke ${nama}`) {
    await page.getByTestId('tahap-berikut').click()
    await page.getByRole('option', { name: nama, exact: true }).click()
  }
  await page.getByTestId('tahap-oleh').fill('Rina Penguji')
  await page.getByTestId('tahap-dokumen').fill(dokumen)
  await tombol.click()
  await page.locator(`[data-testid="buka-tahapan"] [data-status="${ke}"]`).waitFor()
}

/** What stands hard before the next stage, in words. */
export const penahan = (page: Page): Promise<readonly string[]> =>
  page.getByTestId('penghalang').locator('li[data-keras] > span').allInnerTexts()

/** Changes the TMT of the plan in its head. */
export async function ubahTmt(page: Page, tmt: string): Promise<void> {
  await page.getByLabel('TMT rencana').fill(tmt)
  await page.keyboard.press('Enter')
}

/** Overrides the first finding of a rule under a heading, with reason, officer and paper. */
export async function kesampingkan(
  page: Page,
  { kelompok, aturan }: { readonly kelompok: string; readonly aturan: string }
): Promise<void> {
  await page.getByTestId('tab-temuan').click()
  await page
    .getByRole('region', { name: kelompok, exact: true })
    .getByTestId(`temuan-${aturan}`)
    .getByRole('button', { name: 'Kesampingkan…' })
    .first()
    .click()
  await page.getByTestId('alasan').fill(PENGESAMPINGAN.alasan)
  await page.getByTestId('petugas').fill(PENGESAMPINGAN.petugas)
  await page.getByLabel('Nomor surat rujukan').fill(PENGESAMPINGAN.rujukan)
  await page.getByTestId('kesampingkan-simpan').click()
  await page.getByText(`Alasan: ${PENGESAMPINGAN.alasan} (${PENGESAMPINGAN.rujukan})`).waitFor()
}

/** What an override of these journeys says. */
export const PENGESAMPINGAN = {
  alasan: 'Disetujui Tim Penilai Kinerja karena kebutuhan organisasi.',
  petugas: 'Kepala Bidang Mutasi',
  rujukan: '800/15/TPK/2026'
}

/** Types the number of every approval that still has none. */
export async function isiKelengkapan(page: Page): Promise<void> {
  await page.getByTestId('tab-kelengkapan').click()
  const kosong = page.getByTestId('kelengkapan').locator('article:not([data-terisi])')
  await kosong.first().waitFor()
  for (let sisa = await kosong.count(); sisa > 0; sisa -= 1) {
    await kosong.first().getByPlaceholder('Nomor').fill(`IZIN/${sisa}/2026`)
    await page.keyboard.press('Enter')
    await page.waitForFunction((n) => document.querySelectorAll('[data-testid="kelengkapan"] article:not([data-terisi])').length < n, sisa)
  }
}
