import type { Locator, Page } from 'playwright-core'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { resize } from '../../scripts/driver/open-penata.mjs'
import { drag } from '../support/drag'
import { onePenata, searchInPalette } from '../support/launch-penata'

const penata = onePenata()
beforeAll(async () => {
  await penata.page.getByRole('button', { name: /Buka contoh/ }).click()
  await penata.page.getByTestId('bagan').waitFor()
})
beforeEach(async () => {
  await penata.page.evaluate(() => (location.hash = '#/beranda'))
  await penata.page.getByTestId('menu-bagan').click()
  await penata.page.getByTestId('kartu-dinas-perhubungan').waitFor()
})

type Baris = { readonly id: string; readonly nama: string; readonly indukId: string | null; readonly urut: number }

/** Every unit as stored, in order: read past the screen, so that what is shown cannot hide what was done. */
const unitOf = (page: Page): Promise<readonly Baris[]> =>
  page.evaluate(async () => {
    const reply = JSON.parse(await window.penata.call('organisasi.snapshot', { tanggal: null })) as { value: { unor: Baris[] } }
    return reply.value.unor.toSorted((a, b) => a.urut - b.urut)
  })

/** The names of what stands right below a unit (null = at the top), in order. */
async function anakDari(page: Page, nama: string | null): Promise<readonly string[]> {
  const unit = await unitOf(page)
  const induk = unit.find((u) => u.nama === nama)?.id ?? null
  return unit.filter((u) => u.indukId === induk).map((u) => u.nama)
}

/** The whole organisation in words; equal before and after means nothing was changed. */
const susunan = async (page: Page): Promise<readonly string[]> =>
  (await unitOf(page)).map(({ id, nama, indukId, urut }) => `${id} ${nama} ${indukId} ${urut}`).toSorted()

/** The unit a post stands in. */
const unitJabatan = (page: Page, nama: string): Promise<string | undefined> =>
  page.evaluate(async (dicari) => {
    type Jawaban = { value: { unor: Baris[]; jabatan: { nama: string; unorId: string }[] } }
    const { value } = JSON.parse(await window.penata.call('organisasi.snapshot', { tanggal: null })) as Jawaban
    const unorId = value.jabatan.find((j) => j.nama === dicari)?.unorId
    return value.unor.find((u) => u.id === unorId)?.nama
  }, nama)

const kartu = (page: Page, nama: string): Locator => page.getByTestId(`kartu-${nama}`)

/** Finds a unit and shows all that is open of the chart, large enough for cards. */
async function tampilkan(page: Page, nama: string): Promise<void> {
  for (const tingkat of ['1', '2']) await page.getByLabel('Sampai tingkat').getByText(tingkat, { exact: true }).click()
  await page.getByTestId('cari-bagan').fill(nama)
  await page
    .getByRole('option', { name: new RegExp(`^${nama}`) })
    .first()
    .click()
  await page.getByTestId('kartu-terpilih').waitFor()
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('0')
  // no driver aims at a view in flight
  await page.waitForTimeout(500)
}

/** Drags a box to the near edge of a sibling: its left one where siblings stand side by side, its upper one where they hang. */
async function dragBefore(page: Page, { from, to }: { readonly from: Locator; readonly to: Locator }): Promise<void> {
  await page.waitForTimeout(500)
  const [a, b] = [await from.boundingBox(), await to.boundingBox()]
  if (!a || !b) throw new Error('Nothing to drag')
  await page.mouse.move(a.x + 20, a.y + a.height / 2)
  await page.mouse.down()
  const isTegak = Math.abs(a.x - b.x) < b.width / 2
  await page.mouse.move(isTegak ? b.x + b.width / 2 : b.x + 4, isTegak ? b.y + 4 : b.y + b.height / 2, { steps: 12 })
  await page.getByTestId('vonis-unor').getByText('Sebelum').waitFor()
  await page.mouse.up()
}

