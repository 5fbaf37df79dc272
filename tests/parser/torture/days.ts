import { tanggalOfSel } from '../../../src/domain/impor/nilai/tanggal-sel'
import type { Sel } from '../../../src/domain/impor/buku-kerja'

// Run under a TZ: every day of two centuries as a serial of both calendars and in four spellings must come out as it went in.
const BULAN = ['Januari', 'Pebruari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'Nopember', 'Desember']
const DAYS = 73_000
const FIRST = 61
const number = (angka: number): Sel => ({ angka: String(angka), tanggal: true })
const wrong: string[] = []

for (let n = 0; n < DAYS; n += 1) {
  const serial = FIRST + n
  // UTC alone: 25569 is the serial of 1 January 1970
  const day = new Date((serial - 25_569) * 86_400_000)
  const iso = day.toISOString().slice(0, 10)
  const [y = '', m = '', d = ''] = iso.split('-')
  const spellings: readonly (readonly [Sel, boolean])[] = [
    [number(serial), false],
    [number(serial + 0.999), false],
    ...(serial > 1462 ? [[number(serial - 1462), true] as const] : []),
    [iso, false],
    [`${d}-${m}-${y}`, false],
    [`${Number(d)}/${Number(m)}/${y}`, false],
    [`${Number(d)} ${BULAN[Number(m) - 1]} ${y}`, false]
  ]
  for (const [sel, sistem1904] of spellings) {
    const read = tanggalOfSel(sel, sistem1904)
    if (read.jenis !== 'ada' || read.tanggal !== iso) wrong.push(`${JSON.stringify(sel)} → ${JSON.stringify(read)}, not ${iso}`)
  }
}
process.stdout.write(
  JSON.stringify({
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    offset: new Date(0).getTimezoneOffset(),
    days: DAYS,
    wrong: wrong.length,
    first: wrong[0] ?? null
  })
)