/** Drags a box to the place for the waiting room, which is there while something is dragged. */
async function dragToTray(page: Page, from: Locator): Promise<void> {
  await page.waitForTimeout(500)
  const box = await from.boundingBox()
  if (!box) throw new Error('Nothing to drag')
  await page.mouse.move(box.x + 20, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y, { steps: 4 })
  const tempat = await page.getByTestId('jatuh-tunggu').boundingBox()
  if (!tempat) throw new Error('No waiting room')
  await page.mouse.move(tempat.x + tempat.width / 2, tempat.y + tempat.height / 2, { steps: 8 })
  await page.getByTestId('vonis-unor').getByText('Ke Ruang Tunggu').waitFor()
  await page.mouse.up()
}

async function urungkan(page: Page): Promise<void> {
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('Control+z')
}

const PASAR = ['Sekretariat', 'Seksi Pemerintahan dan Pelayanan Umum']

test('drags a unit below another, with each of the three answers about what is below it, and back out of the waiting room', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  await tampilkan(page, 'Kelurahan Pasar')
  const pindah = { from: kartu(page, 'kelurahan-pasar'), to: kartu(page, 'kecamatan-barangin') }

  await drag(page, pindah, async () => {
    await page.getByTestId('vonis-unor').getByText('Ke bawah Kecamatan Barangin').waitFor()
  })
  const tanya = page.getByTestId('tanya-bawahan')
  await tanya.getByText('Kelurahan Pasar memiliki 2 unit di bawahnya').waitFor()
  await page.keyboard.press('Escape')
  await tanya.waitFor({ state: 'detached' })
  expect(await susunan(page)).toEqual(awal)

  await drag(page, pindah)
  await tanya.waitFor()
  await page.keyboard.press('1')
  await expect.poll(() => anakDari(page, 'Kecamatan Barangin')).toContain('Kelurahan Pasar')
  expect(await anakDari(page, 'Kelurahan Pasar')).toEqual(PASAR)
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)

  await tampilkan(page, 'Kelurahan Pasar')
  await drag(page, pindah)
  await tanya.getByText('Tetap di Kecamatan Lembah Segar').click()
  await expect.poll(() => anakDari(page, 'Kecamatan Barangin')).toContain('Kelurahan Pasar')
  expect(await anakDari(page, 'Kelurahan Pasar')).toEqual([])
  expect(await anakDari(page, 'Kecamatan Lembah Segar')).toEqual(expect.arrayContaining(PASAR))
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)

  await tampilkan(page, 'Kelurahan Pasar')
  await drag(page, pindah)
  await tanya.waitFor()
  await page.keyboard.press('3')
  await expect.poll(() => anakDari(page, null)).toEqual(expect.arrayContaining(PASAR))
  await page.getByTestId('buka-tunggu').click()
  const tunggu = page.getByTestId('ruang-tunggu')
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('0')
  await drag(page, {
    from: tunggu.locator('[data-unor="Seksi Pemerintahan dan Pelayanan Umum"]'),
    to: kartu(page, 'kecamatan-silungkang')
  })
  await expect.poll(() => anakDari(page, 'Kecamatan Silungkang')).toContain('Seksi Pemerintahan dan Pelayanan Umum')
  await expect.poll(() => tunggu.locator('[data-unor]').count()).toBe(1)
  await urungkan(page)
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('reorganises a small dinas by keyboard alone, and takes all of it back', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  const bidang = await anakDari(page, 'Dinas Perhubungan')
  /** The dinas with one more bidang, so far from its end; its UPTD stands last. */
  const dengan = (nama: string, dariAkhir: number): readonly string[] => bidang.toSpliced(-dariAkhir, 0, nama)
  const bagan = page.getByTestId('bagan')
  await searchInPalette(page, 'Dinas Perhubungan')
  await page.getByRole('dialog').getByText('Dinas Perhubungan', { exact: true }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByTestId('kartu-terpilih').waitFor()
  await bagan.focus()

  await page.keyboard.press('Insert')
  await page.getByTestId('unor-nama').fill('Bidang Percobaan')
  await page.keyboard.press('Enter')
  await page.getByTestId('form-unor').waitFor({ state: 'detached' })
  await expect.poll(() => anakDari(page, 'Dinas Perhubungan')).toEqual(dengan('Bidang Percobaan', 1))
  await page.locator('#isi').getByRole('heading', { name: 'Bidang Percobaan' }).waitFor()

  await page.keyboard.press('F2')
  await page.getByTestId('menamai-unor').fill('Bidang Keselamatan Jalan')
  await page.keyboard.press('Enter')
  await expect.poll(() => anakDari(page, 'Dinas Perhubungan')).toEqual(dengan('Bidang Keselamatan Jalan', 1))

  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => anakDari(page, 'Dinas Perhubungan')).toEqual(dengan('Bidang Keselamatan Jalan', 2))

  // pressed again before the first is on the chart: it waits, and nothing is refused
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowDown')
  await page.waitForTimeout(600)
  expect(await page.getByText('Belum dapat dilakukan').count()).toBe(0)
  expect(await anakDari(page, 'Dinas Perhubungan')).toEqual(dengan('Bidang Keselamatan Jalan', 2))

  await page.keyboard.press('Control+x')
  await page.getByTestId('unit-dipotong').waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+v')
  await expect.poll(() => anakDari(page, 'Dinas Komunikasi dan Informatika')).toContain('Bidang Keselamatan Jalan')
  expect(await anakDari(page, 'Dinas Perhubungan')).toEqual(bidang)

  await page.keyboard.press('Delete')
  await page.getByTestId('dialog-tutup').waitFor()
  await page.keyboard.press('Enter')
  await page.getByTestId('dialog-tutup').waitFor({ state: 'detached' })
  await expect.poll(async () => (await unitOf(page)).map((u) => u.nama)).not.toContain('Bidang Keselamatan Jalan')

  for (let n = 0; n < 7; n += 1) await page.keyboard.press('Control+z')
  await expect.poll(() => susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('takes a unit where it is let go, however quick the hand', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  await tampilkan(page, 'Kelurahan Pasar')
  const [dari, ke] = [await kartu(page, 'kelurahan-pasar').boundingBox(), await kartu(page, 'kecamatan-barangin').boundingBox()]
  if (!dari || !ke) throw new Error('Nothing to drag')
  await page.mouse.move(dari.x + 20, dari.y + dari.height / 2)
  await page.mouse.down()
  await page.mouse.move(dari.x + 40, dari.y + dari.height / 2)
  await Promise.all([page.mouse.move(ke.x + ke.width / 2, ke.y + ke.height / 2), page.mouse.up()])
  await page.getByTestId('tanya-bawahan').getByText('Kelurahan Pasar memiliki 2 unit di bawahnya').waitFor()
  await page.keyboard.press('Escape')
  expect(await susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('says why a unit may not go somewhere, and changes nothing', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  await tampilkan(page, 'Kelurahan Pasar')
  await drag(page, { from: kartu(page, 'kecamatan-lembah-segar'), to: kartu(page, 'kelurahan-pasar') }, async () => {
    await page.getByTestId('vonis-unor').getByText('Kecamatan Lembah Segar tidak dapat dipindahkan ke bawah dirinya sendiri.').waitFor()
  })
  await page.getByTestId('hantu-unor').waitFor({ state: 'detached' })
  await drag(page, { from: kartu(page, 'kelurahan-pasar'), to: kartu(page, 'kecamatan-lembah-segar') }, async () => {
    await page.getByTestId('vonis-unor').getByText('sudah berada di bawah Kecamatan Lembah Segar').waitFor()
  })
  await page.waitForTimeout(300)
  expect(await page.getByTestId('tanya-bawahan').count()).toBe(0)
  expect(await susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('moves several units at once as one step, and one between its siblings', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  const lembah = await anakDari(page, 'Kecamatan Lembah Segar')
  await tampilkan(page, 'Kelurahan Pasar')
  await kartu(page, 'kelurahan-tanah-lapang').click({ modifiers: ['Control'] })
  await page.getByTestId('unit-terpilih').getByText('2 unit dipilih').waitFor()
  await drag(page, { from: kartu(page, 'kelurahan-pasar'), to: kartu(page, 'kecamatan-barangin') }, async () => {
    await page.getByTestId('hantu-unor').getByText('Kelurahan Tanah Lapang').waitFor()
  })
  await page.getByTestId('tanya-bawahan').waitFor()
  await page.keyboard.press('1')
  await expect
    .poll(() => anakDari(page, 'Kecamatan Barangin'))
    .toEqual(expect.arrayContaining(['Kelurahan Pasar', 'Kelurahan Tanah Lapang']))
  await page.getByTestId('unit-terpilih').getByText('2 unit dipilih').waitFor()
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)

  await tampilkan(page, 'Kelurahan Pasar')
  await dragBefore(page, { from: kartu(page, 'kelurahan-pasar'), to: kartu(page, 'kelurahan-aur-mulio') })
  const lain = lembah.filter((nama) => nama !== 'Kelurahan Pasar')
  await expect
    .poll(() => anakDari(page, 'Kecamatan Lembah Segar'))
    .toEqual(lain.flatMap((nama) => (nama === 'Kelurahan Aur Mulio' ? ['Kelurahan Pasar', nama] : [nama])))
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('closes several units with all that is below them as one step', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  await tampilkan(page, 'Kelurahan Pasar')
  await kartu(page, 'kelurahan-tanah-lapang').click({ modifiers: ['Control'] })
  await page.getByTestId('unit-terpilih').getByText('2 unit dipilih').waitFor()
  await page.getByTestId('unit-terpilih').getByRole('button', { name: 'Tutup unit…' }).click()
  const tutup = page.getByTestId('dialog-tutup')
  await tutup.getByText('Kelurahan Tanah Lapang').waitFor()
  await page.getByTestId('tutup-ikut').check()
  await page.getByTestId('tutup-lepas').check()
  await page.getByTestId('dialog-ya').click()
  await tutup.waitFor({ state: 'detached' })
  await expect.poll(async () => (await unitOf(page)).length).toBe(awal.length - 6)
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('holds the view still under a press, so that the box pressed is the one chosen', async () => {
  const { page, problems } = penata
  await tampilkan(page, 'Kelurahan Pasar')
  const [box, bagan] = [await kartu(page, 'kelurahan-aia-dingin').boundingBox(), await page.getByTestId('bagan').boundingBox()]
  if (!box || !bagan) throw new Error('Nothing to press')
  // at its outer edge, from which a view that zooms out draws the box away
  const isBawah = box.y + box.height / 2 > bagan.y + bagan.height / 2
  await page.mouse.move(box.x + 20, isBawah ? box.y + box.height - 4 : box.y + 4)
  await page.keyboard.press('-')
  await page.mouse.down()
  await page.waitForTimeout(400)
  await page.mouse.up()
  await page.locator('#isi').getByRole('heading', { name: 'Kelurahan Aia Dingin' }).waitFor()
  expect(problems).toEqual([])
})

test('keeps what was typed of a name when the window changes meanwhile', async () => {
  const { app, page, problems } = penata
  const awal = await susunan(page)
  await tampilkan(page, 'Kelurahan Pasar')
  await page.keyboard.press('F2')
  await page.keyboard.press('End')
  await page.keyboard.type(' Lama')
  await resize(app, 1300, 760)
  await page.waitForTimeout(400)
  await page.keyboard.type(' Sekali')
  await page.keyboard.press('Enter')
  await kartu(page, 'kelurahan-pasar-lama-sekali').waitFor()
  await resize(app, 1366, 768)
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('sends a unit to the waiting room and places it again by name', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  await tampilkan(page, 'Kelurahan Pasar')
  await dragToTray(page, kartu(page, 'kelurahan-pasar'))
  await page.getByTestId('bawahan-IKUT').click()
  const tunggu = page.getByTestId('ruang-tunggu').locator('[data-unor="Kelurahan Pasar"]')
  await tunggu.getByText('2 unit di bawahnya').waitFor()
  await expect.poll(() => kartu(page, 'kelurahan-pasar').count()).toBe(0)

  await tunggu.getByRole('button', { name: 'Tempatkan…' }).click()
  const dialog = page.getByTestId('dialog-pindah')
  await dialog.getByRole('combobox').fill('Kecamatan Silungkang')
  await page.getByRole('option', { name: 'Kecamatan Silungkang', exact: true }).click()
  await page.getByTestId('dialog-ya').click()
  await expect.poll(() => anakDari(page, 'Kecamatan Silungkang')).toContain('Kelurahan Pasar')
  await kartu(page, 'kelurahan-pasar').waitFor()
  await urungkan(page)
  await urungkan(page)
  await expect.poll(() => susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('moves a post onto another unit, and opens a folded unit that a dragged one rests on', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  const penguji = 'Penguji Kendaraan Bermotor Ahli Muda'
  await tampilkan(page, 'Bidang Lalu Lintas dan Angkutan')
  const semula = await unitJabatan(page, penguji)
  const post = page.getByTestId('panel-unor').locator('[data-seret]', { hasText: penguji })
  await drag(page, { from: post, to: kartu(page, 'bidang-prasarana-dan-keselamatan') }, async () => {
    await page.getByTestId('vonis-unor').getByText('Pindahkan jabatan ke Bidang Prasarana dan Keselamatan').waitFor()
  })
  await expect.poll(() => unitJabatan(page, penguji)).toBe('Bidang Prasarana dan Keselamatan')
  await urungkan(page)
  await expect.poll(() => unitJabatan(page, penguji)).toBe(semula)

  await tampilkan(page, 'Kelurahan Pasar')
  await drag(page, { from: kartu(page, 'kelurahan-pasar'), to: kartu(page, 'kecamatan-barangin') }, async () => {
    await kartu(page, 'kelurahan-saringan').waitFor()
    await page.keyboard.press('Escape')
  })
  // given up, it leaves nothing open behind
  await kartu(page, 'kelurahan-saringan').waitFor({ state: 'detached' })
  expect(await page.getByTestId('tanya-bawahan').count()).toBe(0)
  expect(await susunan(page)).toEqual(awal)
  expect(problems).toEqual([])
})

test('edits a draft with the same keys: no day is asked, the organisation stays, and the side before says why it takes no edits', async () => {
  const { page, problems } = penata
  const awal = await susunan(page)
  await page.evaluate(() => (location.hash = '#/rancangan?baru=ya'))
  const baru = page.getByRole('dialog')
  await baru.getByRole('textbox').first().fill('Penataan Dishub')
  await baru.locator('button[type=submit]').click()
  await page.getByTestId('kepala-rancangan').waitFor()
  await tampilkan(page, 'Bidang Lalu Lintas dan Angkutan')
  await page.getByRole('tab', { name: 'Unit' }).click()
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('F2')
  await page.getByTestId('menamai-unor').fill('Bidang Angkutan')
  await page.keyboard.press('Enter')
  await kartu(page, 'bidang-angkutan').waitFor()

  await page.keyboard.press('Delete')
  const tutup = page.getByTestId('dialog-tutup')
  await tutup.waitFor()
  expect(await tutup.locator('input[type=date]').count()).toBe(0)
  expect(await page.getByTestId('dialog-ya').isDisabled()).toBe(true)
  await page.getByTestId('tutup-lepas').check()
  await page.getByTestId('dialog-ya').click()
  await tutup.waitFor({ state: 'detached' })
  await page
    .getByRole('tab', { name: /Usulan/ })
    .getByText('2')
    .waitFor()
  expect(await susunan(page)).toEqual(awal)

  await page.getByTestId('keadaan-rancangan').getByText('Sebelum').click()
  const pita = page.getByTestId('pita-sunting')
  expect(await pita.count()).toBe(0)
  await page.getByTestId('bagan').focus()
  await page.keyboard.press('F2')
  await pita.getByText('Ini keadaan sebelum rancangan').waitFor()
  expect(await page.getByTestId('menamai-unor').count()).toBe(0)
  await pita.getByRole('button', { name: 'Lihat sesudah' }).click()
  await pita.waitFor({ state: 'detached' })
  expect(problems).toEqual([])
})
